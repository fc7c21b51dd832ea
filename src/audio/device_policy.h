// SPDX-License-Identifier: MIT
// When to open, close and try again: the decisions of the device worker, without the device.
// A pure function of what it is told; times are CLOCK_BOOTTIME in ns.
#pragma once

#include <cstdint>

namespace audio {

struct DeviceFacts {
  bool lost = false;          // the sound system says that our device is gone
  bool appeared = false;      // a device has been plugged in since the last question
  std::int64_t asked_ns = 0;  // when a block was last asked for, or the device opened
};

class DevicePolicy {
 public:
  enum class Step {
    wait,
    open,
    open_anew,  // after starting the whole sound system again; its connection may be dead
    close,
  };

  Step next(const DeviceFacts& facts, std::int64_t now_ns) const;

  void opened(std::int64_t now_ns);
  void open_failed(std::int64_t now_ns);
  void closed(std::int64_t now_ns);

  bool open() const { return open_; }

 private:
  std::int64_t pause() const;

  bool open_ = false;
  bool ever_tried_ = false;
  int failures_ = 0;           // since a block was last asked for
  std::int64_t since_ns_ = 0;  // of the last opening, failure or closing
};

}  // namespace audio
