// SPDX-License-Identifier: MIT
// A few seconds of a session for one loudness of the settings screen, so that it can be set by ear.
#pragma once

#include <string_view>

#include "session/timeline.h"

namespace app {

inline constexpr session::Length kSampleLength{6000};

// For "speech_volume" a sentence, for "tone_volume" a press that rises, for any other nothing but time for
// the background.
session::Timeline sound_sample(std::string_view key);

}  // namespace app
