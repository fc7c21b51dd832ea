// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "routine/files.h"
#include "routine/parse.h"

namespace routine {

// A routine that comes with the program.
inline Routine shipped(const std::string& id) {
  const auto file = files::root() / "sessions" / (id + ".toml");
  return parse(files::text(file), id, file.string()).value();
}

}  // namespace routine
