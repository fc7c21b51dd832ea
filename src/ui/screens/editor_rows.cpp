// SPDX-License-Identifier: MIT
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "ui/screens/editor_parts.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/scrolled.h"
#include "ui/widgets.h"

namespace ui {
namespace {

constexpr float kStepHeight = 54;
constexpr float kGroupHeight = 34;
constexpr float kIndent = 22;
constexpr float kRingRoom = 6;
constexpr float kBarRoom = 8;  // for the mark of how far it is scrolled

// A row as it stands on the screen, for dropping another between them.
struct Placed {
  std::size_t row;
  Rect box;
};

class RowList {
 public:
  RowList(const EditorFrame& frame, const Rect& visible)
      : frame_(frame),
        canvas_(frame.canvas),
        visible_(visible),
        here_(frame.model.draft->row_at(frame.model.selected)) {}

  float draw(const Rect& area) {
    const float room = canvas_.px(kRingRoom);
    float y = area.y + room;
    y += head({area.x + room, y, area.w - 2 * room, canvas_.px(kStepHeight)});
    for (std::size_t i = 0; i < frame_.model.draft->rows.size(); ++i) {
      const routine::DraftRow& row = frame_.model.draft->rows[i];
      const float indent = canvas_.px(kIndent) * static_cast<float>(row.path.size() - 1);
      const float height = canvas_.px(row.is_group ? kGroupHeight : kStepHeight);
      const Rect box{area.x + room + indent, y, area.w - 2 * room - indent, height};
      one_row(box, i);
      y += height + canvas_.px(4);
      y += problems({box.x, y, box.w, 0}, i);
    }
    drag_and_drop();
    return y - area.y + room;
  }

 private:
  bool seen(const Rect& box) const { return box.overlaps(visible_); }

  float head(const Rect& box) {
    const Touch touch = touch_area(canvas_, "routine", box);
    const bool chosen = frame_.model.selected.empty();
    ground(box, chosen, touch);
    if (chosen) first_for_keyboard();
    const bool wanted = touch.pressed || (touch.focused && keyboard_came_here());
    if (wanted && !chosen) frame_.select({});
    if (chosen) stay_with_selected();
    if (touch.pressed) frame_.state.focus = ImGui::GetIO().MouseReleased[0] ? "" : "title";
    Style name = style_of(Role::heading);
    const float pad = canvas_.px(16);
    const std::string title(frame_.model.draft->value("title"));
    canvas_.text({box.x + pad, box.y + canvas_.px(5)},
                 canvas_.cut(title.empty() ? "No title yet" : title, name, box.w - 2 * pad), name);
    const Style faint = style_of(Role::label, canvas_.theme().text_soft);
    const std::string goal(frame_.model.draft->value("goal"));
    canvas_.text(
        {box.x + pad, box.y + canvas_.px(30)},
        canvas_.cut(goal.empty() ? "Title, goal, places, tools, cautions" : goal, faint, box.w - 2 * pad),
        faint);
    float used = box.h + canvas_.px(4);
    used += problems({box.x, box.y + used, box.w, 0}, std::nullopt);
    return used + canvas_.px(6);
  }

  // Something else than the keyboard has chosen this row: the keyboard comes after.
  void stay_with_selected() {
    const EditorModel& model = frame_.model;
    EditorState& state = frame_.state;
    if (state.seen_selected == model.selected && state.seen_revision == model.revision) return;
    state.seen_selected = model.selected;
    state.seen_revision = model.revision;
    keyboard_follows();
  }

  void ground(const Rect& box, bool chosen, const Touch& touch) {
    const Theme& theme = canvas_.theme();
    const float rounding = canvas_.px(10);
    canvas_.fill(box,
                 chosen || touch.over ? mixed(theme.card, theme.raised, chosen ? 1.0F : 0.6F) : theme.card,
                 rounding);
    if (chosen) canvas_.frame(box, theme.accent, rounding, std::max(1.5F, canvas_.px(2)));
    if (touch.focused) focus_ring(canvas_, box, rounding);
  }

  bool is_chosen(std::size_t index) const {
    if (!here_) return false;
    const routine::NodePath& at = frame_.model.selected;
    const routine::NodePath& path = frame_.model.draft->rows[index].path;
    if (path.size() != at.size() || !std::equal(at.begin(), at.end() - 1, path.begin())) return false;
    return path.back() >= at.back() && path.back() <= at.back() + frame_.state.more;
  }

  void one_row(const Rect& box, std::size_t index) {
    const routine::DraftRow& row = frame_.model.draft->rows[index];
    const bool here = here_ == index;
    const Touch touch = touch_area(canvas_, "row" + std::to_string(index), box);
    const bool held = ImGui::IsItemActive() && ImGui::IsMouseDown(ImGuiMouseButton_Left);
    if (held && !frame_.state.drag) frame_.state.drag = index;
    placed_.push_back({index, box});
    if (here && frame_.state.reveal) {
      ImGui::SetScrollFromPosY(box.middle().y - ImGui::GetWindowPos().y, 0.5F);
      frame_.state.reveal = false;
    }
    if (here) first_for_keyboard();
    const bool wanted = touch.pressed || (touch.focused && keyboard_came_here());
    if (wanted && !here) choose(index);
    if (here) stay_with_selected();
    // Enter or Space on a row leads into its first value.
    if (touch.pressed && !ImGui::GetIO().MouseReleased[0])
      frame_.state.focus = row.is_group ? "repeat" : "length";
    if (!seen(box)) return;
    ground(box, is_chosen(index), touch);
    words(box, row);
  }

  void choose(std::size_t index) {
    const routine::NodePath& to = frame_.model.draft->rows[index].path;
    frame_.state.open_choice.clear();
    const routine::NodePath& at = frame_.model.selected;
    const bool below = here_ && ImGui::GetIO().KeyShift && to.size() == at.size() && to > at &&
                       std::equal(at.begin(), at.end() - 1, to.begin());
    if (below) {
      frame_.state.more = to.back() - at.back();
      return;
    }
    frame_.state.more = 0;
    frame_.select(to);
  }

  void words(const Rect& box, const routine::DraftRow& row) {
    const Theme& theme = canvas_.theme();
    const auto kind = routine::kind_from_id(row.kind());
    const float thick = canvas_.px(5);
    const float pad = canvas_.px(10);
    if (!row.is_group) {
      canvas_.fill({box.x + pad, box.y + pad, thick, box.h - 2 * pad},
                   kind ? kind_colour(*kind) : theme.trouble, thick / 2);
    }
    const float x = box.x + (row.is_group ? canvas_.px(14) : pad + thick + canvas_.px(12));
    const float right = box.right() - canvas_.px(34);
    Style name = style_of(Role::body);
    name.weight = Weight::semibold;
    const std::string title = row_name(row);
    const float y = box.y + (row.is_group ? (box.h - canvas_.line_height(name)) / 2 : canvas_.px(5));
    canvas_.text({x, y}, title, name);
    const Style small = style_of(Role::label, theme.text_soft);
    const float after = x + canvas_.width(title, name) + canvas_.px(12);
    canvas_.text({after, y + canvas_.px(3)},
                 canvas_.cut(row_detail(row), small, std::max(1.0F, right - after)), small);
    if (!row.is_group) {
      const std::string say(row.value("say"));
      const Style faint = style_of(Role::label, say.empty() ? theme.text_faint : theme.text_soft);
      canvas_.text({x, box.y + canvas_.px(29)},
                   canvas_.cut(say.empty() ? "No sentence yet" : say, faint, right - x), faint);
    }
    grip(box);
  }

  // Six dots: this can be dragged.
  void grip(const Rect& box) {
    const float step = canvas_.px(6);
    const ImVec2 middle{box.right() - canvas_.px(18), box.middle().y};
    for (int i = 0; i < 6; ++i) {
      const float dx = (static_cast<float>(i % 2) - 0.5F) * step;
      const float dy = (static_cast<float>(i / 2) - 1) * step;
      canvas_.disc({middle.x + dx, middle.y + dy}, std::max(1.0F, canvas_.px(1.5F)),
                   canvas_.theme().text_faint);
    }
  }

  float problems(const Rect& at, std::optional<std::size_t> row) {
    float used = 0;
    const auto& all = frame_.model.draft->problems;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].row != row) continue;
      const float indent = canvas_.px(14);
      used += editor_problem(frame_, {at.x + indent, at.y + used, at.w - indent, 0}, i) + canvas_.px(4);
    }
    return used;
  }

  // Where the pointer would drop the row: before the one whose upper half it is on, or behind it. The lower
  // half of a group is its inside; left of a group's last step is behind the group.
  std::optional<routine::NodePath> drop_place(ImVec2 mouse, Rect& mark) const {
    for (const Placed& placed : placed_) {
      const bool last = &placed == &placed_.back();
      if (mouse.y >= placed.box.bottom() + canvas_.px(4) && !last) continue;
      const routine::DraftRow& row = frame_.model.draft->rows[placed.row];
      routine::NodePath path = row.path;
      mark = {placed.box.x, placed.box.y - canvas_.px(3), placed.box.w, canvas_.px(3)};
      if (mouse.y < placed.box.middle().y) return path;
      mark.y = placed.box.bottom() + canvas_.px(1);
      if (row.is_group) {
        path.push_back(0);
        mark.x += canvas_.px(kIndent);
        mark.w -= canvas_.px(kIndent);
        return path;
      }
      while (row.last_of_group && path.size() > 1 && mouse.x < mark.x) {
        path.pop_back();
        mark.x -= canvas_.px(kIndent);
        mark.w += canvas_.px(kIndent);
      }
      ++path.back();
      return path;
    }
    return std::nullopt;
  }

  void drag_and_drop() {
    EditorState& state = frame_.state;
    if (!state.drag || *state.drag >= frame_.model.draft->rows.size()) {
      state.drag.reset();
      return;
    }
    // Not IsMouseDragging: the pointer may have moved and let go since the last picture.
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const ImVec2 held_at = ImGui::GetIO().MouseClickedPos[ImGuiMouseButton_Left];
    state.dragging = state.dragging || std::hypot(mouse.x - held_at.x, mouse.y - held_at.y) > canvas_.px(6);
    Rect mark;
    const auto place = state.dragging ? drop_place(ImGui::GetIO().MousePos, mark) : std::nullopt;
    if (ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
      if (place) {
        canvas_.fill(mark, canvas_.theme().accent, canvas_.px(2));
        ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeNS);
        scroll_at_edges();
      }
      return;
    }
    if (place) frame_.change(routine::Move{frame_.model.draft->rows[*state.drag].path, *place});
    state.drag.reset();
    state.dragging = false;
  }

  void scroll_at_edges() {
    const float y = ImGui::GetIO().MousePos.y;
    const float edge = canvas_.px(24);
    if (y < visible_.y + edge) ImGui::SetScrollY(std::max(0.0F, ImGui::GetScrollY() - canvas_.px(8)));
    if (y > visible_.bottom() - edge) ImGui::SetScrollY(ImGui::GetScrollY() + canvas_.px(8));
  }

  const EditorFrame& frame_;
  Canvas& canvas_;
  Rect visible_;
  std::optional<std::size_t> here_;
  std::vector<Placed> placed_;
};

}  // namespace

void editor_rows(const EditorFrame& frame, const Rect& box) {
  const float room = frame.canvas.px(kRingRoom);
  const Rect wide{box.x - room, box.y, box.w + 2 * room, box.h};
  scrolled(frame.canvas, "rows", wide, [&](const Rect& area) {
    return RowList(frame, wide).draw({area.x, area.y, area.w - frame.canvas.px(kBarRoom), area.h});
  });
}

}  // namespace ui
