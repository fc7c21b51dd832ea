// SPDX-License-Identifier: MIT
#include "audio/unfinished_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace audio {

UnfinishedFile::UnfinishedFile(std::filesystem::path place) : place_(std::move(place)), path_(place_) {
  path_ += ".part";
  file_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  check(file_ >= 0);
}

UnfinishedFile::~UnfinishedFile() {
  if (file_ < 0) return;
  ::close(file_);
  if (!finished_) ::unlink(path_.c_str());
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
  finished_ = trouble_.empty() && check(::fsync(file_) == 0) &&
              check(std::rename(path_.c_str(), place_.c_str()) == 0);
  return finished_;
}

}  // namespace audio
