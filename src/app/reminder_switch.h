// SPDX-License-Identifier: MIT
// The daily reminder as the settings want it: their change switches the timer, on the disk worker, because
// systemd may take its time. Thread: main.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "files/folders.h"
#include "files/settings.h"
#include "guide/disk_worker.h"

namespace app {

class ReminderSwitch {
 public:
  // Nothing happens where neither `reminders` nor, while it is on, `reminder_time` differ.
  void follow(const files::Settings& before, const files::Settings& after, const files::Folders& folders,
              guide::DiskWorker& worker);

  // Why the last switching failed, one line, or empty.
  std::string trouble() const;

 private:
  struct Shared {  // main and the disk worker
    std::mutex mutex;
    std::string trouble;
  };
  std::shared_ptr<Shared> shared_ = std::make_shared<Shared>();
};

}  // namespace app
