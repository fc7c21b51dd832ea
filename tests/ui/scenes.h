// SPDX-License-Identifier: MIT
// Made-up sessions in every kind and state, for the layout tests and the gallery.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "session/plan.h"
#include "ui/screens/models.h"

namespace ui_test {

struct SessionScene {
  std::string name;
  ui::SessionModel model;
};

// A plan for the strip; lives as long as the program.
const session::Plan& sample_plan();

ui::SessionModel session_of(routine::Kind kind);
std::vector<SessionScene> session_scenes();

}  // namespace ui_test
