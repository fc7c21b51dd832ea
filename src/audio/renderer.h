// SPDX-License-Identifier: MIT
// Turns a track into sound, a block at a time; a pure function of its orders and of how many frames came before.
// The sound card and a file get the same mix.
#pragma once

#include <array>
#include <cstdint>

#include "audio/cue_bank.h"
#include "audio/mailbox.h"
#include "audio/track.h"

namespace audio {

// Orders from main to the renderer; whole each time.
struct Transport {
  const Track* track = nullptr;   // must live until playhead().revision is a later one; null: silence
  std::int64_t zero_frame = 0;    // the stream's frame at which kSessionStart lies
  bool anchored = false;          // zero_frame means something
  float volume = 1.0F;            // of cues, 0 to 1
  float floor = 0.0F;             // peak of the hiss that keeps sleepy speakers awake; 0: digital silence
};

// The renderer's report back to main.
struct Playhead {
  std::int64_t frame = 0;         // frames rendered so far in this stream
  std::int64_t boot_ns = 0;       // CLOCK_BOOTTIME when the newest block was asked for; 0: none yet
  std::uint32_t stream = 0;       // grows each time a device is opened
  std::uint64_t revision = 0;     // of the newest track seen
  std::uint64_t cues_played = 0;
};

class Renderer {
 public:
  // The bank must outlive the renderer.
  explicit Renderer(const CueBank& bank);

  // Adds `frames` of stereo float sound to `out` (2 * frames values, added to what is there and held to ±1).
  // A cue sounds at exactly zero_frame + its frame. One that is due in the past sounds at once if it is at most
  // 250 ms late, else never; none sounds twice, also when a new track or a new zero_frame names it again.
  // Thread: audio. Real-time safe: no heap, lock, log, file or throw.
  void render(float* out, int frames, const Transport& transport);

  // A new stream: frames count from 0 again; what has sounded stays sounded.
  // Thread: audio, or any while no stream runs.
  void restart();

  std::int64_t frame() const { return frame_; }
  std::uint64_t revision() const { return revision_; }
  std::uint64_t cues_played() const { return cues_played_; }

 private:
  const CueBank& bank_;
  std::int64_t frame_ = 0;
  std::uint64_t revision_ = 0;
  std::uint64_t cues_played_ = 0;
};

}  // namespace audio
