// SPDX-License-Identifier: MIT
// Where everything lies: XDG folders for the person's own things, the build tree
// or the installed prefix for ours.
#pragma once

#include <filesystem>
#include <optional>

#include "base/result.h"

namespace files {

struct Folders {
  std::filesystem::path data;      // history.db, routines/, backups/
  std::filesystem::path state;     // log, lock, emergency.jsonl
  std::filesystem::path config;    // settings.toml, the file itself
  std::filesystem::path units{};   // systemd's, of this user
  std::filesystem::path runtime;   // the socket on which a second start asks to be shown
  std::filesystem::path sessions;  // the routines that come with the program
  std::filesystem::path assets;

  std::filesystem::path own_routines() const { return data / "routines"; }
};

struct FolderOptions {
  std::optional<std::filesystem::path> data_dir;  // then state and runtime lie in it as well
  std::optional<std::filesystem::path> config;
};

// Makes no folder. XDG variables that are empty or relative are ignored, as the XDG standard asks. Fails
// where neither HOME nor --data-dir says where to write, or the program's own files are not found.
base::Result<Folders> find_folders(const FolderOptions& options);

// Makes `folder` and its parents, new ones 0700.
base::Result<void> make_private_folder(const std::filesystem::path& folder);

}  // namespace files
