// SPDX-License-Identifier: MIT
#include "ui/screens/pace.h"

#include <algorithm>

namespace ui {
namespace {

constexpr session::Length kLong{120'000};

// One frame, just after the number has changed.
double with_the_number(const session::View& view) {
  constexpr double kMost = 60;
  const auto until = view.left.count() % 1000 + 1;  // ms
  return std::clamp(1000.0 / static_cast<double>(until), 1.0, kMost);
}

}  // namespace

bool moves_in_steps(const session::View& view) {
  return view.state == session::State::running && routine::runs_in_real_time(view.kind) &&
         view.length > kLong && !view.last_seconds;
}

double wanted_fps(const SessionModel& model) {
  constexpr session::Length kAfterChange{600};
  const session::View& view = model.view;
  switch (view.state) {
    case session::State::paused:
    case session::State::over: return 4;  // the end question counts down, and banners come and go
    case session::State::waiting: return 4;
    case session::State::getting_ready: return model.reduced_motion ? with_the_number(view) : 60;
    case session::State::running: break;
  }
  if (model.reduced_motion) return with_the_number(view);
  if (view.last_seconds || view.length - view.left < kAfterChange) return 60;
  if (moves_in_steps(view)) return view.end_asked_left ? 4 : with_the_number(view);
  if (view.kind == routine::Kind::breathe) return 24;
  return 10;
}

}  // namespace ui
