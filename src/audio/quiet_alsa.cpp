// SPDX-License-Identifier: MIT
#include "audio/quiet_alsa.h"

#include <dlfcn.h>

namespace audio {
namespace {

// The type that libasound's own header gives to its error handlers.
using Handler = void (*)(const char* file, int line, const char* function, int error, const char* format,
                         ...);

void say_nothing(const char*, int, const char*, int, const char*, ...) {}

}  // namespace

void quiet_alsa() {
  // Never closed: libasound would write again, and SDL uses the same one.
  void* library = dlopen("libasound.so.2", RTLD_LAZY);
  if (library == nullptr) return;
  const auto set = reinterpret_cast<int (*)(Handler)>(dlsym(library, "snd_lib_error_set_handler"));
  if (set != nullptr) set(say_nothing);
}

}  // namespace audio
