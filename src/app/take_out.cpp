// SPDX-License-Identifier: MIT
#include "app/take_out.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>

namespace app {

namespace {

constexpr int kMostNames = 1000;

// `XDG_DOCUMENTS_DIR="$HOME/Papers"`, as xdg-user-dirs writes it: in quotes, absolute or under $HOME.
std::filesystem::path path_of(const std::string& line, const std::filesystem::path& home) {
  constexpr std::string_view kKey = "XDG_DOCUMENTS_DIR=\"";
  constexpr std::string_view kHome = "$HOME/";
  if (!line.starts_with(kKey) || line.size() <= kKey.size() || line.back() != '"') return {};
  const std::string value = line.substr(kKey.size(), line.size() - kKey.size() - 1);
  if (value.starts_with(kHome)) return home / value.substr(kHome.size());
  return value.starts_with('/') ? std::filesystem::path(value) : std::filesystem::path();
}

bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace

std::filesystem::path documents_folder(const std::filesystem::path& home,
                                       const std::filesystem::path& config_home) {
  std::error_code ignored;
  std::ifstream names(config_home / "user-dirs.dirs");
  for (std::string line; std::getline(names, line);) {
    const std::filesystem::path found = path_of(line, home);
    if (!found.empty() && std::filesystem::is_directory(found, ignored)) return found;
  }
  const std::filesystem::path usual = home / "Documents";
  return std::filesystem::is_directory(usual, ignored) ? usual : home;
}

base::Result<std::filesystem::path> write_beside(const std::filesystem::path& folder, std::string_view name,
                                                 std::string_view extension, std::string_view text) {
  for (int number = 1; number <= kMostNames; ++number) {
    std::string file_name(name);
    if (number > 1) file_name += "-" + std::to_string(number);
    file_name.append(".").append(extension);
    const std::filesystem::path path = folder / file_name;
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0 && errno == EEXIST) continue;
    const auto failed = [&] {
      return base::failure(path.string() + " could not be written: " + std::strerror(errno));
    };
    if (file < 0) return failed();
    const bool written = write_all(file, text) && ::fsync(file) == 0;
    if (written) {
      ::close(file);
      return path;
    }
    auto failure = failed();
    ::close(file);
    ::unlink(path.c_str());
    return failure;
  }
  return base::failure(folder.string() + " is full of files named " + std::string(name) +
                       "; move some of them away");
}

}  // namespace app
