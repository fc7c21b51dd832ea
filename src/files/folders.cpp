// SPDX-License-Identifier: MIT
#include "files/folders.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "base/text.h"

namespace files {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> absolute_variable(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr || value[0] != '/') return std::nullopt;
  return fs::path(value);
}

// Where systemd looks for this user's units; empty without a home.
fs::path units_folder() {
  if (auto path = absolute_variable("XDG_CONFIG_HOME")) return *path / "systemd/user";
  if (auto home = absolute_variable("HOME")) return *home / ".config/systemd/user";
  return {};
}

base::Result<fs::path> xdg(const char* variable, const char* below_home) {
  if (auto path = absolute_variable(variable)) return *path / "unknot";
  if (auto home = absolute_variable("HOME")) return *home / below_home / "unknot";
  return base::failure(std::string("no home folder: set HOME or ") + variable +
                       " to an absolute path, or give --data-dir");
}

// The build tree first, so that a developer never plays the installed routines by mistake.
base::Result<fs::path> find_ours() {
  std::error_code ignored;
  const fs::path self = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  const fs::path candidates[] = {self / "../..", self / "../share/unknot", fs::path(UNKNOT_INSTALL_DATADIR),
                                 fs::path(UNKNOT_SOURCE_DIR)};
  for (const fs::path& folder : candidates) {
    if (fs::is_directory(folder / "sessions", ignored) && fs::is_directory(folder / "assets/cues", ignored)) {
      return fs::weakly_canonical(folder, ignored);
    }
  }
  return base::failure(
      "the program's sessions/ and assets/ folders were not found: install Unknot again, or start it from "
      "its "
      "build tree");
}

}  // namespace

base::Result<Folders> find_folders(const FolderOptions& options) {
  Folders folders;
  const auto ours = find_ours();
  if (!ours) return tl::unexpected(ours.error());
  folders.sessions = *ours / "sessions";
  folders.assets = *ours / "assets";

  if (options.data_dir) {
    folders.data = fs::absolute(*options.data_dir);
    folders.state = folders.data / "state";
    folders.runtime = folders.state;
  } else {
    const auto data = xdg("XDG_DATA_HOME", ".local/share");
    if (!data) return tl::unexpected(data.error());
    const auto state = xdg("XDG_STATE_HOME", ".local/state");
    if (!state) return tl::unexpected(state.error());
    folders.data = *data;
    folders.state = *state;
    const auto runtime = absolute_variable("XDG_RUNTIME_DIR");
    folders.runtime = runtime ? *runtime / "unknot" : *state;
  }
  folders.units = units_folder();
  if (options.config) {
    folders.config = fs::absolute(*options.config);
  } else {
    const auto config =
        options.data_dir ? base::Result<fs::path>(folders.data) : xdg("XDG_CONFIG_HOME", ".config");
    if (!config) return tl::unexpected(config.error());
    folders.config = *config / "settings.toml";
  }
  return folders;
}

base::Result<void> make_private_folder(const fs::path& folder) {
  if (folder.empty() || folder == folder.root_path()) return {};
  struct stat found {};
  if (::stat(folder.c_str(), &found) == 0) {
    if (S_ISDIR(found.st_mode)) return {};
    return base::failure(base::quoted(folder.string()) + " is in the way: a folder is needed there");
  }
  if (auto made = make_private_folder(folder.parent_path()); !made) return made;
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
    return base::failure("cannot make the folder " + base::quoted(folder.string()) + ": " +
                         std::strerror(errno));
  }
  return {};
}

}  // namespace files
