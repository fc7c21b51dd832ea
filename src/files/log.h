// SPDX-License-Identifier: MIT
// The program's log: a file of at most 1 MiB and one before it, in the state folder. The only user of spdlog.
// Untrusted text goes through base::quoted before it comes here. Thread: any.
#pragma once

#include <filesystem>
#include <string>

namespace files {

// Where the folder cannot be written the log goes to standard error, warnings and worse only; never fails.
void open_log(const std::filesystem::path& state_folder);
void log_info(const std::string& line);
void log_warning(const std::string& line);

}  // namespace files
