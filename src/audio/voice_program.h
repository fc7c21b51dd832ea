// SPDX-License-Identifier: MIT
// A voice that is another program: text on its standard input, WAV on its standard output.
#pragma once

#include <atomic>
#include <chrono>
#include <string>
#include <vector>

#include "audio/clip.h"
#include "base/result.h"

namespace audio {

struct ProgramLimits {
  std::chrono::milliseconds patience{10'000};  // for one text, then it is ended
  std::size_t most_bytes = 16U << 20U;         // of WAV, a minute and a half at 48 kHz stereo
  bool operator==(const ProgramLimits&) const = default;
};

// Words of a command line, parted at blanks; "..." holds blanks. No shell ever sees it.
std::vector<std::string> split_command(const std::string& command);

// Runs the program once. Fails with one line that names it and says what it did: could not be started, took
// too long, gave too much, gave no sound, ended with an error. Its process group is ended whatever happens.
// Returns soon after `stop` is set. Thread: a worker.
base::Result<Speech> say_with_program(const std::string& command, const std::string& text,
                                      const ProgramLimits& limits, const std::atomic<bool>& stop);

}  // namespace audio
