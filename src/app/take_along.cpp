// SPDX-License-Identifier: MIT
#include "app/take_along.h"

#include <algorithm>

#include "app/sound_settings.h"
#include "app/speech_options.h"
#include "audio/speech_places.h"
#include "session/session.h"

namespace app {
namespace {

// The speech is about half of the work.
constexpr double kSpeechShare = 0.5;

}  // namespace

base::Result<std::string> write_take_along(const audio::CueBank& bank, const TakeAlong& what,
                                           audio::UnfinishedFile& to, const audio::Progress& progress) {
  const session::Timeline timeline = session::Session(what.plan).timeline();
  audio::Track track = audio::make_track(timeline, {.ticks = what.settings.ticks});
  std::string voice_trouble;
  if (what.voice && voice_wanted(what.settings)) {
    audio::Voice voice(voice_options(what.settings));
    double said = 0;
    const auto say_on = [&] {
      const double share = ++said / static_cast<double>(timeline.utterances.size());
      return !progress || progress(kSpeechShare * std::min(1.0, share));
    };
    track.speech = audio::say_all(timeline.utterances, voice, say_on);
    voice_trouble = voice.trouble();
  }
  const audio::SoundTags tags{.title = what.plan.title, .artist = "Unknot", .comment = what.goal};
  const audio::FileSound sound{levels_of(what.settings, what.settings.volume), background_of(what.settings)};
  const double before = track.speech.empty() ? 0 : kSpeechShare;
  const auto go_on = [&](double share) { return !progress || progress(before + (1 - before) * share); };
  if (auto written = audio::render_to_file(bank, track, what.plan.total, tags, to, sound, go_on); !written)
    return tl::unexpected(written.error());
  return voice_trouble;
}

}  // namespace app
