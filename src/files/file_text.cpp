// SPDX-License-Identifier: MIT
#include "files/file_text.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/text.h"

namespace files {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }

 private:
  int fd_;
};

tl::unexpected<std::string> cannot(const char* verb, const std::filesystem::path& file, const char* reason) {
  return base::failure(std::string("cannot ") + verb + " " + base::quoted(file.string()) + ": " + reason);
}

}  // namespace

bool write_all(int fd, std::string_view text) {
  while (!text.empty()) {
    const ssize_t put = ::write(fd, text.data(), text.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

base::Result<std::string> read_text(const std::filesystem::path& file, std::size_t most_bytes) {
  const Descriptor opened(::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (opened.get() < 0) return cannot("read", file, std::strerror(errno));
  struct stat found {};
  if (::fstat(opened.get(), &found) != 0) return cannot("read", file, std::strerror(errno));
  if (!S_ISREG(found.st_mode)) return cannot("read", file, "it is not a plain file");

  std::string text;
  char block[16384];
  for (;;) {
    const ssize_t got = ::read(opened.get(), block, sizeof block);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return cannot("read", file, std::strerror(errno));
    if (got == 0) return text;
    text.append(block, static_cast<std::size_t>(got));
    if (text.size() > most_bytes) {
      return cannot("read", file,
                    ("it is larger than " + std::to_string(most_bytes / 1024) + " KiB").c_str());
    }
  }
}

base::Result<void> write_new_text(const std::filesystem::path& file, std::string_view text) {
  const Descriptor opened(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
  if (opened.get() < 0) {
    return cannot("write", file,
                  errno == EEXIST ? "it is there already; choose another name" : std::strerror(errno));
  }
  if (write_all(opened.get(), text)) return {};
  const int reason = errno;
  ::unlink(file.c_str());
  return cannot("write", file, std::strerror(reason));
}

base::Result<void> replace_text(const std::filesystem::path& file, std::string_view text) {
  std::string neighbour = file.string() + ".new-XXXXXX";
  const Descriptor opened(::mkostemp(neighbour.data(), O_CLOEXEC));
  if (opened.get() < 0) return cannot("write", file, std::strerror(errno));
  if (!write_all(opened.get(), text) || ::fsync(opened.get()) != 0 ||
      ::rename(neighbour.c_str(), file.c_str()) != 0) {
    const int reason = errno;
    ::unlink(neighbour.c_str());
    return cannot("write", file, std::strerror(reason));
  }
  const Descriptor folder(::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.get() >= 0) ::fsync(folder.get());
  return {};
}

}  // namespace files
