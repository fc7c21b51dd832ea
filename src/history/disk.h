// SPDX-License-Identifier: MIT
// Files and folders so that they are still there after a power cut. Everything throws
// std::filesystem::filesystem_error. Never use one of these on a database that this process has open: closing
// any descriptor of it drops SQLite's locks.
#pragma once

#include <filesystem>

namespace history {

// Makes the folder and the missing ones above it, each 0700. One that is there keeps its mode.
void make_private_folder(const std::filesystem::path& folder);

// An empty file, 0600. Fails if there is one.
void make_private_file(const std::filesystem::path& file);

// Byte for byte into a new file, 0600, on the disk when this returns.
void copy_to_disk(const std::filesystem::path& from, const std::filesystem::path& to);

// Puts what is in the file, or a folder's list of names, on the disk.
void sync_to_disk(const std::filesystem::path& path);

// Renames over whatever has the name, in one folder, and puts that on the disk.
void replace(const std::filesystem::path& from, const std::filesystem::path& to);

// One write at the end of the file (made if missing, 0600), on the disk when this returns.
void append_to_disk(const std::filesystem::path& file, const std::string& text);

}  // namespace history
