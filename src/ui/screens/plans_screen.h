// SPDX-License-Identifier: MIT
// The plans for days and weeks: which there are, which is followed, what of it is due today.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/ask.h"
#include "ui/screens/models.h"

namespace ui {

class Canvas;

struct PlanDue {
  std::string routine;  // id
  std::string title;
  std::string why;  // "once a day, after work"
};

struct PlanCard {
  std::string id;
  std::string title;
  std::string goal;
  std::vector<std::string> lines;  // "Trapezius: stroke, hold, stretch, once a day"
  bool followed = false;
  std::string problem;  // not empty: the file is wrong, shown instead
};

struct PlansModel {
  std::vector<PlanCard> plans;
  std::vector<PlanDue> due;
  std::string rest;  // "Nothing is due now." and why; shown when nothing is due
  std::vector<Banner> banners;
};

struct PlansState {
  std::optional<std::string> follow;  // what the person just chose; empty text: none
};

// open_routine with the id of what is due; save when state.follow was set; back, go_history, go_library.
Asks plans_screen(Canvas& canvas, const PlansModel& model, PlansState& state);

}  // namespace ui
