// SPDX-License-Identifier: MIT
// A question to PulseAudio (or PipeWire in its place) before SDL is let near it: where would sound go?
// SDL 2.26 crashes when it starts while the server has no output at all, and hangs when the server does.
#pragma once

#include <string>

namespace audio {

struct SoundServer {
  enum class State {
    none,       // no server, or nothing here that speaks to one
    no_answer,  // within a second
    no_output,  // it runs, and has nothing to play to
    ready,
  };
  State state = State::none;
  std::string output{};  // name of the default output when ready; "auto_null" is one that nobody hears
};

// Takes up to a second. Thread: the device worker.
SoundServer ask_sound_server();

}  // namespace audio
