// SPDX-License-Identifier: MIT
#include "history/disk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <string>
#include <vector>

namespace history {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const char* what, const fs::path& path) {
  throw fs::filesystem_error(what, path, std::error_code(errno, std::generic_category()));
}

class File {
 public:
  File(const fs::path& path, int flags)
      : path_(path), number_(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {
    if (number_ < 0) fail("cannot open", path);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() { ::close(number_); }

  std::size_t read(std::vector<char>& buffer) {
    const ssize_t count = ::read(number_, buffer.data(), buffer.size());
    if (count < 0) fail("cannot read", path_);
    return static_cast<std::size_t>(count);
  }
  void write(const char* bytes, std::size_t count) {
    while (count > 0) {
      const ssize_t written = ::write(number_, bytes, count);
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail("cannot write", path_);
      bytes += written;
      count -= static_cast<std::size_t>(written);
    }
  }
  void sync() {
    if (::fsync(number_) != 0) fail("cannot write", path_);
  }

 private:
  fs::path path_;
  int number_;
};

}  // namespace

void make_private_folder(const fs::path& folder) {
  if (folder.empty() || fs::is_directory(folder)) return;
  make_private_folder(folder.parent_path());
  if (::mkdir(folder.c_str(), 0700) != 0 && !fs::is_directory(folder)) fail("cannot make the folder", folder);
}

void make_private_file(const fs::path& file) { File(file, O_WRONLY | O_CREAT | O_EXCL); }

void copy_to_disk(const fs::path& from, const fs::path& to) {
  File source(from, O_RDONLY);
  File target(to, O_WRONLY | O_CREAT | O_EXCL);
  std::vector<char> buffer(std::size_t{1} << 20);
  for (std::size_t count = source.read(buffer); count > 0; count = source.read(buffer)) {
    target.write(buffer.data(), count);
  }
  target.sync();
}

void sync_to_disk(const fs::path& path) { File(path, O_RDONLY).sync(); }

void replace(const fs::path& from, const fs::path& to) {
  fs::rename(from, to);
  sync_to_disk(to.parent_path());
}

void append_to_disk(const fs::path& file, const std::string& text) {
  const bool is_new = !fs::exists(file);
  File target(file, O_WRONLY | O_CREAT | O_APPEND);
  target.write(text.data(), text.size());
  target.sync();
  if (is_new) sync_to_disk(file.parent_path());
}

}  // namespace history
