// SPDX-License-Identifier: MIT
// Asks once, on the day after, how what was worked hard feels, and keeps the answer with its session. Thread:
// main.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "app/surroundings.h"
#include "ui/screens/next_day_panel.h"

namespace app {

class NextDay {
 public:
  // Puts the question into the panel while there is one, takes an answer out of it, and keeps that once the
  // session was read. Call at every drawing.
  void tend(Surroundings& around, ui::NextDayPanel& panel);

 private:
  struct Answer {
    std::string id;
    std::optional<int> sore;
    std::optional<bool> bruise;
    bool passed = false;
  };
  void ask(const Surroundings& around, ui::NextDayPanel& panel);
  void keep(Surroundings& around);

  std::set<std::string> asked_;  // ids that were answered or passed over
  std::optional<Answer> answer_;
};

}  // namespace app
