// SPDX-License-Identifier: MIT
#include "app/music_check.h"

#include <utility>

#include "audio/music_list.h"

namespace app {

MusicCheck::MusicCheck(guide::DiskWorker& worker, audio::Player& player, std::filesystem::path folder)
    : player_(&player), trial_(player.try_music(folder)) {
  worker.post([found = found_, folder = std::move(folder)] {
    const auto files = audio::list_music(folder);
    const std::lock_guard lock(found->mutex);
    if (!files) found->trouble = files.error();
  });
}

std::string MusicCheck::trouble() const {
  {
    const std::lock_guard lock(found_->mutex);
    if (!found_->trouble.empty() || player_ == nullptr) return found_->trouble;
  }
  const audio::MusicFindings tried = player_->status().music.tried;
  return tried.number == trial_ ? music_words(tried.trouble, tried.skipped) : "";
}

std::string music_words(const std::string& trouble, const std::vector<std::string>& skipped) {
  if (!trouble.empty() || skipped.empty()) return trouble;
  const std::size_t more = skipped.size() - 1;
  return "Music left out: " + skipped.front() + (more == 0 ? "" : " (and " + std::to_string(more) + " more)");
}

}  // namespace app
