// SPDX-License-Identifier: MIT
// Asks once, on the day after, how what was worked hard feels, and keeps the answer with its session. Thread:
// main.
#pragma once

#include <set>
#include <string>

#include "app/surroundings.h"
#include "ui/screens/next_day_panel.h"

namespace app {

class NextDay {
 public:
  // Takes an answer out of the panel to its session, and puts the next question in. Call at every drawing.
  void tend(Surroundings& around, ui::NextDayPanel& panel);
  // The first half of that: before the screen is left.
  void take(Surroundings& around, ui::NextDayPanel& panel);

 private:
  void ask(const Surroundings& around, ui::NextDayPanel& panel);

  std::set<std::string> asked_;  // ids that were answered or passed over
};

}  // namespace app
