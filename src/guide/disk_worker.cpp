// SPDX-License-Identifier: MIT
#include "guide/disk_worker.h"

#include "guide/clock.h"

namespace guide {
namespace {

constexpr std::chrono::milliseconds kBeat{250};
constexpr std::chrono::seconds kLongestGoodbye{2};
constexpr std::int64_t kGapNs = 1'500'000'000;

}  // namespace

DiskWorker::DiskWorker()
    : shared_(std::make_shared<Shared>()), thread_([shared = shared_] { run(shared); }) {}

DiskWorker::~DiskWorker() {
  std::unique_lock lock(shared_->mutex);
  shared_->ending = true;
  shared_->changed.notify_all();
  const bool finished =
      shared_->changed.wait_for(lock, kLongestGoodbye, [this] { return shared_->finished; });
  lock.unlock();
  if (finished) {
    thread_.join();
  } else {
    thread_.detach();
  }
}

void DiskWorker::post(std::function<void()> job) {
  {
    const std::lock_guard lock(shared_->mutex);
    shared_->jobs.push_back(std::move(job));
  }
  shared_->changed.notify_all();
}

bool DiskWorker::wait_idle(std::chrono::milliseconds longest) {
  std::unique_lock lock(shared_->mutex);
  return shared_->changed.wait_for(lock, longest, [this] { return shared_->jobs.empty() && !shared_->busy; });
}

void DiskWorker::beat(bool on) {
  {
    const std::lock_guard lock(shared_->mutex);
    shared_->beating = on;
    shared_->last_beat_ns = on ? boot_ns() : 0;
    shared_->gap_start_ns = 0;
    shared_->gap_end_ns = 0;
  }
  shared_->changed.notify_all();
}

std::int64_t DiskWorker::last_beat_ns() const { return shared_->last_beat_ns; }

std::int64_t DiskWorker::gap_since(std::int64_t since_ns) const {
  return shared_->gap_end_ns > since_ns ? shared_->gap_start_ns.load() : 0;
}

void DiskWorker::note_beat(Shared& shared) {
  const std::int64_t now = boot_ns();
  const std::int64_t before = shared.last_beat_ns;
  if (now - before >= kGapNs) {
    shared.gap_start_ns = before;
    shared.gap_end_ns = now;
  }
  shared.last_beat_ns = now;
}

void DiskWorker::run(const std::shared_ptr<Shared>& shared) {
  std::unique_lock lock(shared->mutex);
  const auto wanted = [&] { return shared->ending || !shared->jobs.empty(); };
  for (;;) {
    if (shared->beating) {
      shared->changed.wait_for(lock, kBeat, wanted);
      if (shared->beating) note_beat(*shared);
    } else {
      shared->changed.wait(lock, [&] { return wanted() || shared->beating; });
    }
    if (!shared->jobs.empty()) {
      auto job = std::move(shared->jobs.front());
      shared->jobs.pop_front();
      shared->busy = true;
      lock.unlock();
      job();
      lock.lock();
      shared->busy = false;
      // A slow disk is not a machine that slept.
      if (shared->beating) shared->last_beat_ns = boot_ns();
      shared->changed.notify_all();
    } else if (shared->ending) {
      shared->finished = true;
      shared->changed.notify_all();
      return;
    }
  }
}

}  // namespace guide
