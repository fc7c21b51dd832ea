// SPDX-License-Identifier: MIT
// Reading a file that somebody else may have made: regular files only, never
// more than the limit, never waiting.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace files {

// Fails with one line: not there, not a plain file (a folder, a pipe, a device), too large, not readable.
base::Result<std::string> read_text(const std::filesystem::path& file, std::size_t most_bytes);

// Writes a new file, 0644 less the umask. Fails when something is there already.
base::Result<void> write_new_text(const std::filesystem::path& file, std::string_view text);

// Puts the text in place of what is there, 0600: through a neighbour file, fsync and rename, so that a crash
// or a full disk leaves the old text or the new one, whole.
base::Result<void> replace_text(const std::filesystem::path& file, std::string_view text);

// Writes all of it to an open file, also where that takes several tries. False, and errno set, where it
// cannot.
bool write_all(int fd, std::string_view text);

}  // namespace files
