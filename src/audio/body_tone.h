// SPDX-License-Identifier: MIT
// The soft steady tone while pressing: it rises by a semitone with each point of pressure and is gone when
// the moment to let go comes. A pure function of the track and of the frames asked for. Real-time safe.
#pragma once

#include <cstddef>
#include <cstdint>

#include "audio/track.h"

namespace audio {

inline constexpr std::int64_t kToneFade = kRate * 60 / 1000;  // frames from silence to full and back

class BodyTone {
 public:
  // Plays this track's pressures from now on; null: fades out. The track must outlive its use.
  void follow(const Track* track);

  // The sample of frame `at` from kSessionStart, whole numbers one after the other until follow() is called
  // again. The last kToneFade frames of a stretch of pressure fade, so that a release begins in silence.
  // After cut() `at` may be any later one.
  float step(std::int64_t at);
  void cut() { gain_ = 0; }  // silence at once: for when nobody hears it anyway

 private:
  bool pressing(std::int64_t at);
  float wave();

  const Track* track_ = nullptr;
  std::size_t next_ = 0;  // the first pressure that may not be over
  float gain_ = 0;        // 0 to 1, even steps
  float pressure_ = 0;    // glides
  float wanted_ = 0;      // pressure, as of the last frame that pressed
  float turns_ = 0;       // where the wave stands, 0 to 1
};

}  // namespace audio
