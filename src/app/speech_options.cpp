// SPDX-License-Identifier: MIT
#include "app/speech_options.h"

namespace app {

audio::VoiceOptions voice_options(const files::Settings& settings) {
  audio::VoiceOptions options;
  if (settings.voice == files::Voice::program) options.program = settings.voice_program;
  return options;
}

}  // namespace app
