// SPDX-License-Identifier: MIT
#include "audio/speech_voice.h"

#include <algorithm>

namespace audio {
namespace {

constexpr int kFade = kRate * 15 / 1000;
constexpr std::int64_t kLatestSpeech = kRate / 4;

}  // namespace

void SpeechVoice::follow(const Track* track, std::int64_t zero_frame, std::int64_t frame) {
  track_ = track;
  zero_frame_ = zero_frame;
  const auto stays = [&](const TrackSpeech& speech) {
    return speech.clip.get() == clip_ && speech.frame == clip_frame_;
  };
  if (track == nullptr) return fade_out();
  const auto& all = track->speech;
  if (std::none_of(all.begin(), all.end(), stays)) fade_out();
  const auto first =
      std::lower_bound(all.begin(), all.end(), frame - kLatestSpeech - zero_frame,
                       [](const TrackSpeech& speech, std::int64_t at) { return speech.frame < at; });
  next_ = static_cast<std::size_t>(first - all.begin());
}

void SpeechVoice::cut() {
  track_ = nullptr;
  clip_ = nullptr;
  fade_ = 0;
}

void SpeechVoice::forget() {
  newest_.fill({});
  track_ = nullptr;
  fade_out();
}

void SpeechVoice::fade_out() {
  if (clip_ != nullptr && fade_ == 0) fade_ = kFade;
}

bool SpeechVoice::has_begun(const TrackSpeech& speech) const {
  return std::any_of(newest_.begin(), newest_.end(), [&](const Begun& begun) {
    return begun.clip == speech.clip.get() && begun.frame == speech.frame;
  });
}

void SpeechVoice::begin_due(std::int64_t frame, bool cue_sounds) {
  const auto& all = track_->speech;
  const auto due = [&](std::size_t i) { return i < all.size() && zero_frame_ + all[i].frame <= frame; };
  for (; due(next_); ++next_) {
    const TrackSpeech& speech = all[next_];
    const std::int64_t latest = zero_frame_ + std::min(speech.latest, speech.frame + kLatestSpeech);
    if (due(next_ + 1) || frame > latest || has_begun(speech)) continue;
    if (cue_sounds || clip_ != nullptr) return;
    clip_ = speech.clip.get();
    clip_frame_ = speech.frame;
    at_ = 0;
    fade_ = 0;
    newest_[begun_++ % newest_.size()] = {speech.frame, clip_};
  }
}

float SpeechVoice::next(std::int64_t frame, bool cue_sounds) {
  if (track_ != nullptr && next_ < track_->speech.size()) begin_due(frame, cue_sounds);
  if (clip_ == nullptr) return 0;
  if (cue_sounds) fade_out();
  float sample = static_cast<float>(clip_->samples[at_]) / 32767.0F;
  if (fade_ > 0) {
    sample *= static_cast<float>(fade_) / kFade;
    if (--fade_ == 0) clip_ = nullptr;
  }
  if (clip_ != nullptr && ++at_ == clip_->samples.size()) {
    clip_ = nullptr;
    fade_ = 0;
  }
  return sample;
}

}  // namespace audio
