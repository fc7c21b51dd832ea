// SPDX-License-Identifier: MIT
#include "ui/screens/library_tabs.h"

#include <array>

#include "ui/screens/make_ask.h"
#include "ui/widgets.h"

namespace ui {

std::optional<Ask> library_tabs(Canvas& canvas, ImVec2 at, LibraryTab current) {
  constexpr std::array<std::string_view, 5> kTabs = {"Routines", "History", "Plans", "Health", "Settings"};
  constexpr std::array kAsks = {Ask::What::go_library, Ask::What::go_history, Ask::What::go_plans,
                                Ask::What::go_health, Ask::What::go_settings};
  const auto tab = nav_tabs(canvas, "nav", at, kTabs, static_cast<std::size_t>(current));
  if (!tab || *tab == static_cast<std::size_t>(current)) return std::nullopt;
  return ask(kAsks[*tab]);
}

}  // namespace ui
