// SPDX-License-Identifier: MIT
// Whether the person's music can be played, before a session needs it. The disk worker looks for the folder,
// the device worker tries its files; main never waits. Thread: main.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "audio/player.h"
#include "guide/disk_worker.h"

namespace app {

class MusicCheck {
 public:
  MusicCheck() = default;  // nothing is wrong
  // Looks once, soon; the files are tried from then on, while the sound device is open. The player outlives
  // the check.
  MusicCheck(guide::DiskWorker& worker, audio::Player& player, std::filesystem::path folder);

  // One line for people; empty: nothing is wrong, or it is not known yet.
  std::string trouble() const;

 private:
  struct Found {
    std::mutex mutex;
    std::string trouble;
  };
  std::shared_ptr<Found> found_ = std::make_shared<Found>();
  audio::Player* player_ = nullptr;
  std::uint32_t trial_ = 0;
};

// One line, however many files were left out: `trouble`, else the first of them; empty where there is
// neither.
std::string music_words(const std::string& trouble, const std::vector<std::string>& skipped);

}  // namespace app
