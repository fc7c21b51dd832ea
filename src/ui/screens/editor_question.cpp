// SPDX-License-Identifier: MIT
#include <SDL_keycode.h>

#include <algorithm>

#include "ui/screens/editor_parts.h"
#include "ui/screens/keyboard.h"
#include "ui/widgets.h"

namespace ui {
namespace {

constexpr float kWidth = 620;
constexpr std::size_t kMostLines = 9;

void answer(const EditorFrame& frame, std::size_t which) {
  EditorAsk ask;
  ask.what = EditorAsk::What::answer;
  ask.answer = which;
  frame.asks.push_back(std::move(ask));
}

}  // namespace

void editor_question(const EditorFrame& frame) {
  Canvas& canvas = frame.canvas;
  const EditorQuestion& question = *frame.model.question;
  const Style style = style_of(Role::body, canvas.theme().text_soft);
  const float width = std::min(canvas.px(kWidth), canvas.w() - canvas.px(40));
  const float pad = canvas.px(24);
  std::vector<std::string> lines;
  for (const std::string& line : question.lines) {
    for (std::string& part : canvas.wrap(line, style, width - 2 * pad, 3)) lines.push_back(std::move(part));
  }
  if (lines.size() > kMostLines) {
    lines.resize(kMostLines);
    lines.back() = "…";
  }
  const float step = canvas.px(25);
  const float buttons = static_cast<float>(question.answers.size()) * canvas.px(52);
  const float height =
      2 * pad + canvas.px(40) + step * static_cast<float>(lines.size()) + canvas.px(12) + buttons;
  const Rect box{(canvas.w() - width) / 2, (canvas.h() - height) / 2, width, height};
  panel(canvas, box);
  canvas.frame(box, canvas.theme().line, canvas.px(14), std::max(1.0F, canvas.px(1.5F)));
  float y = box.y + pad;
  canvas.text({box.x + pad, y}, canvas.cut(question.title, style_of(Role::heading), width - 2 * pad),
              style_of(Role::heading));
  y += canvas.px(40);
  for (const std::string& line : lines) {
    canvas.text({box.x + pad, y}, line, style);
    y += step;
  }
  y += canvas.px(12);
  for (std::size_t i = 0; i < question.answers.size(); ++i) {
    const Rect at{box.x + pad, y, width - 2 * pad, canvas.px(44)};
    y += canvas.px(52);
    const bool pressed = button(canvas, "answer" + std::to_string(i), at, question.answers[i],
                                i == 0 ? ButtonLook::main : ButtonLook::plain);
    if (i == 0) first_for_keyboard();
    if (pressed) answer(frame, i);
  }
  if (canvas.pressed(SDLK_ESCAPE) || main_action(canvas)) answer(frame, 0);
}

}  // namespace ui
