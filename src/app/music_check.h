// SPDX-License-Identifier: MIT
// Whether the person's music folder has anything to play, before a session needs it. The disk worker looks;
// main never waits. Thread: main.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

#include "guide/disk_worker.h"

namespace app {

class MusicCheck {
 public:
  MusicCheck() = default;  // nothing is wrong
  // Looks once, soon.
  MusicCheck(guide::DiskWorker& worker, std::filesystem::path folder);

  // One line for people; empty: nothing is wrong, or it is not known yet.
  std::string trouble() const;

 private:
  struct Found {
    std::mutex mutex;
    std::string trouble;
  };
  std::shared_ptr<Found> found_ = std::make_shared<Found>();
};

}  // namespace app
