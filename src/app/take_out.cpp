// SPDX-License-Identifier: MIT
#include "app/take_out.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>

#include "files/file_text.h"

namespace app {

namespace {

constexpr int kMostNames = 1000;

// `XDG_DOCUMENTS_DIR="$HOME/Papers"`, as xdg-user-dirs writes it: in quotes, absolute or under $HOME.
std::filesystem::path path_of(std::string_view line, std::string_view key,
                              const std::filesystem::path& home) {
  constexpr std::string_view kHome = "$HOME/";
  if (!line.starts_with(key)) return {};
  line.remove_prefix(key.size());
  if (!line.starts_with("=\"") || line.size() < 4 || !line.ends_with('"')) return {};
  const std::string_view value = line.substr(2, line.size() - 3);
  if (value.starts_with(kHome)) return home / value.substr(kHome.size());
  return value.starts_with('/') ? std::filesystem::path(value) : std::filesystem::path();
}

// Empty where the person has no such folder.
std::filesystem::path user_folder(std::string_view key, const std::filesystem::path& usual,
                                  const std::filesystem::path& home,
                                  const std::filesystem::path& config_home) {
  std::error_code ignored;
  std::ifstream names(config_home / "user-dirs.dirs");
  for (std::string line; std::getline(names, line);) {
    const std::filesystem::path found = path_of(line, key, home);
    if (!found.empty() && std::filesystem::is_directory(found, ignored)) return found;
  }
  return std::filesystem::is_directory(usual, ignored) ? usual : std::filesystem::path();
}

std::filesystem::path variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::filesystem::path() : std::filesystem::path(value);
}

// The first of NAME, NAME-2 ... that was not there; open for writing.
struct Claim {
  std::filesystem::path path;
  int file = -1;
};

std::string failed(const std::filesystem::path& path) {
  return path.string() + " could not be written: " + std::strerror(errno);
}

base::Result<Claim> claim(const std::filesystem::path& folder, std::string_view name,
                          std::string_view extension) {
  for (int number = 1; number <= kMostNames; ++number) {
    std::string file_name(name);
    if (number > 1) file_name += "-" + std::to_string(number);
    file_name.append(".").append(extension);
    const std::filesystem::path path = folder / file_name;
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0) return Claim{path, file};
    if (errno != EEXIST) return base::failure(failed(path));
  }
  return base::failure(folder.string() + " is full of files named " + std::string(name) +
                       "; move some of them away");
}

}  // namespace

std::filesystem::path documents_folder(const std::filesystem::path& home,
                                       const std::filesystem::path& config_home) {
  const auto found = user_folder("XDG_DOCUMENTS_DIR", home / "Documents", home, config_home);
  return found.empty() ? home : found;
}

std::filesystem::path music_folder(const std::filesystem::path& home,
                                   const std::filesystem::path& config_home) {
  const auto found = user_folder("XDG_MUSIC_DIR", home / "Music", home, config_home);
  return found.empty() ? documents_folder(home, config_home) : found;
}

Homes homes() {
  const std::filesystem::path home = variable("HOME");
  const std::filesystem::path config = variable("XDG_CONFIG_HOME");
  return {home, config.is_absolute() ? config : home / ".config"};
}

base::Result<std::filesystem::path> write_beside(const std::filesystem::path& folder, std::string_view name,
                                                 std::string_view extension, std::string_view text) {
  auto claimed = claim(folder, name, extension);
  if (!claimed) return tl::unexpected(claimed.error());
  if (files::write_all(claimed->file, text) && ::fsync(claimed->file) == 0) {
    ::close(claimed->file);
    return claimed->path;
  }
  auto failure = base::failure(failed(claimed->path));
  ::close(claimed->file);
  ::unlink(claimed->path.c_str());
  return failure;
}

}  // namespace app
