// SPDX-License-Identifier: MIT
// Writes a session as a sound file beside everything else: a thread that makes one at a time, and can be
// stopped. Thread: main.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "app/take_along.h"

namespace app {

class SoundSaver {
 public:
  enum class Stage { none, making, done, failed };
  struct State {
    Stage stage = Stage::none;
    std::string name;  // as given to start()
    double share = 0;  // of the making, 0 to 1
    std::string text;  // done: the file and the voice's trouble; failed: what is wrong; one line each
  };

  // `cues`: the folder of the cues' sounds.
  explicit SoundSaver(std::filesystem::path cues);
  // Stops; waits 1 s at most, then leaves a thread that hangs behind.
  ~SoundSaver();
  SoundSaver(const SoundSaver&) = delete;
  SoundSaver& operator=(const SoundSaver&) = delete;

  // Writes to `folder`/`name`.`ending` ("mp3"), or name-2, name-3 ... where that is taken. Nothing where one
  // is made already.
  void start(TakeAlong what, const std::filesystem::path& folder, const std::string& name,
             const std::string& ending);
  // Nothing of it stays.
  void stop();
  // As if nothing had been made; one that is made goes on.
  void forget();

  State state() const;

 private:
  struct Shared;
  std::filesystem::path cues_;
  std::shared_ptr<Shared> shared_;  // with the thread
};

}  // namespace app
