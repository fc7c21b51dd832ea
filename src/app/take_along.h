// SPDX-License-Identifier: MIT
// A whole session as a sound file, to be heard where there is no computer: what `unknot render` and the
// screen before a session write.
#pragma once

#include <string>

#include "audio/cue_bank.h"
#include "audio/sound_file.h"
#include "files/settings.h"
#include "session/plan.h"

namespace app {

struct TakeAlong {
  session::Plan plan;
  std::string goal;
  files::Settings settings;  // how it sounds: volumes, background, ticks, the voice
  bool voice = true;         // and only where the settings have one
};

// Says it, renders it and finishes `to` with it (.wav, .flac, .ogg, .mp3 by its ending). Gives what was wrong
// with the voice, empty: nothing. Fails with one line. As long as that takes, some seconds: not for main
// while a window is shown.
base::Result<std::string> write_take_along(const audio::CueBank& bank, const TakeAlong& what,
                                           audio::UnfinishedFile& to, const audio::Progress& progress = {});

}  // namespace app
