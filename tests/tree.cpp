// SPDX-License-Identifier: MIT
#include "tree.h"

std::filesystem::path tree_path(std::string_view inside) {
  const std::filesystem::path tree = UNKNOT_SOURCE_DIR;
  return inside.empty() ? tree : tree / inside;
}
