// SPDX-License-Identifier: MIT
// A file that is written beside its place and put there whole, or not at all. Thread: any, one at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace audio {

class UnfinishedFile {
 public:
  // Opens `place`.part anew.
  explicit UnfinishedFile(std::filesystem::path place);
  // Removes what is not finished.
  ~UnfinishedFile();
  UnfinishedFile(const UnfinishedFile&) = delete;
  UnfinishedFile& operator=(const UnfinishedFile&) = delete;

  // What went wrong first, for people; empty: nothing. A codec may not tell of a write that failed; this
  // does.
  const std::string& trouble() const { return trouble_; }

  // As write(2), lseek(2) and a file's length, but all of it is written or there is trouble.
  std::int64_t write(const void* bytes, std::int64_t count);
  std::int64_t seek(std::int64_t offset, int whence);
  std::int64_t size() const;

  // On the disk and in its place, over what was there. False: see trouble().
  bool finish();

 private:
  bool check(bool fine);

  std::filesystem::path place_;
  std::filesystem::path path_;
  int file_ = -1;
  bool finished_ = false;
  std::string trouble_;
};

}  // namespace audio
