// SPDX-License-Identifier: MIT
// The person's own music, played by SDL_mixer into the stream that the renderer then ducks. Thread: the
// device worker, for all calls, and only while the device is open unless a call says otherwise.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "audio/music_list.h"
#include "audio/music_trial.h"

namespace audio {

struct MusicOrder {
  std::filesystem::path folder;  // empty: no music
  bool shuffled = true;          // else by name
  MusicTrialOrder trial{};       // what is tried while no music is ordered
  // Whether they play the same; what is tried does not count.
  bool operator==(const MusicOrder& other) const {
    return folder == other.folder && shuffled == other.shuffled;
  }
};

struct MusicReport {
  std::string playing;               // the file's name; empty: nothing plays
  std::vector<std::string> skipped;  // one line each, see MusicList
  std::string trouble;               // one line for people where no music can be played; empty else
  MusicFindings tried;               // before any of it is played
};

class Music {
 public:
  Music();
  ~Music();
  Music(const Music&) = delete;
  Music& operator=(const Music&) = delete;

  // Ten times a second: begins what is ordered, goes on to the next file, and ends a second after nothing is
  // ordered any more, when the renderer has faded it. Then tries files, where that is ordered. Blocks while a
  // file is read.
  void tend(const MusicOrder& order);

  // Before the device is closed. The file that was played begins again when it is open. Any time.
  void stop();

  const MusicReport& report() const { return report_; }

 private:
  struct Playing;

  void play(const MusicOrder& order);
  void take(const MusicOrder& order);
  void begin_next();
  std::string begin(const std::filesystem::path& file);

  MusicOrder order_;
  MusicList list_;
  MusicReport report_;
  MusicTrial trial_;
  int quiet_ = 0;  // tends since nothing is ordered
  std::unique_ptr<Playing> playing_;
};

}  // namespace audio
