// SPDX-License-Identifier: MIT
// The values of one thing (a step, a group, the routine) as labelled fields, laid out in rows.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/screens/editor_parts.h"

namespace ui {

// What can be chosen, with the words for it; an empty value takes the key out.
struct Choice {
  std::string value;
  std::string label;
};

class EditorFields {
 public:
  // From the top of `box` on; `path` is whose values they are.
  EditorFields(const EditorFrame& frame, const Rect& box, routine::NodePath path);

  // The next fields share a row in equal parts, or by these shares of its width.
  void row(std::vector<float> shares);

  // `key` as it stands in a file; `text` its value as typed.
  void text(std::string_view key, std::string_view label, std::string_view text, std::string_view hint);
  // The same for one word of a list of the routine.
  void word(std::string_view key, std::size_t index, const std::string& text, std::string_view hint);
  // Shows the chosen one; pressed, it opens the others below the row. The value that was chosen now, if any.
  std::optional<std::string> choice(std::string_view key, std::string_view label, std::string_view value,
                                    std::span<const Choice> choices);
  void on_or_off(std::string_view key, std::string_view label, bool on);
  // Chips of which any number are on: a list of the routine.
  void words(std::string_view key, std::string_view label, const std::vector<std::string>& on,
             std::span<const Choice> choices);
  void note(std::string_view text, ImU32 colour);
  bool button(std::string_view id, std::string_view label, bool enabled);

  // Below the last row.
  float bottom();

 private:
  Rect next(std::string_view label);
  void end_row();
  std::string id(std::string_view key) const;
  void take_focus(std::string_view key);

  const EditorFrame& frame_;
  Canvas& canvas_;
  Rect box_;
  routine::NodePath path_;
  std::vector<float> shares_;
  std::size_t in_row_ = 0;
  float x_ = 0;
  float y_ = 0;
};

}  // namespace ui
