// SPDX-License-Identifier: MIT
#include "audio/speech_places.h"

#include <algorithm>
#include <limits>
#include <map>

#include "audio/track.h"
#include "session/script.h"

namespace audio {
namespace {

std::int64_t length_of(const Clip& clip) { return static_cast<std::int64_t>(clip.samples.size()); }

const std::int64_t kGap = session::samples(session::kBetweenTexts, kRate);

std::int64_t end_of(const TrackSpeech& speech) { return speech.frame + length_of(*speech.clip); }

class Placing {
 public:
  Placing(const ClipOf& clip_of, std::int64_t now) : clip_of_(clip_of), free_from_(now) {}

  void keep(const SpeechPlace& place) {
    made_.places.push_back(place);
    free_from_ = std::max(free_from_, end_of(place.speech) + kGap);
  }

  void place(const session::TimedUtterance& utterance) {
    const std::int64_t from = std::max(frame_of(utterance.earliest), free_from_);
    const std::int64_t to = frame_of(utterance.latest_end);
    if (from >= to) return;
    if (const auto clip = first_that_fits(utterance, to - from); clip != nullptr)
      keep({utterance, {.frame = from, .latest = to - length_of(*clip), .clip = clip}});
  }

  SpeechPlaces done() {
    std::sort(made_.places.begin(), made_.places.end(),
              [](const SpeechPlace& a, const SpeechPlace& b) { return a.speech.frame < b.speech.frame; });
    return std::move(made_);
  }

 private:
  // Null where none does, or one before it is not known yet.
  std::shared_ptr<const Clip> first_that_fits(const session::TimedUtterance& utterance, std::int64_t room) {
    for (const std::string& text : utterance.texts) {
      auto clip = clip_of_(text);
      if (clip == nullptr) {
        if (std::find(made_.wanted.begin(), made_.wanted.end(), text) == made_.wanted.end())
          made_.wanted.push_back(text);
        return nullptr;
      }
      if (!clip->samples.empty() && length_of(*clip) <= room) return clip;
      if (clip->brisk != nullptr && length_of(*clip->brisk) <= room) return clip->brisk;
    }
    return nullptr;
  }

  const ClipOf& clip_of_;
  std::int64_t free_from_;
  SpeechPlaces made_;
};

}  // namespace

SpeechPlaces place_speech(const std::vector<session::TimedUtterance>& utterances, const ClipOf& clip_of,
                          const std::vector<SpeechPlace>& before, std::int64_t now) {
  Placing placing(clip_of, now);
  const auto kept = [&](const session::TimedUtterance& utterance) {
    return std::find_if(before.begin(), before.end(), [&](const SpeechPlace& place) {
      return place.speech.frame <= now && place.utterance == utterance;
    });
  };
  // What sounds already has the right of way.
  for (const session::TimedUtterance& utterance : utterances) {
    if (const auto place = kept(utterance); place != before.end()) placing.keep(*place);
  }
  for (const session::TimedUtterance& utterance : utterances) {
    if (kept(utterance) == before.end()) placing.place(utterance);
  }
  return placing.done();
}

std::vector<TrackSpeech> say_all(const std::vector<session::TimedUtterance>& utterances, Voice& voice,
                                 const std::function<bool()>& go_on) {
  std::map<std::string, std::shared_ptr<const Clip>> clips;
  const auto clip_of = [&](const std::string& text) {
    auto& clip = clips[text];
    if (clip == nullptr) clip = std::make_shared<const Clip>(!go_on || go_on() ? voice.say(text) : Clip{});
    return clip;
  };
  return speech_of(place_speech(utterances, clip_of, {}, std::numeric_limits<std::int64_t>::min()).places);
}

std::vector<TrackSpeech> speech_of(const std::vector<SpeechPlace>& places) {
  std::vector<TrackSpeech> speech;
  speech.reserve(places.size());
  for (const SpeechPlace& place : places) speech.push_back(place.speech);
  return speech;
}

}  // namespace audio
