// SPDX-License-Identifier: MIT
// Taking a routine file in: it is read and checked first, shown with what it will do, and only then copied
// into the own folder, never over what is there.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "files/shelf.h"

namespace app {

struct TakeIn {
  files::ShelfItem item;  // of the file as it lies there
  std::string trouble;    // why it cannot be taken in at all, one line; empty: it can, under `name`
  std::string name;       // the id that it gets: its own, or the nearest that is free
  bool taken = false;     // its own id is there already
};

// Never fails: what is wrong is in `trouble` and item.problems.
TakeIn look_at_file(const files::Folders& folders, const std::filesystem::path& file);

// Writes the text that was looked at as NAME.toml. Fails with one line: it cannot be used, the name is no
// name for a file, something is there already, the disk.
base::Result<std::filesystem::path> take_in(const files::Folders& folders, const TakeIn& what,
                                            const std::string& name);

// "4:40, 3:10 to 6:00 by choice", "Works on: top of shoulder", "You need: fingers", cautions: line by line.
std::vector<std::string> what_it_does(const routine::Routine& routine);

// `id`, or `id` with the first number that makes it new: "trapezius-2".
std::string free_name(const files::Folders& folders, const std::string& id);

}  // namespace app
