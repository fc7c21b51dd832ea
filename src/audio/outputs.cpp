// SPDX-License-Identifier: MIT
#include "audio/outputs.h"

#include <SDL.h>

namespace audio {

Outputs known_outputs() {
  Outputs outputs;
  if (const char* driver = SDL_GetCurrentAudioDriver()) outputs.driver = driver;
  outputs.count = SDL_GetNumAudioDevices(0);
  if (outputs.count > 0) {
    if (const char* name = SDL_GetAudioDeviceName(0, 0)) outputs.first = name;
  }
  return outputs;
}

}  // namespace audio
