// SPDX-License-Identifier: MIT
// How often this program has asked for memory.
#pragma once

namespace audio {

int news();

}  // namespace audio
