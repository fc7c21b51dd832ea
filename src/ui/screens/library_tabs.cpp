// SPDX-License-Identifier: MIT
#include "ui/screens/library_tabs.h"

#include <SDL_keycode.h>

#include <array>

#include "ui/screens/make_ask.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr std::array<std::string_view, 5> kTabs = {"Routines", "History", "Plans", "Health", "Settings"};
constexpr float kTabGap = 26;  // as nav_tabs has it

// Ctrl+1 is the first tab.
std::optional<std::size_t> tab_by_key(const Canvas& canvas) {
  for (const KeyPress& key : canvas.keys()) {
    const int number = key.code - SDLK_1;
    if (key.ctrl && !key.alt && number >= 0 && number < static_cast<int>(kTabs.size()))
      return static_cast<std::size_t>(number);
  }
  return std::nullopt;
}

}  // namespace

float library_tabs_width(Canvas& canvas) {
  Style style = style_of(Role::lead);
  style.weight = Weight::bold;
  float width = 0;
  for (const std::string_view label : kTabs) width += canvas.width(label, style) + canvas.px(kTabGap);
  return width - canvas.px(kTabGap);
}

std::optional<Ask> library_tabs(Canvas& canvas, ImVec2 at, LibraryTab current) {
  constexpr std::array kAsks = {Ask::What::go_library, Ask::What::go_history, Ask::What::go_plans,
                                Ask::What::go_health, Ask::What::go_settings};
  auto tab = nav_tabs(canvas, "nav", at, kTabs, static_cast<std::size_t>(current));
  if (const auto by_key = tab_by_key(canvas)) tab = by_key;
  if (!tab || *tab == static_cast<std::size_t>(current)) return std::nullopt;
  return ask(kAsks[*tab]);
}

}  // namespace ui
