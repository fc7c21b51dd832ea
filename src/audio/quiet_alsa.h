// SPDX-License-Identifier: MIT
// libasound writes pages about a missing card to standard error; the player says it in one line.
#pragma once

namespace audio {

// Thread: the device worker, before the sound system is started. Does nothing where there is no libasound.
void quiet_alsa();

}  // namespace audio
