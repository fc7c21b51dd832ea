// SPDX-License-Identifier: MIT
#include "ui/screens/editor_parts.h"
#include "ui/widgets.h"

namespace ui {

void editor_tools(const EditorFrame& frame, const Rect& box) {
  Canvas& canvas = frame.canvas;
  const routine::DraftRow* row = editor_moves::selected_row(frame.model);
  float x = box.x;
  const auto tool = [&](std::string_view id, std::string_view label, bool enabled) {
    Style style = style_of(Role::label);
    const float width = canvas.width(label, style) + canvas.px(24);
    const Rect at{x, box.y, width, box.h};
    x += width + canvas.px(6);
    return button(canvas, id, at, label, ButtonLook::plain, enabled);
  };
  if (tool("add", "+ Step", true)) editor_moves::add(frame);
  if (tool("copy", "Copy", row != nullptr)) frame.change(routine::Duplicate{row->path});
  if (tool("delete", "Delete", row != nullptr)) frame.change(routine::Remove{row->path});
  if (row != nullptr && row->is_group) {
    if (tool("ungroup", "Ungroup", true)) frame.change(routine::Unwrap{row->path});
  } else if (tool("group", "Group", row != nullptr)) {
    editor_moves::wrap(frame);
  }
  if (tool("up", "↑", row != nullptr)) editor_moves::up_or_down(frame, -1);
  if (tool("down", "↓", row != nullptr)) editor_moves::up_or_down(frame, 1);
  if (tool("out", "←", row != nullptr && row->path.size() > 1)) editor_moves::outwards(frame);
  if (tool("in", "→", row != nullptr)) editor_moves::inwards(frame);
}

}  // namespace ui
