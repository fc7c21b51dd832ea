// SPDX-License-Identifier: MIT
// What the settings mean for the sound. Thread: main.
#pragma once

#include <optional>

#include "app/settings.h"
#include "audio/player.h"

namespace app {

audio::Levels levels_of(const Settings& settings);
audio::Background background_of(const Settings& settings);

// Background, and from the next session on latency and ticks.
void set_session_sound(audio::Player& player, const Settings& settings);

// That and the levels, which change at once. `cue_volume` is that of the command line, in percent, and goes
// before the settings'.
void set_sound(audio::Player& player, const Settings& settings, std::optional<int> cue_volume = {});

}  // namespace app
