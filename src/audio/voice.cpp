// SPDX-License-Identifier: MIT
#include "audio/voice.h"

#include "audio/voice_flite.h"

namespace audio {

Clip Voice::say(const std::string& text) {
  if (text.empty()) return {};
  if (!options_.program.empty() && !program_failed_) {
    const auto speech = say_with_program(options_.program, text, options_.limits, stop_);
    if (stop_) return {};
    if (speech) {
      if (Clip clip = make_clip(*speech); !clip.samples.empty()) return clip;
    }
    program_failed_ = true;
    tell((speech ? "the voice program gave only silence" : speech.error()) +
         "; the built-in voice speaks instead");
  }
  const auto speech = say_with_flite(text);
  if (speech) return make_clip(*speech);
  tell("No voice: " + speech.error() + ". The cues go on.");
  return {};
}

void Voice::start_over() {
  program_failed_ = false;
  tell({});
}

std::string Voice::trouble() const {
  const std::lock_guard lock(mutex_);
  return trouble_;
}

void Voice::tell(const std::string& trouble) {
  const std::lock_guard lock(mutex_);
  trouble_ = trouble;
}

base::Result<std::string> try_voice(const VoiceOptions& options) {
  constexpr auto kWord = "Ready.";
  const auto built_in = say_with_flite(kWord);
  if (options.program.empty()) {
    return built_in.map([](const Speech&) { return std::string("built in (flite, cmu_us_slt)"); });
  }
  const std::atomic<bool> never{false};
  const auto speech = say_with_program(options.program, kWord, options.limits, never);
  if (speech && !make_clip(*speech).samples.empty())
    return "the program " + options.program + ", " + std::to_string(speech->rate) + " Hz";
  return base::failure((speech ? "the voice program gave only silence" : speech.error()) +
                       (built_in ? "; the built-in voice speaks instead" : "; " + built_in.error()));
}

}  // namespace audio
