// SPDX-License-Identifier: MIT
// The built-in voice: flite's cmu_us_slt, in the process. The only user of flite.
#pragma once

#include <string>

#include "audio/clip.h"
#include "base/result.h"

namespace audio {

// Letters beyond ASCII as their neighbours there (é as e), which is all that flite knows; blanks for the
// rest.
std::string as_flite_reads(const std::string& text);

// Takes about 20 ms for a second of speech and 2 ms to load the voice, which is let go of again. Fails with
// one line where flite is not installed or the text has no word. Any thread, one at a time (the others wait).
base::Result<Speech> say_with_flite(const std::string& text);

}  // namespace audio
