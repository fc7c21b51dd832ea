// SPDX-License-Identifier: MIT
// A mailbox for one writer and one reader: whole states, the newest wins, neither
// side ever waits. Real-time safe.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <type_traits>

namespace audio {

template <class T>
class Mailbox {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  // Thread: the writer.
  void put(const T& value) {
    slots_[writing_] = value;
    writing_ = spare_.exchange(writing_ | kFresh, std::memory_order_acq_rel) & kIndex;
  }

  // The newest value put so far, or the one got before. Thread: the reader.
  const T& get() {
    if (spare_.load(std::memory_order_relaxed) & kFresh) {
      reading_ = spare_.exchange(reading_, std::memory_order_acq_rel) & kIndex;
    }
    return slots_[reading_];
  }

 private:
  static constexpr std::uint8_t kFresh = 4;
  static constexpr std::uint8_t kIndex = 3;
  std::array<T, 3> slots_{};
  std::uint8_t writing_ = 0;            // writer only
  std::uint8_t reading_ = 1;            // reader only
  std::atomic<std::uint8_t> spare_{2};  // both
};

}  // namespace audio
