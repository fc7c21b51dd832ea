// SPDX-License-Identifier: MIT
#include "audio/renderer.h"

#include <algorithm>

#include "audio/limiter.h"

namespace audio {

constexpr std::int64_t kPrimerFrames = kRate / 2;  // a new stream's hiss begins louder, to wake the speaker
constexpr float kPrimerOverFloor = 15.0F;          // 24 dB in all

void Renderer::restart() {
  frame_ = 0;
  ++stream_;
  drop_track();
  voices_.fill({});
  speech_.cut();
}

void Renderer::drop_track() {
  track_ = nullptr;
  tone_.follow(nullptr);
}

bool Renderer::sounding() const {
  return std::any_of(voices_.begin(), voices_.end(), [](const Voice& v) { return v.sound != nullptr; });
}

void Renderer::render(float* out, int frames, const Transport& transport) {
  take(transport);
  while (frames > 0) {
    const int run = play_due(frames);
    mix(out, run, transport);
    out += kChannels * run;
    frames -= run;
  }
  // Only now may the tracks before this one be freed.
  if (transport.track != nullptr && !speech_.fading()) revision_ = transport.track->revision;
}

void Renderer::take(const Transport& transport) {
  if (transport.session != session_) {
    session_ = transport.session;
    sounded_count_ = 0;
    drop_track();
    speech_.forget();
  }
  if (transport.previews != previews_) {
    previews_ = transport.previews;
    start(transport.preview);
  }
  const Track* track = transport.anchored && transport.stream == stream_ ? transport.track : nullptr;
  if (track == track_ && transport.zero_frame == zero_frame_) return;
  track_ = track;
  zero_frame_ = transport.zero_frame;
  speech_.follow(track_, zero_frame_, frame_);
  tone_.follow(track_);
  if (track_ == nullptr) return;
  const auto& cues = track_->cues;
  const auto first =
      std::lower_bound(cues.begin(), cues.end(), frame_ - kLatestStart - transport.early - zero_frame_,
                       [](const TrackCue& cue, std::int64_t frame) { return cue.frame < frame; });
  next_ = static_cast<std::size_t>(first - cues.begin());
}

// Starts what is due at the current frame; returns how many frames, at most `frames`, can be mixed before the
// next one.
int Renderer::play_due(int frames) {
  for (; track_ != nullptr && next_ < track_->cues.size(); ++next_) {
    const TrackCue& cue = track_->cues[next_];
    const std::int64_t ahead = zero_frame_ + cue.frame - frame_;
    if (ahead > 0) {
      next_frame_ = frame_ + ahead;
      return static_cast<int>(std::min<std::int64_t>(ahead, frames));
    }
    if (has_sounded(cue)) continue;
    sounded_[sounded_count_++ % sounded_.size()] = cue;
    start(cue.cue);
    ++cues_played_;
  }
  next_frame_ = kForever;
  return frames;
}

bool Renderer::has_sounded(const TrackCue& cue) const {
  const std::size_t held = std::min(sounded_count_, sounded_.size());
  return std::find(sounded_.begin(), sounded_.begin() + static_cast<std::ptrdiff_t>(held), cue) !=
         sounded_.begin() + static_cast<std::ptrdiff_t>(held);
}

// Takes a free voice, else the one nearest its end.
void Renderer::start(session::Cue cue) {
  const auto left = [](const Voice& v) { return v.sound == nullptr ? 0 : v.sound->samples.size() - v.at; };
  const auto voice = std::min_element(voices_.begin(), voices_.end(),
                                      [&](const Voice& a, const Voice& b) { return left(a) < left(b); });
  const Sound& sound = bank_.sound(cue);
  *voice = {sound.samples.empty() ? nullptr : &sound, 0};
  voiced_ = true;
}

void Renderer::mix(float* out, int frames, const Transport& transport) {
  for (int i = 0; i < frames; ++i, ++frame_) {
    const Levels& level = levels_.step(transport.levels);
    const float cues = level.cues * voices();
    const float speech = level.speech * speech_.next(frame_, voiced_);
    const float sample = cues + speech + tone(level.tone);
    const float hissing = hiss(transport.floor);
    const Stereo bed = behind(transport.background, level.background, {out[0], out[1]});
    out[0] = limited(sample + hissing + bed.left);
    out[1] = limited(sample + hissing / 2 + bed.right);
    meter_.step(out[0], out[1]);
    out += kChannels;
  }
}

// Where there is no background nothing is ducked.
Stereo Renderer::behind(Background wanted, float level, const Stereo& music) {
  const Stereo made = background_.step(wanted);
  if (background_.silent()) {
    duck_ = {};
    return {};
  }
  const float gain = level * duck_.step(voiced_ || speech_.sounding(), next_frame_ - frame_);
  return {gain * (made.left + background_.music() * music.left),
          gain * (made.right + background_.music() * music.right)};
}

// Where nobody wants the tone it costs nothing, and it is not there when it is wanted again in a release.
float Renderer::tone(float level) {
  if (level > 0) return level * tone_.step(frame_ - zero_frame_);
  tone_.cut();
  return 0;
}

float Renderer::voices() {
  if (!voiced_) return 0;
  float sum = 0;
  voiced_ = false;
  for (Voice& voice : voices_) {
    if (voice.sound == nullptr) continue;
    voiced_ = true;
    sum += voice.sound->at(voice.at);
    if (++voice.at == voice.sound->samples.size()) voice = {};
  }
  return sum;
}

float Renderer::hiss(float floor) {
  if (floor == 0) return 0;
  noise_ = noise_ * 1664525U + 1013904223U;
  float size = floor;
  if (frame_ < kPrimerFrames)
    size += floor * kPrimerOverFloor * static_cast<float>(kPrimerFrames - frame_) / kPrimerFrames;
  return (noise_ & 0x80000000U) != 0 ? size : -size;
}

}  // namespace audio
