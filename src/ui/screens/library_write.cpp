// SPDX-License-Identifier: MIT
#include "ui/screens/library_write.h"

#include <SDL_keycode.h>

#include "ui/screens/make_ask.h"
#include "ui/widgets.h"

namespace ui {

void write_buttons(Canvas& canvas, ImVec2 right_top, const std::string& selected, Asks& asks) {
  const float height = canvas.px(36);
  const float add = canvas.px(84);
  const float edit = canvas.px(66);
  float x = right_top.x - add;
  if (button(canvas, "new", {x, right_top.y, add, height}, "+ New")) {
    asks.push_back(ask(Ask::What::edit_routine, std::string()));
  }
  if (selected.empty()) return;
  x -= edit + canvas.px(8);
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
