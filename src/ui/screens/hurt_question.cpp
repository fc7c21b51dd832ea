// SPDX-License-Identifier: MIT
#include <string>

#include "session/command.h"
#include "ui/screens/session_parts.h"

namespace ui {

void draw_hurt_question(Canvas& canvas, const SessionLayout& l) {
  const float u = l.unit;
  canvas.fill(canvas.all(), mixed(canvas.theme().ground, canvas.theme().trouble, 0.05F));
  const float room = canvas.w() - 2 * l.margin;
  const ImU32 calm = kind_colour(routine::Kind::release);
  const Style verb = canvas.fitted("LET GO. REST.", style_of(Role::verb, calm), room);
  canvas.caps({l.margin, 48 * u}, "LET GO. REST.", verb);
  const Style ask = style_of(Role::say, canvas.theme().text);
  canvas.caps({l.margin, 174 * u}, canvas.cut("Why did it hurt? Press a number.", ask, room), ask);
  const Style soft = style_of(Role::next, canvas.theme().text);
  const auto answers = session::hurt_answers();
  const float step = 57 * u;
  float y = 232 * u;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const Rect key{l.margin, y, 62 * u, 46 * u};
    canvas.fill(key, canvas.theme().raised, 10 * u);
    Style number = soft;
    number.weight = Weight::semibold;
    canvas.text_in(key, std::to_string(i + 1), number);
    const float x = key.right() + 24 * u;
    const std::string line = canvas.cut(answers[i].choice, soft, canvas.w() - l.margin - x);
    canvas.text_in({x, y, 0, key.h}, line, soft, Align::left);
    y += step;
  }
  const Style faint = style_of(Role::next, canvas.theme().text_faint);
  canvas.caps({l.margin, y + 12 * u},
              canvas.cut("Space goes on without an answer, Esc Esc ends.", faint, room), faint);
}

}  // namespace ui
