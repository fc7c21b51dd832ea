// SPDX-License-Identifier: MIT
#include "audio/body_tone.h"

#include <algorithm>
#include <cmath>

#include "audio/sine.h"

namespace audio {

constexpr float kGainStep = 1.0F / kToneFade;
constexpr float kGlide = 1.0F / (0.05F * kRate);  // of the way to a changed pressure, each frame
constexpr auto kRise = static_cast<float>(session::samples(session::kPressureRise, kRate));
// F below middle C at no pressure, so that the loudspeaker of a laptop has it; a seventh up at the highest.
constexpr float kLowestHertz = 174.6F;
constexpr float kLoud = 0.018F;  // peak of the fundamental: -36 dBFS RMS with its overtones, at pressure 10

void BodyTone::follow(const Track* track) {
  track_ = track;
  next_ = 0;
}

float BodyTone::step(std::int64_t at) {
  const bool on = pressing(at);
  gain_ = std::clamp(gain_ + (on ? kGainStep : -kGainStep), 0.0F, 1.0F);
  if (gain_ == 0) {
    turns_ = 0;
    return 0;
  }
  if (on && gain_ == kGainStep) pressure_ = wanted_;
  pressure_ += kGlide * (wanted_ - pressure_);
  return wave();
}

bool BodyTone::pressing(std::int64_t at) {
  if (track_ == nullptr) return false;
  const auto& pressures = track_->pressures;
  while (next_ < pressures.size() && pressures[next_].until <= at) ++next_;
  if (next_ == pressures.size()) return false;
  const TrackPressure& pressure = pressures[next_];
  if (at < pressure.from || at >= pressure.until - kToneFade) return false;
  const float risen = std::min(static_cast<float>(pressure.into + at - pressure.from) / kRise, 1.0F);
  wanted_ = pressure.low + (pressure.high - pressure.low) * risen;
  return true;
}

float BodyTone::wave() {
  turns_ += kLowestHertz * std::exp2(pressure_ / 12) / kRate;
  turns_ -= turns_ >= 1 ? 1.0F : 0.0F;
  const float tone = sine(turns_) + 0.35F * sine(2 * turns_) + 0.15F * sine(3 * turns_);
  const float fade = gain_ * gain_ * (3 - 2 * gain_);
  return kLoud * (0.7F + 0.03F * pressure_) * fade * tone;
}

}  // namespace audio
