// SPDX-License-Identifier: MIT
// Prepares speech ahead of time on a worker of its own, so that neither the screen nor the sound ever waits
// for a voice. Keeps what was prepared until it is let go of.
#pragma once

#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "audio/voice.h"

namespace audio {

class Speaker {
 public:
  explicit Speaker(VoiceOptions options);
  // Ends the worker; a program that speaks is ended with it. Waits for the sentence in hand, 0.5 s at most.
  ~Speaker();
  Speaker(const Speaker&) = delete;
  Speaker& operator=(const Speaker&) = delete;

  // What has to be prepared, the soonest needed first; takes the place of what was wanted before. Thread:
  // main.
  void want(std::vector<std::string> texts);

  // Null while it is not prepared; without samples: it cannot be said. Thread: main.
  std::shared_ptr<const Clip> clip(const std::string& text) const;

  // Lets go of every clip that is not among these. Thread: main.
  void keep_only(const std::vector<std::string>& texts);

  // Wants nothing, keeps nothing; a program that failed may be tried again. Thread: main.
  void start_over();

  std::uint64_t prepared() const;  // how many so far
  std::size_t bytes() const;       // of all clips
  std::string trouble() const;     // as of Voice

 private:
  struct Shared;
  static void run(const std::shared_ptr<Shared>& shared);
  const std::shared_ptr<Shared> shared_;
  std::thread thread_;
};

}  // namespace audio
