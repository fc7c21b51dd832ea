// SPDX-License-Identifier: MIT
// Where the files of the source tree lie, for tests that read them. One place knows it, so that a compiler
// cache serves every other file of a second clone.
#pragma once

#include <filesystem>
#include <string_view>

// tree_path("assets/cues"); without a name the tree itself.
std::filesystem::path tree_path(std::string_view inside = {});
