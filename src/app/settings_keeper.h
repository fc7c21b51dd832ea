// SPDX-License-Identifier: MIT
// The settings while the program runs: what holds now, and the file that follows each change at once.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "files/settings.h"
#include "guide/disk_worker.h"

namespace app {

// Thread: main.
class SettingsKeeper {
 public:
  // `read` is what the file said at the start. The worker must outlive the keeper.
  SettingsKeeper(std::filesystem::path file, files::ReadSettings read, guide::DiskWorker& worker);

  const files::Settings& now() const { return now_; }
  const std::filesystem::path& file() const { return file_; }
  // What was wrong in the file at the start, one line each.
  const std::vector<std::string>& problems() const { return problems_; }

  // Holds at once, also where it cannot be written. The worker writes it soon; of many quick changes it may
  // write only the last.
  void change(const files::Settings& to);

  // Why the last writing failed, one line, or empty. The next change tries again.
  std::string trouble() const;

 private:
  struct Shared {  // main and the disk worker
    std::mutex mutex;
    files::Settings written;
    files::Settings wanted;
    std::string trouble;
  };
  static void write(const std::filesystem::path& file, Shared& shared);

  std::filesystem::path file_;
  std::vector<std::string> problems_;
  files::Settings now_;
  guide::DiskWorker& worker_;
  std::shared_ptr<Shared> shared_ = std::make_shared<Shared>();
};

}  // namespace app
