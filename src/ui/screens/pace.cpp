// SPDX-License-Identifier: MIT
#include "ui/screens/pace.h"

namespace ui {

double wanted_fps(const SessionModel& model) {
  constexpr session::Length kAfterChange{600};
  constexpr session::Length kLong{120'000};
  const session::View& view = model.view;
  switch (view.state) {
    case session::State::paused:
    case session::State::over: return 4;  // the end question counts down, and banners come and go
    case session::State::waiting: return 4;
    case session::State::getting_ready: return 60;
    case session::State::running: break;
  }
  if (view.last_seconds || view.length - view.left < kAfterChange) return 60;
  if (routine::runs_in_real_time(view.kind) && view.length > kLong) return 4;
  return 10;
}

}  // namespace ui
