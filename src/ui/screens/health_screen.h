// SPDX-License-Identifier: MIT
// The 15 health questions: one large, all of them beside it, answered with y and n. Nothing is stored here;
// the app takes the answers out of the state.
#pragma once

#include <string>

#include "routine/health_check.h"
#include "ui/ask.h"

namespace ui {

class Canvas;

struct HealthState {
  routine::HealthAnswers answers;
  std::size_t question = 0;  // the large one
  bool where = false;        // it was a yes that asks for places
};

// The first one without an answer, or the first.
std::size_t first_open(const routine::HealthAnswers& answers);

// y and n answer and go on, Up and Down go to another question, Enter goes on from the places and, when all
// are answered, is done: `save`. Esc is `back`: later.
// `refusal`: said in place of the words below the title for now; empty: nothing.
Asks health_screen(Canvas& canvas, HealthState& state, const std::string& refusal = {});

}  // namespace ui
