// SPDX-License-Identifier: MIT
#include "audio/music_trial.h"

#include "audio/music_list.h"
#include "base/text.h"

namespace audio {

void MusicTrial::begin(const MusicTrialOrder& order) {
  folder_ = order.folder;
  files_.clear();
  at_ = 0;
  found_ = {};
  found_.number = order.number;
  if (order.number == 0 || order.folder.empty()) return;
  auto files = list_music(order.folder);
  if (!files) {
    found_.trouble = files.error();
    return;
  }
  files_ = std::move(*files);
  if (files_.size() > kMostTried) files_.resize(kMostTried);
}

void MusicTrial::go_on(const MusicTrialOrder& order, const TryFile& try_file,
                       std::chrono::milliseconds length) {
  if (order.number != found_.number) begin(order);
  const auto end = std::chrono::steady_clock::now() + length;
  while (at_ < files_.size()) {
    const std::filesystem::path& file = files_[at_++];
    if (const std::string wrong = try_file(file); !wrong.empty())
      found_.skipped.push_back(base::quoted(file.filename().string()) + ": " + wrong);
    if (at_ == files_.size() && found_.skipped.size() == files_.size())
      found_.trouble = no_music_in(folder_, found_.skipped.back());
    if (std::chrono::steady_clock::now() >= end) return;
  }
}

std::string no_music_in(const std::filesystem::path& folder, const std::string& one) {
  return "No music: none of the files in " + base::quoted(folder.string()) + " can be played (" + one + ").";
}

}  // namespace audio
