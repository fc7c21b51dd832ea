// SPDX-License-Identifier: MIT
// The thread for everything that may wait for a disk. Jobs run one after the other, in order. While a session
// runs it also notices stretches of time in which the whole program stood still or the machine slept.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace guide {

class DiskWorker {
 public:
  DiskWorker();
  // Runs what is queued, waits at most 2 s for it, then leaves a thread that hangs behind.
  ~DiskWorker();
  DiskWorker(const DiskWorker&) = delete;
  DiskWorker& operator=(const DiskWorker&) = delete;

  // Thread: any. A job that outlives main must own what it touches.
  void post(std::function<void()> job);

  // True once nothing is queued or running; waits at most `longest`. Thread: main.
  bool wait_idle(std::chrono::milliseconds longest);

  // Four beats a second from now on, or none. Thread: main.
  void beat(bool on);

  // When this thread last showed that it is alive, CLOCK_BOOTTIME ns; 0 while not beating. Thread: any.
  std::int64_t last_beat_ns() const;

  // The start of the newest stretch without a beat of 1.5 s or more since `since_ns`, or 0. Thread: any.
  std::int64_t gap_since(std::int64_t since_ns) const;

 private:
  struct Shared {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<std::function<void()>> jobs;
    bool busy = false;
    bool beating = false;
    bool ending = false;
    std::atomic<std::int64_t> last_beat_ns{0};  // written by the worker, read by all
    std::atomic<std::int64_t> gap_start_ns{0};  // written by the worker, read by all
    std::atomic<std::int64_t> gap_end_ns{0};    // written by the worker, read by all
    bool finished = false;
  };
  static void run(const std::shared_ptr<Shared>& shared);
  static void note_beat(Shared& shared);

  std::shared_ptr<Shared> shared_;
  std::thread thread_;
};

}  // namespace guide
