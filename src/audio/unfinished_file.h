// SPDX-License-Identifier: MIT
// A file that is put in its place whole, or not at all. Until then it has no name, where the disk can do
// that, so that nothing of it stays even when the program is killed. Elsewhere (FAT, many network disks) it
// is `place`.part: what a killed program left there is taken over by the next that writes to the same place.
// Thread: any, one at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace audio {

class UnfinishedFile {
 public:
  enum class Put { over, beside };     // what is there: over it, or as NAME-2, NAME-3 ... beside it
  enum class Way { nameless, named };  // named: even where the disk could do without

  // Makes it, empty. Fails where another program is writing `place`.part.
  explicit UnfinishedFile(std::filesystem::path place, Put put = Put::over, Way way = Way::nameless);
  // Removes what is not finished.
  ~UnfinishedFile();
  UnfinishedFile(const UnfinishedFile&) = delete;
  UnfinishedFile& operator=(const UnfinishedFile&) = delete;

  // What went wrong first, for people; empty: nothing. A codec may not tell of a write that failed; this
  // does.
  const std::string& trouble() const { return trouble_; }

  // Where it will be, and once it is finished where it is.
  const std::filesystem::path& place() const { return place_; }

  // As write(2), lseek(2) and a file's length, but all of it is written or there is trouble.
  std::int64_t write(const void* bytes, std::int64_t count);
  std::int64_t seek(std::int64_t offset, int whence);
  std::int64_t size() const;

  // On the disk and in its place. False: see trouble().
  bool finish();

 private:
  bool check(bool fine);
  bool open_nameless();
  bool open_part();
  bool put_over();
  bool put_beside();
  bool link_to(const std::filesystem::path& name) const;
  bool move_to(const std::filesystem::path& name) const;

  std::filesystem::path place_;
  Put put_;
  std::filesystem::path part_;  // its name until it is finished
  bool has_name_ = false;       // that is there, and ours
  int file_ = -1;
  std::string trouble_;
};

}  // namespace audio
