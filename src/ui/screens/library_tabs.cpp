// SPDX-License-Identifier: MIT
#include "ui/screens/library_tabs.h"

#include <array>

#include "ui/screens/make_ask.h"
#include "ui/widgets.h"

namespace ui {

void library_tabs(Canvas& canvas, ImVec2 at, LibraryTab current, Asks& asks) {
  constexpr std::array<std::string_view, 4> kTabs = {"Routines", "History", "Plans", "Health"};
  constexpr std::array kAsks = {Ask::What::go_library, Ask::What::go_history, Ask::What::go_plans,
                                Ask::What::go_health};
  const auto tab = nav_tabs(canvas, "nav", at, kTabs, static_cast<std::size_t>(current));
  if (tab && *tab != static_cast<std::size_t>(current)) asks.push_back(ask(kAsks[*tab]));
}

}  // namespace ui
