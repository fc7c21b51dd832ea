// SPDX-License-Identifier: MIT
#include "audio/music_list.h"

#include <algorithm>
#include <array>
#include <random>
#include <string_view>
#include <utility>

#include "base/text.h"

namespace audio {
namespace {

constexpr std::array<std::string_view, 14> kMusicEndings = {".wav",  ".ogg", ".oga",  ".flac", ".mp3",
                                                            ".opus", ".aif", ".aiff", ".mid",  ".midi",
                                                            ".mod",  ".xm",  ".it",   ".s3m"};

bool is_music(const std::filesystem::path& file) {
  std::string ending = file.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return std::find(kMusicEndings.begin(), kMusicEndings.end(), ending) != kMusicEndings.end();
}

}  // namespace

base::Result<std::vector<std::filesystem::path>> list_music(const std::filesystem::path& folder) {
  namespace fs = std::filesystem;
  const std::string shown = base::quoted(folder.string());
  std::error_code wrong;
  if (!fs::is_directory(folder, wrong)) return base::failure("No music: there is no folder " + shown + ".");
  std::vector<fs::path> files;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, wrong);
  while (!wrong && entry != fs::recursive_directory_iterator() && files.size() < kMostMusic) {
    std::error_code unreadable;
    if (is_music(entry->path()) && entry->is_regular_file(unreadable)) files.push_back(entry->path());
    entry.increment(wrong);
  }
  if (files.empty()) return base::failure("No music: no sound file is in the folder " + shown + ".");
  std::sort(files.begin(), files.end());
  return files;
}

MusicList::MusicList(std::vector<std::filesystem::path> files, std::uint32_t seed)
    : files_(std::move(files)), seed_(seed) {
  begin_round();
}

std::optional<std::filesystem::path> MusicList::current() const {
  if (files_.empty()) return std::nullopt;
  return files_[at_];
}

void MusicList::advance() {
  if (++at_ >= files_.size()) begin_round();
}

void MusicList::broken(const std::string& reason) {
  if (files_.empty()) return;
  skipped_.push_back(base::quoted(files_[at_].filename().string()) + ": " + reason);
  files_.erase(files_.begin() + static_cast<std::ptrdiff_t>(at_));
  if (at_ >= files_.size()) begin_round();
}

void MusicList::begin_round() {
  at_ = 0;
  if (seed_ == 0 || files_.size() < 2) return;
  const std::filesystem::path last = files_.back();
  std::mt19937 random(seed_++);
  for (std::size_t left = files_.size(); left > 1; --left)
    std::swap(files_[left - 1], files_[random() % left]);
  if (files_.front() == last) std::swap(files_.front(), files_.back());
}

}  // namespace audio
