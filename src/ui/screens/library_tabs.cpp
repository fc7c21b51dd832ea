// SPDX-License-Identifier: MIT
#include "ui/screens/library_tabs.h"

#include <array>

#include "ui/screens/make_ask.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr std::array<std::string_view, 5> kTabs = {"Routines", "History", "Plans", "Health", "Settings"};
constexpr float kTabGap = 26;  // as nav_tabs has it

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
  const auto tab = nav_tabs(canvas, "nav", at, kTabs, static_cast<std::size_t>(current));
  if (!tab || *tab == static_cast<std::size_t>(current)) return std::nullopt;
  return ask(kAsks[*tab]);
}

}  // namespace ui
