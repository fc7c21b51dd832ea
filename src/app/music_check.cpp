// SPDX-License-Identifier: MIT
#include "app/music_check.h"

#include <utility>

#include "audio/music_list.h"

namespace app {

MusicCheck::MusicCheck(guide::DiskWorker& worker, std::filesystem::path folder) {
  worker.post([found = found_, folder = std::move(folder)] {
    const auto files = audio::list_music(folder);
    const std::lock_guard lock(found->mutex);
    if (!files) found->trouble = files.error();
  });
}

std::string MusicCheck::trouble() const {
  const std::lock_guard lock(found_->mutex);
  return found_->trouble;
}

}  // namespace app
