// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "ui/keys.h"
#include "ui/screens/pace.h"
#include "ui/screens/screens.h"
#include "ui/screens/session_parts.h"

namespace ui {
namespace {

// True when the small timer was asked for.
bool draw_session(Canvas& canvas, const SessionLayout& layout, const SessionModel& model) {
  const Look look = look_of(model.view);
  const float light = look == Look::work || look == Look::let_go ? 0.15F : 0.04F;
  canvas.glow(layout.ring_middle, 640 * layout.unit, session_colour(canvas, model.view), light);
  draw_header(canvas, layout, model);
  draw_body(canvas, layout, model);
  draw_column(canvas, layout, model);
  draw_ring(canvas, layout, model);
  draw_strip(canvas, layout, model);
  return draw_hints(canvas, layout, model);
}

// The view with everything that moves put on whole seconds.
session::View in_steps(session::View view) {
  const auto whole = [](session::Length length) {
    return session::Length{(length.count() + 999) / 1000 * 1000};
  };
  const session::Length ahead = whole(view.left) - view.left;
  view.left += ahead;
  view.position -= ahead;
  view.pressure_now = std::floor(view.pressure_now);
  if (view.length > session::Length{0}) {
    const double share = static_cast<double>(view.left.count()) / static_cast<double>(view.length.count());
    view.done = std::clamp(1 - share, 0.0, 1.0);
  }
  return view;
}

}  // namespace

Asks session_screen(Canvas& canvas, const SessionModel& model) {
  canvas.begin_turn(model.quarter_turns);
  const SessionLayout layout = lay_out_session(canvas.size());
  canvas.set_unit(layout.unit);
  bool small = false;
  if (model.view.hurt_unanswered) {
    draw_hurt_question(canvas, layout);
    if (model.view.end_asked_left) draw_hints(canvas, layout, model);
  } else if (model.reduced_motion || moves_in_steps(model.view)) {
    SessionModel still = model;
    still.view = in_steps(model.view);
    small = draw_session(canvas, layout, still);
  } else {
    small = draw_session(canvas, layout, model);
  }
  if (model.keys_shown) draw_keys_overlay(canvas, model.keys == nullptr ? usual_keys() : *model.keys);
  canvas.end_turn();
  Asks asks = session_asks(canvas.keys(), model);
  if (small) {
    Ask ask;
    ask.what = Ask::What::toggle_small;
    asks.push_back(ask);
  }
  return asks;
}

}  // namespace ui
