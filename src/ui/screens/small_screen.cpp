// SPDX-License-Identifier: MIT
#include "ui/screens/small_screen.h"

#include <algorithm>
#include <string>

#include "ui/canvas.h"
#include "ui/keys.h"
#include "ui/screens/session_parts.h"
#include "ui/widgets.h"

namespace ui {
namespace {

// What stands under the word: what is asked, else where, else what comes.
std::string second_line(const SessionModel& model) {
  const session::View& view = model.view;
  if (view.end_asked_left) return "Once more to end";
  if (view.hurt_unanswered) return "Why? 1 to 7";
  if (view.state == session::State::paused && view.next) return view.next->verb + " next";
  if (view.region_name.empty() || view.side.empty()) return view.region_name;
  return (view.body_side == routine::Side::left ? "left " : "right ") + view.region_name;
}

// What comes then; where there is news, that instead.
std::string third_line(const SessionModel& model) {
  if (!model.banners.empty()) return model.banners.front().text;
  if (!model.view.next) return "then done";
  std::string line = "then " + model.view.next->verb;
  if (!model.next_at.empty()) line += " at " + model.next_at;
  return line;
}

SessionLayout lay_out(ImVec2 size, float u) {
  SessionLayout l;
  l.unit = size.y / 720;
  l.ring_radius = 66 * u;
  l.ring_middle = {76 * u, size.y / 2};
  return l;
}

}  // namespace

Asks small_screen(Canvas& canvas, const SessionModel& model) {
  const float u = std::min(canvas.w() / kSmallWidth, canvas.h() / kSmallHeight);
  canvas.set_unit(u);
  Asks asks = session_asks(canvas.keys(), model);
  const SessionLayout layout = lay_out(canvas.size(), u);
  draw_ring(canvas, layout, model);
  const float left = 158 * u;
  const float middle = canvas.h() / 2;
  const float room = static_cast<float>(kSmallWidth) * u - left - 14 * u;
  Style verb = style_of(Role::verb, session_colour(canvas, model.view));
  verb.size = 40;
  verb = canvas.fitted(model.view.verb, verb, (kSmallGrip - 8) * u - left);
  canvas.caps({left, middle - 46 * u}, model.view.verb, verb);
  Style soft = style_of(Role::body, canvas.theme().text);
  soft.size = 20;
  canvas.caps({left, middle + 4 * u}, canvas.cut(second_line(model), soft, room), soft);
  soft.colour = canvas.theme().text_soft;
  soft.size = 17;
  canvas.caps({left, middle + 38 * u}, canvas.cut(third_line(model), soft, room), soft);
  const Rect back{(kSmallGrip + 14) * u, 12 * u, 44 * u, 36 * u};
  if (button(canvas, "back", back, "T", ButtonLook::quiet)) {
    Ask ask;
    ask.what = Ask::What::toggle_small;
    asks.push_back(ask);
  }
  return asks;
}

}  // namespace ui
