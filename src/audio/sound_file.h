// SPDX-License-Identifier: MIT
// Reading and writing sound files, and a whole session rendered into one. The only user of libsndfile.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "audio/background.h"
#include "audio/cue_bank.h"
#include "audio/levels.h"
#include "audio/track.h"
#include "audio/unfinished_file.h"
#include "base/result.h"

namespace audio {

// Mono samples of a WAV file at 48 kHz, at most `longest_frames`.
base::Result<std::vector<float>> read_mono_48k(const std::filesystem::path& file,
                                               std::int64_t longest_frames);

// What a file sounds like beside its track. Music stays out of files: it is somebody's, and plays by the
// clock.
struct FileSound {
  Levels levels{};
  Background background = Background::none;
};

// A WAV sound of any rate and at most 8 channels (mixed to one) in memory, as programs write it into a pipe.
base::Result<Speech> read_speech(const std::vector<std::uint8_t>& wav);

struct SoundTags {
  std::string title;
  std::string artist;
  std::string comment;
};

// Told now and then how much is done, 0 to 1; where it answers false nothing more is done and nothing stays.
using Progress = std::function<bool(double done)>;

// Renders the track from its first moment until `length` has passed and the last cue and the last word have
// faded, through the same Renderer, into `to`: .wav (16 bit), .flac, .ogg or .mp3 by its ending. Frame 0 is
// kSessionStart. Finishes it; a failure leaves what was there. Fails with one line.
base::Result<void> render_to_file(const CueBank& bank, const Track& track, session::Length length,
                                  const SoundTags& tags, UnfinishedFile& to, const FileSound& sound = {},
                                  const Progress& progress = {});

}  // namespace audio
