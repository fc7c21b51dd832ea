// SPDX-License-Identifier: MIT
#include <cstdio>

#include "app/commands.h"
#include "app/exit_status.h"
#include "app/sound_settings.h"
#include "app/speech_options.h"
#include "audio/sound_file.h"
#include "audio/speech_places.h"
#include "base/text.h"

namespace app {

int render_session(const files::Folders& folders, const RoutineOptions& options) {
  const auto item = usable_routine(folders, options.routine);
  if (!item) return kInputWrong;
  const auto prepared = guide::prepare(*item, options.choices, {}, options.settings.say_ten_seconds);
  if (!prepared) return complain(prepared.error(), kInputWrong);
  const auto bank = audio::CueBank::load(folders.assets / "cues");
  if (!bank) return complain(bank.error(), kMachineLacks);

  const session::Session session(prepared->plan);
  audio::Track track = audio::make_track(session.timeline(), {.ticks = options.settings.ticks});
  if (options.voice && voice_wanted(options.settings)) {
    audio::Voice voice(voice_options(options.settings));
    track.speech = audio::say_all(session.timeline().utterances, voice);
    if (!voice.trouble().empty()) complain(voice.trouble(), kFine);
  }
  const audio::SoundTags tags{
      .title = prepared->plan.title, .artist = "Unknot", .comment = item->routine.goal};
  const auto written = audio::render_to_file(
      *bank, track, prepared->plan.total, tags, options.output,
      {levels_of(options.settings, options.settings.volume), background_of(options.settings)});
  if (!written) return complain(written.error(), kInputWrong);
  std::printf("%s: %s\n", options.output.string().c_str(), base::clock_text(prepared->plan.total).c_str());
  if (!prepared->changed.empty()) std::printf("%s\n", prepared->changed.c_str());
  return kFine;
}

}  // namespace app
