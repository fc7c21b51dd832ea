// SPDX-License-Identifier: MIT
#include "ui/screens/editor_screen.h"

#include <algorithm>
#include <utility>

#include "base/duration_text.h"
#include "ui/screens/editor_parts.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/scrolled.h"
#include "ui/screens/time_strip.h"
#include "ui/theme_name.h"
#include "ui/widgets.h"

namespace ui {
namespace {

constexpr float kMargin = 28;
constexpr float kRowsShare = 0.54F;

std::string counted(std::size_t count, std::string_view word) {
  return std::to_string(count) + " " + std::string(word) + (count == 1 ? "" : "s");
}

std::string problem_count(const routine::Draft& draft) {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  for (const routine::DraftProblem& each : draft.problems) {
    errors += each.problem.severity == routine::Severity::error ? 1U : 0U;
    warnings += each.problem.severity == routine::Severity::warning ? 1U : 0U;
  }
  std::string text;
  if (errors > 0) text = counted(errors, "error");
  if (warnings > 0) text += (text.empty() ? "" : ", ") + counted(warnings, "warning");
  return text;
}

// A button at the right end; `x` moves to its left.
bool from_right(Canvas& canvas, float& x, float y, std::string_view id, std::string_view label,
                ButtonLook look, bool enabled) {
  const float width = button_width(canvas, label) - canvas.px(8);
  x -= width;
  const Rect at{x, y, width, canvas.px(40)};
  x -= canvas.px(8);
  return button(canvas, id, at, label, look, enabled);
}

void header(const EditorFrame& frame, const Rect& box) {
  Canvas& canvas = frame.canvas;
  const EditorModel& model = frame.model;
  float right = box.right();
  if (from_right(canvas, right, box.y, "save", "Save", ButtonLook::main, true))
    frame.say(EditorAsk::What::save);
  if (from_right(canvas, right, box.y, "try", "Try from here", ButtonLook::plain, model.can_try)) {
    frame.say(EditorAsk::What::try_from_here);
  }
  if (from_right(canvas, right, box.y, "redo", "Redo", ButtonLook::plain, model.can_redo)) {
    frame.say(EditorAsk::What::redo);
  }
  if (from_right(canvas, right, box.y, "undo", "Undo", ButtonLook::plain, model.can_undo)) {
    frame.say(EditorAsk::What::undo);
  }
  const float back = button_width(canvas, "← Routines");
  if (button(canvas, "back", {box.x - canvas.px(18), box.y, back, canvas.px(40)}, "← Routines",
             ButtonLook::quiet)) {
    frame.say(EditorAsk::What::leave);
  }
  const float x = box.x - canvas.px(18) + back + canvas.px(10);
  const Style name = style_of(Role::heading);
  canvas.text({x, box.y - canvas.px(2)}, canvas.cut(model.name, name, right - x), name);
  const Style small = style_of(Role::label, canvas.theme().text_soft);
  canvas.text({x, box.y + canvas.px(23)}, canvas.cut(model.state, small, right - x), small);
}

// The plan with the selected step marked below it; the total, and how much is wrong.
void strip(const EditorFrame& frame, const Rect& box) {
  Canvas& canvas = frame.canvas;
  const EditorModel& model = frame.model;
  const Style small = style_of(Role::label, canvas.theme().text_soft);
  const Rect bar{box.x, box.y, box.w, canvas.px(14)};
  const float y = bar.bottom() + canvas.px(10);
  std::string total = "No plan while something is wrong";
  if (model.plan != nullptr) {
    plan_strip(canvas, bar, *model.plan);
    total = "Total " + base::clock_text(model.plan->total);
    const routine::DraftRow* row = editor_moves::selected_row(model);
    const float scale = bar.w / static_cast<float>(std::max<std::int64_t>(model.plan->total.count(), 1));
    for (const session::Phase& phase : model.plan->phases) {
      if (row == nullptr || row->step < 0 || phase.turn.step != row->step) continue;
      const float from = bar.x + static_cast<float>((phase.start - session::kPlanStart).count()) * scale;
      const float width =
          std::max(canvas.px(3), static_cast<float>(phase.length.count()) * scale - canvas.px(2));
      canvas.fill({from, bar.bottom() + canvas.px(3), width, canvas.px(4)}, canvas.theme().accent,
                  canvas.px(2));
    }
  } else {
    canvas.fill(bar, canvas.theme().line, canvas.px(3));
  }
  canvas.text({box.x, y}, total, small);
  const std::string problems = problem_count(*model.draft);
  if (problems.empty()) {
    const std::string_view fine =
        model.draft->problems.empty() ? "Nothing is wrong" : "Nothing is wrong; see the tips";
    canvas.text({box.right(), y}, fine, style_of(Role::label, canvas.theme().good), Align::right);
    return;
  }
  const std::string label = problems + " (F8)";
  const float width = canvas.width(label, small) + canvas.px(16);
  const Rect at{box.right() - width, y - canvas.px(3), width, canvas.px(26)};
  const Touch touch = touch_area(canvas, "problems", at);
  if (touch.over) canvas.fill(at, canvas.theme().raised, canvas.px(8));
  canvas.text_in(at, label, style_of(Role::label, canvas.theme().trouble));
  if (touch.focused) focus_ring(canvas, at, canvas.px(8));
  if (touch.pressed) editor_moves::next_problem(frame);
}

void foot(Canvas& canvas, const Rect& box) {
  struct Help {
    std::string_view key;
    std::string_view what;
  };
  constexpr Help kHelp[] = {{"Alt ↑↓", "move"}, {"Alt ←→", "out, in"}, {"Ctrl N", "step"},
                            {"Ctrl D", "copy"}, {"Ctrl G", "group"},   {"Ctrl Z", "undo"},
                            {"F5", "try"},      {"Ctrl S", "save"}};
  const Style style = style_of(Role::label, canvas.theme().text_soft);
  float x = box.x;
  for (const Help& each : kHelp) {
    const float width = key_cap_width(canvas, each.key) + canvas.px(7) + canvas.width(each.what, style);
    if (x + width > box.right()) return;
    key_cap(canvas, {x, box.y}, each.key);
    canvas.text({x + key_cap_width(canvas, each.key) + canvas.px(7), box.y + canvas.px(2)}, each.what, style);
    x += width + canvas.px(16);
  }
}

void work(const EditorFrame& frame, const Rect& box) {
  Canvas& canvas = frame.canvas;
  const float gap = canvas.px(26);
  const float left = (box.w - gap) * kRowsShare;
  const float tools = canvas.px(38);
  editor_rows(frame, {box.x, box.y, left, box.h - tools - canvas.px(8)});
  editor_tools(frame, {box.x, box.bottom() - tools, left, tools});
  const Rect side{box.x + left + gap, box.y, box.w - left - gap, box.h};
  panel(canvas, side);
  const float pad = canvas.px(18);
  scrolled(canvas, "details",
           {side.x + pad / 2, side.y + canvas.px(6), side.w - pad / 2 - canvas.px(4), side.h - canvas.px(12)},
           [&](const Rect& area) {
             const float room = canvas.px(8);
             const Rect in{area.x + pad / 2, area.y + room, side.w - 2 * pad, area.h};
             return editor_details(frame, in) + 2 * room;
           });
}

}  // namespace

EditorAsks editor_screen(Canvas& canvas, const EditorModel& model, EditorState& state) {
  enlarge(canvas, 1.2F);
  const KeyboardScope keyboard(canvas);
  EditorAsks asks;
  std::string focus = std::exchange(state.focus, {});
  const EditorFrame frame{canvas, model, state, asks, focus};
  if (model.question) {
    editor_question(frame);
    return asks;
  }
  editor_keys(frame);
  const float margin = canvas.px(kMargin);
  const Rect all{margin, canvas.px(18), canvas.w() - 2 * margin, canvas.h() - canvas.px(28)};
  header(frame, {all.x, all.y, all.w, canvas.px(44)});
  float y = all.y + canvas.px(54);
  y += banners(canvas, {all.x, y}, all.w, model.banners);
  strip(frame, {all.x, y, all.w, canvas.px(48)});
  y += canvas.px(52);
  const float bottom = all.bottom() - canvas.px(32);
  if (model.draft->as_lines) {
    editor_lines(frame, {all.x, y, all.w, bottom - y - canvas.px(8)});
  } else {
    work(frame, {all.x, y, all.w, bottom - y - canvas.px(8)});
  }
  foot(canvas, {all.x, bottom + canvas.px(4), all.w, canvas.px(24)});
  return asks;
}

}  // namespace ui
