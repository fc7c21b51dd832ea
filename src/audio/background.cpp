// SPDX-License-Identifier: MIT
#include "audio/background.h"

#include <algorithm>
#include <cmath>

#include "audio/sine.h"
#include "audio/track.h"

namespace audio {
namespace {

constexpr auto kRateF = static_cast<float>(kRate);
constexpr float kChangeStep = 1.0F / (kRateF / 2);

// Of a low pass of the first order, the share of the way that it goes each frame.
constexpr float share_of(float cutoff_hz) { return 6.2831853F * cutoff_hz / kRateF; }

void approach(Stereo& now, const Stereo& wanted, float share) {
  now.left += share * (wanted.left - now.left);
  now.right += share * (wanted.right - now.right);
}

float smooth(float x) { return x * x * (3 - 2 * x); }

}  // namespace

// The levels here and below were set so that each sound is about -38 dBFS (RMS), see background_test.cpp.
Stereo Rain::step() {
  constexpr float kGust = 1.0F / 3000;  // a mean of three seconds between two changes of the wind, at 1 kHz
  constexpr float kWindShare = 1.0F / (4 * kRateF);
  constexpr float kDropsASecond = 45;
  if (noise_.share() < kGust / 48) wind_wanted_ = noise_.share();
  wind_ += kWindShare * (wind_wanted_ - wind_);
  const Stereo white{noise_.step(), noise_.step()};
  approach(soft_, white, share_of(2200));
  approach(thin_, soft_, share_of(350));
  if (noise_.share() < kDropsASecond / kRateF) let_fall();

  const float hiss = 0.040F + 0.016F * wind_;
  Stereo sum{hiss * (soft_.left - thin_.left), hiss * (soft_.right - thin_.right)};
  for (Drop& drop : drops_) {
    const float next = drop.turn * drop.now - drop.fade * drop.last;
    drop.last = drop.now;
    drop.now = next;
    sum.left += drop.share.left * next;
    sum.right += drop.share.right * next;
  }
  return sum;
}

void Rain::let_fall() {
  const float hertz = 700 + 2600 * noise_.share() * noise_.share();
  const float turns = hertz / kRateF;
  const float radius = 1 - 1 / (kRateF * (0.004F + 0.010F * noise_.share()));  // fades in 4 to 14 ms
  const float loud = 0.003F + 0.022F * noise_.share() * noise_.share() * noise_.share();
  const float side = 0.15F + 0.7F * noise_.share();
  Drop& drop = drops_[next_drop_++ % drops_.size()];
  drop.turn = 2 * radius * sine(turns + 0.25F);
  drop.fade = radius * radius;
  // Begins as a sine does, at 0; a drop that still rings gives up its place, by now far below a thousandth.
  drop.last = -sine(turns) / radius;
  drop.now = 0;
  drop.share = {loud * (1 - side), loud * side};
}

Stereo SoftNoise::step() {
  // Low passes three octaves apart; their sum falls by about half as much as each of them.
  static constexpr std::array<float, 3> kShares = {share_of(60), share_of(480), share_of(3800)};
  static constexpr std::array<float, 3> kLoud = {0.19F, 0.062F, 0.016F};
  const Stereo white{noise_.step(), noise_.step()};
  Stereo sum;
  for (std::size_t i = 0; i < low_.size(); ++i) {
    approach(low_[i], white, kShares[i]);
    sum.left += kLoud[i] * low_[i].left;
    sum.right += kLoud[i] * low_[i].right;
  }
  return sum;
}

Stereo Drone::step() {
  struct Voice {
    float hertz;
    float swell_s;  // from one swelling to the next; no two are in step
    float loud;
    float side;  // 0 left, 1 right
  };
  // D and A over three octaves, in pairs that beat slowly; high enough for the loudspeaker of a laptop.
  static constexpr std::array<Voice, kVoices> kPlayed = {{{146.83F, 13, 0.0150F, 0.5F},
                                                          {147.05F, 17, 0.0120F, 0.35F},
                                                          {220.00F, 19, 0.0120F, 0.65F},
                                                          {220.31F, 11, 0.0060F, 0.3F},
                                                          {293.66F, 23, 0.0050F, 0.7F},
                                                          {440.00F, 29, 0.0020F, 0.5F}}};
  Stereo sum;
  for (std::size_t i = 0; i < kVoices; ++i) {
    const Voice& voice = kPlayed[i];
    turns_[i] += voice.hertz / kRateF;
    turns_[i] -= turns_[i] >= 1 ? 1.0F : 0.0F;
    slow_[i] += 1 / (voice.swell_s * kRateF);
    slow_[i] -= slow_[i] >= 1 ? 1.0F : 0.0F;
    const float swell = 0.6F - 0.4F * sine(slow_[i] + 0.25F);
    const float sound = voice.loud * swell * sine(turns_[i]);
    sum.left += 2 * (1 - voice.side) * sound;
    sum.right += 2 * voice.side * sound;
  }
  return sum;
}

Stereo BackgroundSound::step(Background wanted) {
  Stereo sum;
  if (wanted == Background::none && silent_) return sum;
  silent_ = true;
  const auto add = [&](const Stereo& made, float gain) {
    sum.left += smooth(gain) * made.left;
    sum.right += smooth(gain) * made.right;
  };
  for (std::size_t i = 1; i < gains_.size(); ++i) {
    const auto each = static_cast<Background>(i);
    gains_[i] += std::clamp((each == wanted ? 1.0F : 0.0F) - gains_[i], -kChangeStep, kChangeStep);
    if (gains_[i] == 0) continue;
    silent_ = false;
    switch (each) {
      case Background::rain: add(rain_.step(), gains_[i]); break;
      case Background::noise: add(soft_noise_.step(), gains_[i]); break;
      case Background::drone: add(drone_.step(), gains_[i]); break;
      case Background::none:
      case Background::music: break;
    }
  }
  return sum;
}

}  // namespace audio
