// SPDX-License-Identifier: MIT
// Who speaks: the person's own program, and the built-in voice when there is none or it fails.
#pragma once

#include <atomic>
#include <mutex>
#include <string>

#include "audio/clip.h"
#include "audio/voice_program.h"

namespace audio {

struct VoiceOptions {
  std::string program{};  // a command line; empty: the built-in voice
  ProgramLimits limits{};
  bool operator==(const VoiceOptions&) const = default;
};

class Voice {
 public:
  explicit Voice(VoiceOptions options) : options_(std::move(options)) {}

  // Empty where it cannot be said. A program that fails once is not asked again: every later text would wait
  // for it as well. Thread: one worker.
  Clip say(const std::string& text);
  // Makes a `say` that waits for a program return soon. Thread: any.
  void stop() { stop_ = true; }

  // A program that failed is tried again. Thread: any.
  void start_over();

  // One line for people: that the program failed and who speaks instead; empty else. Thread: any.
  std::string trouble() const;

 private:
  void tell(const std::string& trouble);

  const VoiceOptions options_;
  std::atomic<bool> program_failed_{false};
  std::atomic<bool> stop_{false};
  mutable std::mutex mutex_;  // guards what follows
  std::string trouble_;
};

// What `unknot doctor` says: the voice's name, or why there is none. Says one word to find out.
base::Result<std::string> try_voice(const VoiceOptions& options);

}  // namespace audio
