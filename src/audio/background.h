// SPDX-License-Identifier: MIT
// The calm sound behind a session. Rain, noise and drone are made here, frame by frame; music is the person's
// own and comes mixed in the device's stream already, so here is only its fading in and out.
#pragma once

#include <array>
#include <cstdint>

#include "audio/noise.h"

namespace audio {

enum class Background { none, rain, noise, drone, music };

struct Stereo {
  float left = 0;
  float right = 0;
};

// Soft rain: a hiss that swells and falls with the wind, and drops.
class Rain {
 public:
  Stereo step();

 private:
  struct Drop {
    float now = 0;  // a ringing that fades: next = turn * now - fade * last
    float last = 0;
    float turn = 0;
    float fade = 0;
    Stereo share{};
  };
  void let_fall();

  Noise noise_;
  Stereo soft_{};
  Stereo thin_{};
  float wind_ = 0;
  float wind_wanted_ = 0;
  std::array<Drop, 12> drops_{};
  std::size_t next_drop_ = 0;
};

// Broad noise that falls by about 3 dB an octave, like a waterfall far away.
class SoftNoise {
 public:
  Stereo step();

 private:
  Noise noise_;
  std::array<Stereo, 3> low_{};
};

// Open fifths that breathe: no beginning, no melody, nothing to listen to.
class Drone {
 public:
  Stereo step();

 private:
  static constexpr std::size_t kVoices = 6;
  std::array<float, kVoices> turns_{};  // where each voice stands in its wave, 0 to 1
  std::array<float, kVoices> slow_{};   // and in its swelling
};

// All of them, and the change from one to another: the old one fades out and the new one in, over half a
// second. A pure function of the steps taken. Real-time safe.
class BackgroundSound {
 public:
  // Music is mastered to about -14 dBFS (RMS); this takes it near to what is made here.
  static constexpr float kMusicGain = 0.18F;

  // What is made here, for the next frame.
  Stereo step(Background wanted);
  // Nothing was heard in the last step.
  bool silent() const { return silent_; }
  // By what the music in the stream is to be multiplied, for the same frame as the last step.
  float music() const { return kMusicGain * gains_[static_cast<std::size_t>(Background::music)]; }

 private:
  std::array<float, 5> gains_{};
  bool silent_ = true;  // every gain is 0
  Rain rain_;
  SoftNoise soft_noise_;
  Drone drone_;
};

}  // namespace audio
