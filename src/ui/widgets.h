// SPDX-License-Identifier: MIT
// The controls of every screen in one look. Each draws itself in its box and says at once what the person
// did; all can be reached by keyboard (arrows or Tab, then Space or Enter) and show a ring when they are. Ids
// are unique within a screen; the part after "##" is not needed, labels are given apart.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/canvas.h"
#include "ui/screens/models.h"

namespace ui {

struct Touch {
  bool pressed = false;  // clicked, or Space or Enter on it: this frame only
  bool over = false;     // the pointer is on it
  bool focused = false;  // the keyboard is on it
};

// An invisible control: the ground of all others, for screens that draw one of their own.
Touch touch_area(Canvas& canvas, std::string_view id, const Rect& box);
void focus_ring(Canvas& canvas, const Rect& box, float rounding);

enum class ButtonLook { main, plain, quiet };

// A button is 44 units high by habit; button_width is what its label needs.
float button_width(Canvas& canvas, std::string_view label);
bool button(Canvas& canvas, std::string_view id, const Rect& box, std::string_view label,
            ButtonLook look = ButtonLook::plain, bool enabled = true);

// A pill, 30 units high. chip_width is what it takes; a label alone is not clickable.
float chip_width(Canvas& canvas, std::string_view label);
bool chip(Canvas& canvas, std::string_view id, ImVec2 at, std::string_view label, bool chosen = false);
void chip_label(Canvas& canvas, ImVec2 at, std::string_view label);

// A rounded panel. With an id it can be pressed as a whole.
void panel(Canvas& canvas, const Rect& box);
Touch card(Canvas& canvas, std::string_view id, const Rect& box, bool chosen = false);

// 0 to 10 in one row. Returns the score that was pressed; pressing the chosen one again gives -1 (none).
std::optional<int> score_row(Canvas& canvas, std::string_view id, const Rect& box, std::optional<int> chosen);

// Left and right arrows move it too. True when `value` changed.
bool slider(Canvas& canvas, std::string_view id, const Rect& box, int& value, int low, int high);

// One line. True when the text changed.
bool text_input(Canvas& canvas, std::string_view id, const Rect& box, std::string& text,
                std::string_view hint);

// The tab that was pressed.
std::optional<std::size_t> nav_tabs(Canvas& canvas, std::string_view id, ImVec2 at,
                                    std::span<const std::string_view> labels, std::size_t current);

// Clips and scrolls what `draw` draws. It gets the area with its top moved by the scrolling and returns the
// height that it used.
void scroll_area(Canvas& canvas, std::string_view id, const Rect& box,
                 const std::function<float(const Rect&)>& draw);

// A key's name as a key, at hint size; returns the width that was used.
float key_cap(Canvas& canvas, ImVec2 at, std::string_view key);
float key_cap_width(Canvas& canvas, std::string_view key);

// Lines at the top of a screen, newest trouble first; returns the height that they took.
float banners(Canvas& canvas, ImVec2 at, float width, std::span<const Banner> lines);

}  // namespace ui
