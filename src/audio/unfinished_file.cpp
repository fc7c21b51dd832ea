// SPDX-License-Identifier: MIT
#include "audio/unfinished_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace audio {
namespace {

constexpr int kMostBeside = 1000;
constexpr int kMostTries = 10;

// The name under which the kernel knows an open file that has none of its own.
std::string open_name(int file) { return "/proc/self/fd/" + std::to_string(file); }

// Whether this name is still the open file's: its last writer may have moved it away meanwhile.
bool is_still(int file, const std::filesystem::path& name) {
  struct stat open {};
  struct stat named {};
  return ::fstat(file, &open) == 0 && ::stat(name.c_str(), &named) == 0 && open.st_ino == named.st_ino &&
         open.st_dev == named.st_dev;
}

}  // namespace

UnfinishedFile::UnfinishedFile(std::filesystem::path place, Put put, Way way)
    : place_(std::move(place)), put_(put), part_(place_) {
  part_ += ".part";
  if (way == Way::named || !open_nameless()) check(open_part());
}

UnfinishedFile::~UnfinishedFile() {
  if (has_name_) ::unlink(part_.c_str());
  if (file_ >= 0) ::close(file_);
}

bool UnfinishedFile::open_nameless() {
  const std::filesystem::path folder = place_.has_parent_path() ? place_.parent_path() : ".";
  file_ = ::open(folder.c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, 0666);
  if (file_ < 0) return false;
  if (::access(open_name(file_).c_str(), F_OK) == 0) return true;
  ::close(file_);
  file_ = -1;
  return false;
}

bool UnfinishedFile::open_part() {
  for (int i = 0; i < kMostTries; ++i) {
    file_ = ::open(part_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    if (file_ < 0) return false;
    // A disk that has no locks is written to without.
    const bool taken = ::flock(file_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    if (!taken && is_still(file_, part_)) {
      has_name_ = true;
      struct stat found {};
      return ::fstat(file_, &found) == 0 && (!S_ISREG(found.st_mode) || ::ftruncate(file_, 0) == 0);
    }
    ::close(std::exchange(file_, -1));
    if (taken) break;
  }
  trouble_ = "another program is writing it";
  return false;
}

bool UnfinishedFile::check(bool fine) {
  if (!fine && trouble_.empty()) trouble_ = std::strerror(errno);
  return fine;
}

std::int64_t UnfinishedFile::write(const void* bytes, std::int64_t count) {
  const char* at = static_cast<const char*>(bytes);
  std::int64_t left = count;
  while (left > 0) {
    const ssize_t written = ::write(file_, at, static_cast<std::size_t>(left));
    if (written < 0 && errno == EINTR) continue;
    if (!check(written > 0)) break;
    at += written;
    left -= written;
  }
  return count - left;
}

std::int64_t UnfinishedFile::seek(std::int64_t offset, int whence) { return ::lseek(file_, offset, whence); }

std::int64_t UnfinishedFile::size() const {
  struct stat found {};
  return ::fstat(file_, &found) == 0 ? found.st_size : 0;
}

bool UnfinishedFile::finish() {
  return trouble_.empty() && check(::fsync(file_) == 0) &&
         check(put_ == Put::over ? put_over() : put_beside());
}

bool UnfinishedFile::link_to(const std::filesystem::path& name) const {
  return ::linkat(AT_FDCWD, open_name(file_).c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
}

// A file without a name can only be linked to one that is free, so what is there is replaced in two steps. A
// kill between them leaves all of it as `place`.part.
bool UnfinishedFile::put_over() {
  if (!has_name_) {
    if (link_to(place_)) return true;
    has_name_ = errno == EEXIST && (link_to(part_) || (::unlink(part_.c_str()) == 0 && link_to(part_)));
    if (!has_name_) return false;
  }
  if (std::rename(part_.c_str(), place_.c_str()) != 0) return false;
  has_name_ = false;
  return true;
}

bool UnfinishedFile::put_beside() {
  const std::filesystem::path wanted = place_;
  for (int number = 2; number <= kMostBeside; ++number) {
    if (has_name_ ? move_to(place_) : link_to(place_)) {
      has_name_ = false;
      return true;
    }
    if (errno != EEXIST) return false;
    place_.replace_filename(wanted.stem().string() + "-" + std::to_string(number) +
                            wanted.extension().string());
  }
  errno = EEXIST;
  return false;
}

// FAT has no links; a name is made sure of by an empty file there.
bool UnfinishedFile::move_to(const std::filesystem::path& name) const {
  const int claimed = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (claimed < 0) return false;
  ::close(claimed);
  if (std::rename(part_.c_str(), name.c_str()) == 0) return true;
  const int why = errno;
  ::unlink(name.c_str());
  errno = why;
  return false;
}

}  // namespace audio
