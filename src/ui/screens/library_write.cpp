// SPDX-License-Identifier: MIT
#include "ui/screens/library_write.h"

#include <SDL_keycode.h>

#include <algorithm>

#include "ui/screens/make_ask.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kGap = 8;

float add_width(Canvas& canvas) { return std::max(canvas.px(84), button_width(canvas, "+ New")); }
float edit_width(Canvas& canvas) { return std::max(canvas.px(66), button_width(canvas, "Edit")); }

}  // namespace

float write_buttons_width(Canvas& canvas, const std::string& selected) {
  return add_width(canvas) + (selected.empty() ? 0 : edit_width(canvas) + canvas.px(kGap));
}

void write_buttons(Canvas& canvas, ImVec2 right_top, const std::string& selected, Asks& asks) {
  const float height = canvas.px(36);
  const float add = add_width(canvas);
  const float edit = edit_width(canvas);
  float x = right_top.x - add;
  if (button(canvas, "new", {x, right_top.y, add, height}, "+ New")) {
    asks.push_back(ask(Ask::What::edit_routine, std::string()));
  }
  if (selected.empty()) return;
  x -= edit + canvas.px(kGap);
  if (button(canvas, "edit", {x, right_top.y, edit, height}, "Edit")) {
    asks.push_back(ask(Ask::What::edit_routine, selected));
  }
}

void write_keys(Canvas& canvas, const std::string& selected, Asks& asks) {
  for (const KeyPress& key : canvas.keys()) {
    const bool edit = key.ctrl && key.code == SDLK_e;
    const bool add = key.ctrl && key.code == SDLK_n;
    if (edit) asks.push_back(ask(Ask::What::edit_routine, selected));
    if (add) asks.push_back(ask(Ask::What::edit_routine, std::string()));
  }
}

}  // namespace ui
