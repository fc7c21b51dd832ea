// SPDX-License-Identifier: MIT
// The routines on disk: the person's own first, then those that come with the program.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "files/folders.h"
#include "routine/parse.h"

namespace files {

struct ShelfItem {
  std::string id;
  std::filesystem::path file;
  bool own = false;
  std::string text;                        // as read, for the history
  routine::Routine routine;                // means something when `problems` has no error
  std::vector<routine::Problem> problems;  // of the file, and what the safety rules say of it

  // As routine::other_places says, once somebody asks for a place: it takes longer than reading the file.
  std::optional<std::vector<std::string>> other_places;

  bool usable() const { return !routine::has_error(problems); }
};

// Reads and lints one file. Fails only where the file cannot be read; what is wrong in it is in `problems`.
base::Result<ShelfItem> read_routine(const std::filesystem::path& file);

// `name` is a path (it has a slash or ends in .toml) or an id, looked for in the own folder first. Fails with
// one line that names the nearest id.
base::Result<ShelfItem> find_routine(const Folders& folders, const std::string& name);

// Every *.toml of both folders, own ones first, each group by id; an own file hides a shipped one of the same
// id. A damaged file is an item with problems. At most 1,000 a folder.
std::vector<ShelfItem> read_shelf(const Folders& folders);

}  // namespace files
