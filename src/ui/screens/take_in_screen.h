// SPDX-License-Identifier: MIT
// A routine file that was dropped on the window: what is wrong with it, or what it will do and under which
// name it would be kept.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "session/plan.h"
#include "ui/ask.h"
#include "ui/screens/models.h"

namespace ui {

class Canvas;

struct TakeInModel {
  std::string file;   // its name
  std::string title;  // empty where it cannot be read
  std::string goal;
  std::vector<std::string> does;        // length, places, tools, cautions
  std::string trouble{};                // why it cannot be taken in; empty: it can
  std::vector<std::string> found{};     // every problem and finding: "line 7: error: ..."
  std::optional<session::Plan> plan{};  // as it would be done; none where it cannot be taken in
  bool taken = false;                   // a routine of its name is there already
  std::string refused{};                // what was wrong with the last try
  std::size_t number = 1;               // of the files that were dropped, the one that is shown
  std::size_t of = 1;
};

struct TakeInState {
  std::string name;
};

// save: under state.name. back: leave it. go_library: leave it and all that follow.
Asks take_in_screen(Canvas& canvas, const TakeInModel& model, TakeInState& state);

}  // namespace ui
