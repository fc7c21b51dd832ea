// SPDX-License-Identifier: MIT
// After a session: what was done against what was planned, what the person says of it, and what comes next.
// All questions may stay open; nothing is praised that the numbers do not show.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/ask.h"
#include "ui/screens/answers.h"
#include "ui/screens/models.h"

namespace ui {

struct NextRoutine {
  std::string id;
  std::string title;
};

struct AfterModel {
  std::string headline;  // "Done. 5 min 40 s, 4 of 4 holds."
  std::string title;
  std::vector<Spot> spots;
  Answers answers;
  std::optional<NextRoutine> stretch;  // a routine that stretches the same place; none on the shelf: none
  std::string saved;                   // "Saved." or why it is not yet
  bool saved_ok = false;
  session::Record record;  // planned against held, phase by phase
  std::vector<Banner> banners;
};

struct AfterState {
  AnswersState answers;
};

struct AfterAsks {
  Asks asks;                       // save, do_again, open_routine, back
  std::optional<Answers> answers;  // where one changed
};

// Enter saves, Esc goes back, letters lead to the questions, digits answer them; pain after is the first.
AfterAsks after_screen(Canvas& canvas, const AfterModel& model, AfterState& state);

}  // namespace ui
