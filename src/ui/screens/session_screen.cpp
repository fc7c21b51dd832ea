// SPDX-License-Identifier: MIT
#include "ui/keys.h"
#include "ui/screens/pace.h"
#include "ui/screens/screens.h"
#include "ui/screens/session_parts.h"

namespace ui {

Asks session_screen(Canvas& canvas, const SessionModel& model) {
  canvas.begin_turn(model.quarter_turns);
  const SessionLayout layout = lay_out_session(canvas.size());
  canvas.set_unit(layout.unit);
  bool small = false;
  if (model.view.hurt_unanswered) {
    draw_hurt_question(canvas, layout);
    if (model.view.end_asked_left) draw_hints(canvas, layout, model);
  } else {
    const float light =
        look_of(model.view) == Look::work || look_of(model.view) == Look::let_go ? 0.15F : 0.04F;
    canvas.glow(layout.ring_middle, 640 * layout.unit, session_colour(canvas, model.view), light);
    draw_header(canvas, layout, model);
    draw_body(canvas, layout, model);
    draw_column(canvas, layout, model);
    draw_ring(canvas, layout, model);
    draw_strip(canvas, layout, model);
    small = draw_hints(canvas, layout, model);
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
