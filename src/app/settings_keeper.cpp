// SPDX-License-Identifier: MIT
#include "app/settings_keeper.h"

#include <utility>

namespace app {

SettingsKeeper::SettingsKeeper(std::filesystem::path file, files::ReadSettings read,
                               guide::DiskWorker& worker)
    : file_(std::move(file)),
      problems_(std::move(read.problems)),
      now_(std::move(read.settings)),
      worker_(worker) {
  shared_->written = shared_->wanted = now_;
}

void SettingsKeeper::change(const files::Settings& to) {
  if (to == now_) return;
  now_ = to;
  {
    const std::lock_guard lock(shared_->mutex);
    shared_->wanted = to;
  }
  worker_.post([shared = shared_, file = file_] { write(file, *shared); });
}

std::string SettingsKeeper::trouble() const {
  const std::lock_guard lock(shared_->mutex);
  return shared_->trouble;
}

// Thread: the disk worker.
void SettingsKeeper::write(const std::filesystem::path& file, Shared& shared) {
  files::Settings written;
  files::Settings wanted;
  {
    const std::lock_guard lock(shared.mutex);
    written = shared.written;
    wanted = shared.wanted;
  }
  if (written == wanted) return;
  const auto done = files::write_settings(file, written, wanted);
  const std::lock_guard lock(shared.mutex);
  shared.trouble = done ? "" : done.error();
  if (done) shared.written = wanted;
}

}  // namespace app
