// SPDX-License-Identifier: MIT
// From what a person has set to what the player is told. Thread: main.
#pragma once

#include "audio/player.h"
#include "files/settings.h"

namespace app {

// `volume` is that of the cues, percent: it can be changed in a session without changing the settings.
audio::Levels levels_of(const files::Settings& settings, int volume);
audio::Background background_of(const files::Settings& settings);

// Background, and from the next session on latency and ticks.
void set_session_sound(audio::Player& player, const files::Settings& settings);

// That and the levels.
void set_sound(audio::Player& player, const files::Settings& settings, int volume);

}  // namespace app
