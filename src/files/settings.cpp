// SPDX-License-Identifier: MIT
#include "files/settings.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/text.h"
#include "files/file_text.h"
#include "files/folders.h"
#include "files/setting_table.h"
#include "files/settings_text.h"

namespace files {
namespace {

constexpr std::size_t kMaxSettingsBytes = 64 * 1024;

tl::unexpected<std::string> cannot_write(const std::filesystem::path& file, const std::string& why) {
  return base::failure("cannot write " + base::quoted(file.string()) + ": " + why);
}

std::string first_text() {
  return "# Unknot's settings. Each line may be changed or left out.\nformat = " +
         std::to_string(kSettingsFormat) + "\n";
}

// The file itself where the name is a link, so that the link stays one.
std::filesystem::path behind_links(const std::filesystem::path& file) {
  std::error_code error;
  std::filesystem::path real = std::filesystem::weakly_canonical(file, error);
  return error ? file : real;
}

// Moves a file that cannot be read aside, to the first free "NAME.unreadable-N".
base::Result<void> set_aside(const std::filesystem::path& file) {
  constexpr int kMost = 1000;
  for (int i = 1; i <= kMost; ++i) {
    const std::string aside = file.string() + ".unreadable-" + std::to_string(i);
    // A hard link never replaces what is there.
    if (::link(file.c_str(), aside.c_str()) == 0) return {};
    if (errno != EEXIST) return cannot_write(file, std::strerror(errno));
  }
  return cannot_write(file, "there are too many unreadable ones beside it");
}

}  // namespace

ReadSettings read_settings(const std::filesystem::path& file) {
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return {};
  const auto text = read_text(file, kMaxSettingsBytes);
  if (!text) return {{}, {text.error() + "; the usual settings are used"}};
  return parse_settings(*text, file.string());
}

base::Result<void> write_settings(const std::filesystem::path& name, const Settings& before,
                                  const Settings& after) {
  const std::filesystem::path file = behind_links(name);
  if (auto made = make_private_folder(file.parent_path()); !made) return made;
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) {
    const auto text = edited_settings(first_text(), before, after);
    return text ? replace_text(file, *text) : cannot_write(name, text.error());
  }
  if (::access(file.c_str(), W_OK) != 0) return cannot_write(name, std::strerror(errno));
  const auto old = read_text(file, kMaxSettingsBytes);
  if (!old) return tl::unexpected(old.error());
  if (is_toml(*old)) {
    const auto text = edited_settings(*old, before, after);
    return text ? replace_text(file, *text) : cannot_write(name, text.error());
  }
  if (auto aside = set_aside(file); !aside) return aside;
  return replace_text(file, *edited_settings(first_text(), before, after));
}

}  // namespace files
