// SPDX-License-Identifier: MIT
#include <algorithm>

#include "routine/source_lines.h"
#include "ui/screens/editor_parts.h"
#include "ui/screens/scrolled.h"
#include "ui/widgets.h"

namespace ui {
namespace {

constexpr float kLineHeight = 36;

void buttons(const EditorFrame& frame, const Rect& line, int number) {
  Canvas& canvas = frame.canvas;
  const float width = canvas.px(32);
  const std::string name = std::to_string(number);
  if (button(canvas, "above" + name, {line.right() - 2 * width - canvas.px(6), line.y, width, line.h}, "+")) {
    frame.change(routine::AddLine{number});
  }
  if (button(canvas, "drop" + name, {line.right() - width, line.y, width, line.h}, "×")) {
    frame.change(routine::DropLine{number});
  }
}

}  // namespace

void editor_lines(const EditorFrame& frame, const Rect& box) {
  Canvas& canvas = frame.canvas;
  const std::string& text = *frame.model.text;
  const routine::SourceLines lines(text);
  const int count = static_cast<int>(std::count(text.begin(), text.end(), '\n')) + 1;
  const Style faint = style_of(Role::label, canvas.theme().text_soft);
  scrolled(canvas, "lines", box, [&](const Rect& area) {
    float y = area.y + canvas.px(6);
    y += canvas.paragraph(
             {area.x + canvas.px(6), y}, area.w,
             "This file cannot be shown as steps yet. Here it is line by line; mend the marked line.",
             style_of(Role::body)) +
         canvas.px(10);
    for (int number = 1; number <= count; ++number) {
      const Rect line{area.x + canvas.px(6), y, area.w - canvas.px(18), canvas.px(kLineHeight)};
      y += line.h + canvas.px(3);
      if (line.overlaps(box)) {
        const float label = canvas.px(44);
        canvas.text_in({line.x, line.y, label - canvas.px(8), line.h}, std::to_string(number), faint,
                       Align::right);
        std::string typed(lines.line(number));
        const Rect field{line.x + label, line.y, line.w - label - canvas.px(80), line.h};
        if (text_input(canvas, "line" + std::to_string(number), field, typed, "")) {
          frame.change(routine::SetLine{number, typed});
        }
        buttons(frame, line, number);
      }
      for (std::size_t i = 0; i < frame.model.draft->problems.size(); ++i) {
        if (std::max(1, frame.model.draft->problems[i].problem.place.line) != number) continue;
        if (frame.state.reveal) ImGui::SetScrollFromPosY(line.middle().y - ImGui::GetWindowPos().y, 0.5F);
        frame.state.reveal = false;
        y += editor_problem(frame, {line.x + canvas.px(44), y, line.w - canvas.px(44), 0}, i) + canvas.px(6);
      }
    }
    return y - area.y;
  });
}

}  // namespace ui
