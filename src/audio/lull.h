// SPDX-License-Identifier: MIT
// A lull: a stretch of a track in which nothing is to be heard, so that the device may be opened anew. A pure
// function of the track.
#pragma once

#include <cstdint>

#include "audio/track.h"

namespace audio {

// Whether nothing begins in the frames `from` to `until` (not included) from kSessionStart, and, where the
// tone is heard, nobody presses in them. What began before is the renderer's to tell (Playhead::sounding).
bool is_lull(const Track& track, std::int64_t from, std::int64_t until, bool tone_heard);

}  // namespace audio
