// SPDX-License-Identifier: MIT
// The settings of the voice, as the room of sound wants them.
#pragma once

#include "audio/voice.h"
#include "files/settings.h"

namespace app {

// A program is asked only where the settings say so.
audio::VoiceOptions voice_options(const files::Settings& settings);

inline bool voice_wanted(const files::Settings& settings) { return settings.voice != files::Voice::none; }

}  // namespace app
