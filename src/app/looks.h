// SPDX-License-Identifier: MIT
#pragma once

#include "files/settings.h"

namespace app {

// The window takes on the theme and the size of texts that are set. Thread: main.
void set_looks(const files::Settings& settings);

}  // namespace app
