// SPDX-License-Identifier: MIT
// The way to a routine from wherever it is named. Thread: main.
#pragma once

#include <string>

#include "app/surroundings.h"

namespace app {

// Its before page with the person's usual gaps; null where the shelf has no such routine that can be started.
NextPage open_routine(Surroundings& around, const std::string& id, int minutes = 0);

}  // namespace app
