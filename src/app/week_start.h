// SPDX-License-Identifier: MIT
// Which day a week begins with, by the person's setting or by the locale that the program was started in.
#pragma once

#include <chrono>

#include "app/settings.h"

namespace app {

// Monday where the locale does not say.
std::chrono::weekday first_weekday(WeekStart setting);

}  // namespace app
