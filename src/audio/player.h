// SPDX-License-Identifier: MIT
// The sound of a running session on the real device. Owns the sound system; main never waits for
// it: opening, closing and trying again happen on a worker of its own, and a device that hangs
// or is gone only changes health().
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "audio/music.h"
#include "audio/renderer.h"
#include "audio/voice.h"
#include "session/session.h"

namespace audio {

enum class Health {
  opening,    // not yet known
  playing,    // blocks are being asked for
  stalled,    // open, but nothing was asked for in 250 ms or 8 buffers
  no_device,  // none could be opened; tried again all the time
  silent,     // plays to a stand-in that nobody hears (PulseAudio's auto_null)
  hung,       // the sound server does not answer
  off,        // the person asked for no sound
};

struct PlayerStatus {
  Health health = Health::opening;
  std::string device{};  // driver and sink name, where known
  int buffer_frames = 0;
  std::string trouble{};  // one line for people while health is not playing; empty else
  MusicReport music{};
};

inline constexpr int kLongBlock = 4096;  // frames: 85 ms

struct PlayerOptions {
  int buffer_frames = 1024;  // 256 to 4096; 1024 gave no underrun and 21 ms (measured)
  bool off = false;          // no device at all
};

class Player {
 public:
  // Starts the worker and returns at once. The bank must outlive the player. Thread: main, for all calls.
  Player(const CueBank& bank, PlayerOptions options);
  // Returns within 0.5 s even when the sound server hangs; the worker is then left behind.
  ~Player();
  Player(const Player&) = delete;
  Player& operator=(const Player&) = delete;

  // A stream is flowing evenly: cues placed from now on are exact. False for ever without a device.
  bool settled() const;

  // From now on, kSessionStart is the instant `boot_ns` of CLOCK_BOOTTIME; places the anchor. A cue at
  // kSessionStart is exact when that instant is at least two buffers ahead (0.1 s is plenty), else it sounds
  // with the next block.
  void begin(std::int64_t boot_ns);

  // Takes over a changed timeline; nothing when the revision is known. Keeps
  // the tracks alive that still sound.
  void follow(const session::Timeline& timeline);

  // A phase has begun: the one moment at which the anchor may be moved, when sound and clock are more than 10
  // ms and a buffer apart. Returns by how much it was moved, in samples.
  std::int64_t phase_began();

  // Call at least 4 times a second: anchors a new stream (no cue begins in it before), frees old tracks.
  void tend();

  void set_levels(const Levels& levels);
  void set_muted(bool muted);  // everything
  // Sounds while a session does, also while it is paused; `music` where the background is music.
  void set_background(Background background, const MusicOrder& music = {});
  // Nobody waits for an answer by ear: the device is asked for blocks of kLongBlock frames, which costs a
  // third of the time of the processor and makes sounds that are asked for 0.1 s late. Both the change and
  // the way back wait for a lull of 4 s without sound; planned cues stay within 10 ms and a block of where
  // they were. Call it at every look.
  void set_long_blocks(bool on);
  // Tries the files of a folder, a few at a time, while the device is open and no music sounds; what is found
  // stands in status().music.tried under the number that is returned.
  std::uint32_t try_music(const std::filesystem::path& folder);
  // The session is over: the background fades out, the last cue goes on.
  void fade_background();
  // How late the loudspeaker is, -500 to 1000 ms: sound is sent so much earlier (below 0: later), so that it
  // is heard on time. Counts from the next begin() on.
  void set_latency(session::Length latency);
  // By how much longer ahead begin() must be for the first cue to be exact.
  std::int64_t lead_ns() const;
  void set_ticks(bool ticks);  // whether the countdown is heard; from the next timeline on
  // Who speaks in sessions from the next begin() on. Without a call it is the built-in voice.
  void set_voice(VoiceOptions options);
  // Whether anybody does, at once.
  void set_voice_on(bool on);
  // One line for people when the voice is not as they wanted it; empty else.
  std::string voice_trouble() const;
  // Something is being said, or will be, as things stand.
  bool has_more_to_say() const;
  // Plays one cue now, outside any session (the "can you hear this?" of the before screen).
  void preview(session::Cue cue);
  void end();  // silence; the stream stays open, all speech is freed

  PlayerStatus status() const;
  Playhead playhead() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace audio
