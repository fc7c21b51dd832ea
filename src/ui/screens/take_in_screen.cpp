// SPDX-License-Identifier: MIT
#include "ui/screens/take_in_screen.h"

#include <SDL_keycode.h>

#include "ui/screens/keyboard.h"
#include "ui/screens/make_ask.h"
#include "ui/screens/scrolled.h"
#include "ui/theme_name.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kMargin = 48;

float contents(Canvas& canvas, const Rect& box, const TakeInModel& model) {
  const Theme& theme = canvas.theme();
  const Style soft = style_of(Role::body, theme.text_soft);
  float y = box.y;
  if (!model.trouble.empty()) {
    y += canvas.paragraph({box.x, y}, box.w, model.trouble, style_of(Role::body, theme.trouble), 3) +
         canvas.px(12);
  }
  for (const std::string& line : model.does)
    y += canvas.paragraph({box.x, y}, box.w, line, soft, 2) + canvas.px(6);
  if (!model.found.empty()) y += canvas.px(8);
  for (const std::string& line : model.found) {
    y += canvas.paragraph({box.x, y}, box.w, line, style_of(Role::label, theme.text_soft), 3) + canvas.px(6);
  }
  return y - box.y;
}

}  // namespace

Asks take_in_screen(Canvas& canvas, const TakeInModel& model, TakeInState& state) {
  enlarge(canvas, 1.5F);
  const KeyboardScope keyboard(canvas);
  Asks asks;
  if (canvas.pressed(SDLK_ESCAPE)) asks.push_back(ask(Ask::What::back));
  const Theme& theme = canvas.theme();
  const float margin = canvas.px(kMargin);
  const float width = canvas.w() - 2 * margin;
  const bool can = model.trouble.empty();
  const Style small = style_of(Role::label, theme.text_faint);
  canvas.text({margin, canvas.px(32)}, canvas.cut("A new routine: " + model.file, small, width), small);
  const Style title = style_of(Role::title);
  const std::string& head = model.title.empty() ? model.file : model.title;
  canvas.text({margin, canvas.px(56)}, canvas.cut(head, title, width), title);
  canvas.paragraph({margin, canvas.px(100)}, width, model.goal, style_of(Role::body, theme.text_soft), 2);
  const float top = canvas.px(150);
  const float foot = canvas.h() - canvas.px(150);
  const Rect box{margin, top, width, foot - top};
  panel(canvas, box);
  read_by_page(canvas, "contents", box.inset(canvas.px(16)),
               [&](const Rect& area) { return contents(canvas, area, model); });
  float y = foot + canvas.px(14);
  if (can) {
    canvas.text_in({margin, y, canvas.px(90), canvas.px(38)}, "Keep it as", style_of(Role::body),
                   Align::left);
    text_input(canvas, "name", {margin + canvas.px(100), y, canvas.px(300), canvas.px(38)}, state.name,
               "name");
    const std::string note = !model.refused.empty() ? model.refused
                             : model.taken          ? "There is one of that name already; this name is free."
                                                    : "";
    const Style style = style_of(Role::label, model.refused.empty() ? theme.text_soft : theme.trouble);
    const float x = margin + canvas.px(416);
    canvas.text_in({x, y, margin + width - x, canvas.px(38)}, canvas.cut(note, style, margin + width - x),
                   style, Align::left);
  }
  y += canvas.px(58);
  const float leave_width = button_width(canvas, "Leave it (Esc)");
  const Rect add{margin, y, canvas.px(240), canvas.px(52)};
  if (can) {
    const bool pressed = button(canvas, "add", add, "Take it in (Enter)", ButtonLook::main);
    first_for_keyboard();
    if (pressed || main_action(canvas)) asks.push_back(ask(Ask::What::save));
  }
  const Rect leave{can ? add.right() + canvas.px(12) : margin, y, leave_width, canvas.px(52)};
  if (button(canvas, "leave", leave, "Leave it (Esc)", can ? ButtonLook::quiet : ButtonLook::main)) {
    asks.push_back(ask(Ask::What::back));
  }
  if (!can && main_action(canvas)) asks.push_back(ask(Ask::What::back));
  return asks;
}

}  // namespace ui
