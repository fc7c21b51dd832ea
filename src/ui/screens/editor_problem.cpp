// SPDX-License-Identifier: MIT
#include <cmath>

#include "ui/screens/editor_parts.h"
#include "ui/widgets.h"

namespace ui {
namespace {

ImU32 severity_colour(const Theme& theme, routine::Severity severity) {
  switch (severity) {
    case routine::Severity::error: return theme.trouble;
    case routine::Severity::warning: return kind_colour(routine::Kind::hold);
    case routine::Severity::info: return theme.text_faint;
  }
  return theme.text;
}

std::string_view severity_name(routine::Severity severity) {
  switch (severity) {
    case routine::Severity::error: return "Error";
    case routine::Severity::warning: return "Warning";
    case routine::Severity::info: return "Tip";
  }
  return {};
}

}  // namespace

float editor_problem(const EditorFrame& frame, const Rect& box, std::size_t index) {
  Canvas& canvas = frame.canvas;
  const routine::DraftProblem& found = frame.model.draft->problems[index];
  const routine::Problem& problem = found.problem;
  std::string text(severity_name(problem.severity));
  if (!problem.rule.empty()) text += " " + problem.rule;
  if (!found.row && problem.place.line > 0) text += ", line " + std::to_string(problem.place.line);
  text += ": " + problem.message;
  if (!problem.instead.empty()) text += (text.ends_with('.') ? " " : "; ") + problem.instead;
  const Style style = style_of(Role::label, canvas.theme().text);
  const float pad = canvas.px(14);
  const std::vector<std::string> lines = canvas.wrap(text, style, box.w - pad, 3);
  const float step = std::round(canvas.line_height(style) * 1.05F);
  const Rect all{box.x, box.y, box.w, step * static_cast<float>(lines.size()) + canvas.px(4)};
  const Touch touch = touch_area(canvas, "problem" + std::to_string(index), all);
  const ImU32 colour = severity_colour(canvas.theme(), problem.severity);
  if (touch.over) canvas.fill(all, canvas.theme().raised, canvas.px(6));
  canvas.disc({box.x + canvas.px(5), box.y + step / 2 + canvas.px(2)}, canvas.px(4), colour);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    canvas.text({box.x + pad, box.y + canvas.px(2) + step * static_cast<float>(i)}, lines[i], style);
  }
  if (touch.focused) focus_ring(canvas, all, canvas.px(6));
  if (touch.pressed) {
    frame.state.focus = found.key;
    frame.state.reveal = true;
    frame.select(found.row ? frame.model.draft->rows[*found.row].path : routine::NodePath{});
  }
  return all.h;
}

}  // namespace ui
