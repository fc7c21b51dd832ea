// SPDX-License-Identifier: MIT
// The history written out for other programs and people, into the person's documents folder. May wait for the
// disk: for the disk worker.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace app {

// The documents folder: XDG_DOCUMENTS_DIR of `config_home`/user-dirs.dirs, else `home`/Documents where there
// is one, else `home`.
std::filesystem::path documents_folder(const std::filesystem::path& home,
                                       const std::filesystem::path& config_home);

// Writes `text` to `folder`/NAME.EXTENSION, or NAME-2, NAME-3 ... where that is taken; a file that is there
// is never touched. The path that was written. Fails with one line.
base::Result<std::filesystem::path> write_beside(const std::filesystem::path& folder, std::string_view name,
                                                 std::string_view extension, std::string_view text);

}  // namespace app
