// SPDX-License-Identifier: MIT
// Which files of a music folder cannot be played, found out before any is wanted: they are tried one after
// the other, a few at a time. Knows files, not their sound. Thread: the device worker.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace audio {

inline constexpr std::size_t kMostTried = 500;  // files, the first by name

struct MusicTrialOrder {
  std::filesystem::path folder;
  std::uint32_t number = 0;  // another one begins anew; 0: nothing is tried
};

struct MusicFindings {
  std::uint32_t number = 0;          // of the order
  std::vector<std::string> skipped;  // one line each: the name in quotes and the reason
  std::string trouble;               // one line for people where none can be played; empty else
};

class MusicTrial {
 public:
  // Empty where the file can be played, else the reason.
  using TryFile = std::function<std::string(const std::filesystem::path&)>;

  // Tries for about as long as this, one file at least; nothing when all were tried. Blocks as long as the
  // disk does.
  void go_on(const MusicTrialOrder& order, const TryFile& try_file, std::chrono::milliseconds length);

  const MusicFindings& found() const { return found_; }

 private:
  void begin(const MusicTrialOrder& order);

  std::filesystem::path folder_;
  std::vector<std::filesystem::path> files_;
  std::size_t at_ = 0;
  MusicFindings found_;
};

// "none of the files in ... can be played", with the reason of one.
std::string no_music_in(const std::filesystem::path& folder, const std::string& one);

}  // namespace audio
