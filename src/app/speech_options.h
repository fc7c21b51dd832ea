// SPDX-License-Identifier: MIT
// The settings of the voice, as the room of sound wants them.
#pragma once

#include "app/settings.h"
#include "audio/voice.h"

namespace app {

// A program is asked only where the settings say so.
audio::VoiceOptions voice_options(const Settings& settings);

inline bool voice_wanted(const Settings& settings) { return settings.voice != Voice::none; }

}  // namespace app
