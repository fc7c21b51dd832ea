// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <string>
#include <thread>

#include "audio/boot_time.h"

namespace audio {

// For how long this process was not let run, in all, measured by a thread that only sleeps: its naps of 5 ms
// end within 20 where the machine is merely busy.
class Standstill {
 public:
  Standstill() : watcher_([this] { watch(); }) {}
  ~Standstill() { stop(); }
  Standstill(const Standstill&) = delete;
  Standstill& operator=(const Standstill&) = delete;

  std::int64_t total_ns() {
    stop();
    return total_;
  }

 private:
  void stop() {
    stop_ = true;
    if (watcher_.joinable()) watcher_.join();
  }
  void watch() {
    for (std::int64_t last = boot_now(); !stop_;) {
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
      const std::int64_t now = boot_now();
      if (now - last > 20 * kMillisecond) total_ += now - last;
      last = now;
    }
  }

  std::atomic<bool> stop_{false};
  std::int64_t total_ = 0;  // the watcher's until it has ended
  std::thread watcher_;
};

// For what goes by the real clock. `run` says what was wrong, or nothing. A cue that is late by more than 250
// ms is left out on purpose, so a run during which the machine stood still for a tenth of a second in all
// counts only if all was well; it is run again, five times at most, and then not judged.
inline void calmly(const std::function<std::string()>& run) {
  std::int64_t stood = 0;
  std::string wrong;
  for (int tries = 0; tries < 5; ++tries) {
    Standstill standstill;
    wrong = run();
    stood = standstill.total_ns();
    if (wrong.empty()) return;
    ASSERT_GE(stood, kSecond / 10) << wrong;
  }
  GTEST_SKIP() << "the machine stood still for " << stood / 1'000'000 << " ms; " << wrong;
}

}  // namespace audio
