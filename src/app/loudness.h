// SPDX-License-Identifier: MIT
// From what a person has set to what the player is told.
#pragma once

#include "app/settings.h"
#include "audio/levels.h"

namespace app {

inline float share(int percent) { return static_cast<float>(percent) / 100.0F; }

// `volume` is that of the cues, percent: it can be changed in a session without changing the settings.
inline audio::Levels levels_of(const Settings& settings, int volume) {
  return {.cues = share(volume),
          .speech = share(settings.speech_volume),
          .tone = share(settings.tone_volume),
          .background = share(settings.background_volume)};
}

}  // namespace app
