// SPDX-License-Identifier: MIT
// Turns a track into sound, a block at a time; a pure function of its orders and of how many frames came
// before. The sound card and a file get the same mix.
#pragma once

#include <array>
#include <cstdint>

#include "audio/background.h"
#include "audio/body_tone.h"
#include "audio/cue_bank.h"
#include "audio/duck.h"
#include "audio/levels.h"
#include "audio/mailbox.h"
#include "audio/meter.h"
#include "audio/speech_voice.h"
#include "audio/track.h"

namespace audio {

// Orders from main to the renderer; whole each time.
struct Transport {
  const Track* track =
      nullptr;                  // must live until playhead().revision is a later one; null: no new cue begins
  std::uint32_t session = 0;    // another number is another session: nothing has sounded in it yet
  std::uint32_t stream = 0;     // the stream that zero_frame counts in; in any other one no cue begins
  std::int64_t zero_frame = 0;  // the stream's frame at which kSessionStart lies
  std::int64_t early = 0;       // how many frames of that are on purpose, for a late loudspeaker
  bool anchored = false;        // zero_frame means something
  Levels levels{};              // a change takes 10 ms
  Background background = Background::none;
  // Size of the hiss that keeps sleepy speakers awake: white, each sample + or - this much on the left, half
  // of it on the right. The two are never the same, so where a recording has them alike the device ran dry.
  // 0: digital silence.
  float floor = 0.0F;
  session::Cue preview{};  // sounds at once, each time previews has grown
  std::uint32_t previews = 0;
};

// The renderer's report back to main.
struct Playhead {
  std::int64_t frame = 0;      // frames rendered so far in this stream
  std::int64_t boot_ns = 0;    // CLOCK_BOOTTIME when the newest block was asked for; 0: none yet
  std::uint32_t stream = 0;    // grows each time a device is opened, and when it asks again after a stall
  std::uint64_t revision = 0;  // of the newest track seen
  std::uint64_t cues_played = 0;
  std::int64_t origin_ns = 0;  // CLOCK_BOOTTIME of frame 0, seen over the last seconds (stream_clock.h)
  int block = 0;               // frames asked for at a time
  bool even = false;           // the stream flows evenly: origin_ns can be trusted
  std::uint32_t breaks = 0;    // times that the device may have run dry in this stream
  bool sounding = false;       // a cue is to be heard
  bool speaking = false;       // speech is to be heard
  float peak = 0;              // of what was sent, see meter.h
  float rms = 0;
};

inline constexpr int kLatestStart = kRate / 4;  // frames; what is due longer ago never sounds

class Renderer {
 public:
  // The bank must outlive the renderer.
  explicit Renderer(const CueBank& bank) : bank_(bank) {}

  // Makes `frames` of stereo float sound in `out` (2 * frames values). What is there is the person's music:
  // it is faded and ducked like any background, the rest is added, and the sum is held to ±1 (limiter.h). A
  // cue sounds at exactly zero_frame + its frame. One that is due in the past sounds at once if it is at most
  // 250 ms (and `early`) late, else never; none sounds twice in a session, also when a new track or
  // zero_frame names it again. However the frames are cut into blocks, the same orders give the same samples.
  // Thread: audio. Real-time safe: no heap, lock, log, file or throw.
  void render(float* out, int frames, const Transport& transport);

  // A new stream: frames count from 0 again; what has sounded stays sounded, what was sounding is cut.
  // Thread: audio, or any while no stream runs.
  void restart();

  std::int64_t frame() const { return frame_; }
  std::uint32_t stream() const { return stream_; }
  std::uint64_t revision() const { return revision_; }
  std::uint64_t cues_played() const { return cues_played_; }
  bool sounding() const;
  bool speaking() const { return speech_.sounding(); }
  const Meter& meter() const { return meter_; }

 private:
  struct Voice {
    const Sound* sound = nullptr;
    std::size_t at = 0;
  };

  void drop_track();
  void take(const Transport& transport);
  int play_due(int frames);
  bool has_sounded(const TrackCue& cue) const;
  void start(session::Cue cue);
  void mix(float* out, int frames, const Transport& transport);
  Stereo behind(Background wanted, float level, const Stereo& music);
  float hiss(float floor);
  float tone(float level);
  float voices();

  const CueBank& bank_;
  std::int64_t frame_ = 0;
  std::uint32_t stream_ = 0;
  std::uint64_t revision_ = 0;
  std::uint64_t cues_played_ = 0;

  const Track* track_ = nullptr;  // as taken from the newest orders; null while not anchored in this stream
  std::size_t next_ = 0;          // the first cue of track_ not yet dealt with
  std::int64_t zero_frame_ = 0;
  std::uint32_t session_ = 0;
  std::uint32_t previews_ = 0;

  SpeechVoice speech_;
  std::array<Voice, 16> voices_{};
  std::array<TrackCue, 64> sounded_{};  // the newest that have sounded, in a ring
  std::size_t sounded_count_ = 0;       // in all; the ring holds the last 64 of them
  std::int64_t next_frame_ = kForever;  // of the stream, at which the next cue is due
  bool voiced_ = false;                 // a cue sounded in the last frame, or begins in the next
  LevelRamps levels_;
  BodyTone tone_;
  BackgroundSound background_;
  Duck duck_;
  Meter meter_;
  std::uint32_t noise_ = 1;
};

}  // namespace audio
