// SPDX-License-Identifier: MIT
// The least that an SDL2 and OpenGL program can be: a window, cleared and shown once. What Unknot's start and
// memory are measured against, in the same run and on the same machine. Prints "first frame N ms" to standard
// error, N from the start of the process, and stays until it is ended. With the argument `audio` it also
// opens the sound device.
#include <SDL.h>
#include <SDL_opengl.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <string>

namespace {

// When this process was started, in ms since boot; the kernel keeps it in hundredths of a second.
double process_start_ms() {
  std::ifstream stat("/proc/self/stat");
  std::string word;
  stat.ignore(4096, ')');
  constexpr int kFieldsBeforeStartTime = 19;
  for (int field = 0; field <= kFieldsBeforeStartTime; ++field) stat >> word;
  return std::strtod(word.c_str(), nullptr) * 10.0;
}

// CLOCK_MONOTONIC in ms; `parent` is what the measuring script read from it right before starting us, if it
// did.
double now_ms() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double start_ms() {
  const char* parent = std::getenv("UNKNOT_STARTED_MS");
  return parent != nullptr ? std::strtod(parent, nullptr) : process_start_ms();
}

void silence(void*, Uint8* stream, int length) { std::memset(stream, 0, static_cast<std::size_t>(length)); }

int fail(const char* what) {
  std::fprintf(stderr, "%s: %s\n", what, SDL_GetError());
  return 3;
}

}  // namespace

int main(int argc, char** argv) {
  const bool audio = argc > 1 && std::strcmp(argv[1], "audio") == 0;
  if (SDL_Init(SDL_INIT_VIDEO | (audio ? SDL_INIT_AUDIO : 0U)) != 0) return fail("no display or sound");
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
  SDL_Window* window =
      SDL_CreateWindow("Bare", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, 1280, 720, SDL_WINDOW_OPENGL);
  if (window == nullptr || SDL_GL_CreateContext(window) == nullptr) return fail("no window");
  glClearColor(0.1F, 0.1F, 0.1F, 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
  SDL_GL_SwapWindow(window);
  glFinish();
  std::fprintf(stderr, "first frame %.1f ms\n", now_ms() - start_ms());
  if (audio) {
    SDL_AudioSpec want{};
    want.freq = 48000;
    want.format = AUDIO_S16SYS;
    want.channels = 2;
    want.samples = 1024;
    want.callback = silence;
    const SDL_AudioDeviceID device = SDL_OpenAudioDevice(nullptr, 0, &want, nullptr, 0);
    if (device == 0) return fail("no sound device");
    SDL_PauseAudioDevice(device, 0);
  }
  SDL_Event event;
  while (SDL_WaitEvent(&event) != 0 && event.type != SDL_QUIT) {
  }
  return 0;
}
