// SPDX-License-Identifier: MIT
#include "audio/narrator.h"

#include <algorithm>

#include "audio/track.h"
#include "session/script.h"

namespace audio {
namespace {

constexpr std::int64_t kLookAhead = 90 * kRate;  // a slow voice has the time, and the clips stay few
constexpr std::int64_t kLookEvery = 10 * kRate;
constexpr std::int64_t kLead = kRate / 20;  // 50 ms: orders are with the audio thread by then

}  // namespace

void Narrator::follow(const std::vector<session::TimedUtterance>& utterances, std::int64_t now) {
  utterances_ = utterances;
  place(now);
}

bool Narrator::tend(std::int64_t now) {
  const bool news = speaker_.prepared() != prepared_;
  if (!news && now < placed_at_ + kLookEvery) return false;
  const std::vector<TrackSpeech> before = speech();
  place(now);
  return speech() != before;
}

void Narrator::place(std::int64_t now) {
  prepared_ = speaker_.prepared();
  placed_at_ = now;
  const auto far = std::find_if(
      utterances_.begin(), utterances_.end(),
      [&](const session::TimedUtterance& each) { return frame_of(each.earliest) > now + kLookAhead; });
  SpeechPlaces placed = place_speech(
      {utterances_.begin(), far}, [&](const std::string& text) { return speaker_.clip(text); }, places_,
      now + kLead);
  places_ = std::move(placed.places);
  for (const std::string_view answer : session::kLikelyAnswers) {
    std::string text(answer);
    if (!utterances_.empty() && speaker_.clip(text) == nullptr) placed.wanted.push_back(std::move(text));
  }
  speaker_.want(std::move(placed.wanted));
  free_what_is_behind(now);
}

void Narrator::free_what_is_behind(std::int64_t now) {
  std::vector<std::string> texts;
  for (const std::string_view answer : session::kLikelyAnswers) texts.emplace_back(answer);
  for (const session::TimedUtterance& each : utterances_) {
    if (frame_of(each.latest_end) < now) continue;
    if (frame_of(each.earliest) > now + kLookAhead) break;
    texts.insert(texts.end(), each.texts.begin(), each.texts.end());
  }
  speaker_.keep_only(texts);
}

void Narrator::clear() {
  utterances_.clear();
  places_.clear();
  speaker_.start_over();
}

bool Narrator::has_more(std::int64_t now) const {
  return std::any_of(places_.begin(), places_.end(), [&](const SpeechPlace& place) {
    return place.speech.frame + static_cast<std::int64_t>(place.speech.clip->samples.size()) > now;
  });
}

}  // namespace audio
