// SPDX-License-Identifier: MIT
// Files of the tree, for tests.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tree.h"

namespace files {

inline std::filesystem::path root() { return tree_path(); }

inline std::string text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The files of a folder with this extension, by name.
inline std::vector<std::filesystem::path> of(const std::filesystem::path& folder,
                                             const std::string& extension) {
  std::vector<std::filesystem::path> result;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == extension) result.push_back(entry.path());
  }
  std::sort(result.begin(), result.end());
  return result;
}

}  // namespace files
