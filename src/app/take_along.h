// SPDX-License-Identifier: MIT
// A whole session as a sound file, to be heard where there is no computer: what `unknot render` and the
// screen before a session write.
#pragma once

#include <filesystem>
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

// Says it, renders it and writes it to `file` (.wav, .flac, .ogg, .mp3), over what is there; a failure leaves
// that. Gives what was wrong with the voice, empty: nothing. Fails with one line. As long as that takes, some
// seconds: not for main while a window is shown.
base::Result<std::string> write_take_along(const audio::CueBank& bank, const TakeAlong& what,
                                           const std::filesystem::path& file,
                                           const audio::Progress& progress = {});

}  // namespace app
