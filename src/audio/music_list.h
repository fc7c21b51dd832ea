// SPDX-License-Identifier: MIT
// Which of the person's music comes next: the sound files of a folder, by name or shuffled, over and over,
// and what becomes of those that cannot be played. Knows files, not their sound.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace audio {

inline constexpr std::size_t kMostMusic = 10'000;  // files; what is more is left out

// The files in `folder` and its folders that end as music does (wav, ogg, oga, flac, mp3, opus, aif, aiff,
// mid, midi, mod, xm, it, s3m), by name. Fails with one line for people: no such folder, no music in it.
// Blocks as long as the disk does.
base::Result<std::vector<std::filesystem::path>> list_music(const std::filesystem::path& folder);

class MusicList {
 public:
  MusicList() = default;
  // A seed other than 0 shuffles, anew for every round and never the same file twice running.
  MusicList(std::vector<std::filesystem::path> files, std::uint32_t seed);

  // The file to be played now; nothing where none of them can be. Call advance() or broken() for another.
  std::optional<std::filesystem::path> current() const;
  void advance();                          // it was played
  void broken(const std::string& reason);  // it cannot be: left out from now on

  std::size_t left() const { return files_.size(); }
  // One line each for what was left out, the newest last: the name in quotes and the reason.
  const std::vector<std::string>& skipped() const { return skipped_; }

 private:
  void begin_round();

  std::vector<std::filesystem::path> files_;
  std::vector<std::string> skipped_;
  std::size_t at_ = 0;
  std::uint32_t seed_ = 0;
};

}  // namespace audio
