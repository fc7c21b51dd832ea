// SPDX-License-Identifier: MIT
// The day that weeks begin with where the person lives.
#pragma once

#include <chrono>

#include "files/settings.h"

namespace app {

// As the locale of dates (LC_ALL, LC_TIME, LANG) says; Monday (ISO 8601) where it says nothing. Thread: any.
std::chrono::weekday locale_week_start();

// What the setting says.
std::chrono::weekday first_weekday(files::WeekStart setting);

}  // namespace app
