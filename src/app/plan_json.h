// SPDX-License-Identifier: MIT
// A plan as `unknot show --json` prints it.
#pragma once

#include <string>

#include "session/plan.h"

namespace app {

// {"id", "title", "total_ms", "phases": [...], "cues": [...]}, two spaces of indent, final newline.
std::string plan_json(const session::Plan& plan);

}  // namespace app
