// SPDX-License-Identifier: MIT
#include "audio/sound_server.h"

#include <dlfcn.h>
#include <pulse/context.h>
#include <pulse/introspect.h>
#include <pulse/mainloop.h>

#include <algorithm>

#include "audio/boot_time.h"

namespace audio {
namespace {

constexpr std::int64_t kPatience = kSecond;

// Loaded by hand: where SDL speaks PulseAudio the library is there already, elsewhere it need not be.
struct Library {
  bool complete = true;
  void* handle = dlopen("libpulse.so.0", RTLD_LAZY | RTLD_LOCAL);

  template <class Function>
  Function* find(const char* name) {
    void* found = handle == nullptr ? nullptr : dlsym(handle, name);
    complete = complete && found != nullptr;
    return reinterpret_cast<Function*>(found);
  }
};

struct Pulse {
  Library library;
  decltype(pa_mainloop_new)* mainloop_new = library.find<decltype(pa_mainloop_new)>("pa_mainloop_new");
  decltype(pa_mainloop_free)* mainloop_free = library.find<decltype(pa_mainloop_free)>("pa_mainloop_free");
  decltype(pa_mainloop_get_api)* get_api = library.find<decltype(pa_mainloop_get_api)>("pa_mainloop_get_api");
  decltype(pa_mainloop_prepare)* prepare = library.find<decltype(pa_mainloop_prepare)>("pa_mainloop_prepare");
  decltype(pa_mainloop_poll)* poll = library.find<decltype(pa_mainloop_poll)>("pa_mainloop_poll");
  decltype(pa_mainloop_dispatch)* dispatch =
      library.find<decltype(pa_mainloop_dispatch)>("pa_mainloop_dispatch");
  decltype(pa_context_new)* context_new = library.find<decltype(pa_context_new)>("pa_context_new");
  decltype(pa_context_unref)* context_unref = library.find<decltype(pa_context_unref)>("pa_context_unref");
  decltype(pa_context_connect)* connect = library.find<decltype(pa_context_connect)>("pa_context_connect");
  decltype(pa_context_disconnect)* disconnect =
      library.find<decltype(pa_context_disconnect)>("pa_context_disconnect");
  decltype(pa_context_get_state)* get_state =
      library.find<decltype(pa_context_get_state)>("pa_context_get_state");
  decltype(pa_context_get_server_info)* get_server_info =
      library.find<decltype(pa_context_get_server_info)>("pa_context_get_server_info");
  decltype(pa_operation_unref)* operation_unref =
      library.find<decltype(pa_operation_unref)>("pa_operation_unref");
};

const Pulse& pulse() {
  static const Pulse functions;
  return functions;
}

struct Answer {
  bool given = false;
  SoundServer server;
};

void on_server_info(pa_context*, const pa_server_info* info, void* user) {
  auto& answer = *static_cast<Answer*>(user);
  answer.given = true;
  if (info == nullptr || info->default_sink_name == nullptr) {
    answer.server = {.state = SoundServer::State::no_output};
  } else {
    answer.server = {.state = SoundServer::State::ready, .output = info->default_sink_name};
  }
}

// Lets the connection work until `done` says so; false when it never did.
template <class Done>
bool run(pa_mainloop* loop, Done done) {
  const std::int64_t until = boot_now() + kPatience;
  while (!done()) {
    const std::int64_t left = until - boot_now();
    if (left <= 0 || pulse().prepare(loop, static_cast<int>(left / 1000)) < 0) return false;
    if (pulse().poll(loop) < 0 || pulse().dispatch(loop) < 0) return false;
  }
  return true;
}

SoundServer ask(pa_mainloop* loop, pa_context* context) {
  // Not to start one, only to see.
  if (pulse().connect(context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0) return {};
  const auto state = [&] { return pulse().get_state(context); };
  if (!run(loop, [&] { return state() == PA_CONTEXT_READY || !PA_CONTEXT_IS_GOOD(state()); })) {
    return {.state = SoundServer::State::no_answer};
  }
  if (state() != PA_CONTEXT_READY) return {};
  Answer answer;
  pa_operation* question = pulse().get_server_info(context, on_server_info, &answer);
  const bool answered = question != nullptr && run(loop, [&] { return answer.given; });
  pulse().disconnect(context);  // before the answer goes out of scope
  if (question != nullptr) pulse().operation_unref(question);
  return answered ? answer.server : SoundServer{.state = SoundServer::State::no_answer};
}

}  // namespace

SoundServer ask_sound_server() {
  if (!pulse().library.complete) return {};
  pa_mainloop* loop = pulse().mainloop_new();
  if (loop == nullptr) return {};
  SoundServer server;
  if (pa_context* context = pulse().context_new(pulse().get_api(loop), "unknot")) {
    server = ask(loop, context);
    pulse().disconnect(context);
    pulse().context_unref(context);
  }
  pulse().mainloop_free(loop);
  return server;
}

}  // namespace audio
