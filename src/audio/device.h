// SPDX-License-Identifier: MIT
// The worker that owns SDL's sound: opens the device, feeds it from a Stream, and opens it again for ever
// when it is lost. Every SDL audio call of the program is made on its thread, because each can hang with the
// sound server. Thread: main, for all calls; none of them waits for the sound system.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <thread>

#include "audio/music.h"
#include "audio/stream.h"

namespace audio {

struct DeviceReport {
  enum class State { opening, open, closed };
  State state = State::opening;
  bool stand_in = false;             // open, but nobody hears it
  std::string name{};                // driver and default output, where known
  std::string error{};               // of the last attempt, in the words of the sound system
  int buffer_frames = 0;             // asked for at the last opening
  std::int64_t opened_ns = 0;        // CLOCK_BOOTTIME
  std::int64_t inside_since_ns = 0;  // since when the worker is inside the sound system; 0: it is not
  MusicReport music{};
};

class Device {
 public:
  Device(std::shared_ptr<Stream> stream, int buffer_frames);
  // Closes the device. When that takes more than 0.4 s the worker is left behind, with the stream; a later
  // Device waits for it.
  ~Device();
  Device(const Device&) = delete;
  Device& operator=(const Device&) = delete;

  DeviceReport report() const;

  // Blocks of this many frames from now on. Where that changes something the device is closed and opened
  // anew, within a tenth of a second: what sounds is cut, and a new stream begins.
  void set_buffer(int frames);

  // The music to be played from now on, within a tenth of a second while the device is open.
  void play(const MusicOrder& music);

 private:
  struct Worker;
  std::shared_ptr<Worker> worker_;
  std::thread thread_;
};

}  // namespace audio
