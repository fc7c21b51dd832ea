// SPDX-License-Identifier: MIT
#include "ui/inbox.h"

#include <SDL.h>
#include <backends/imgui_impl_sdl.h>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

void take_change_of_window(const SDL_WindowEvent& event, Wake& wake) {
  wake.input = true;
  switch (event.event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED: wake.resized = true; break;
    case SDL_WINDOWEVENT_CLOSE: wake.closed = true; break;
    case SDL_WINDOWEVENT_EXPOSED:
    case SDL_WINDOWEVENT_SHOWN:
    case SDL_WINDOWEVENT_RESTORED: wake.exposed = true; break;
    default: break;
  }
}

}  // namespace

Wake Inbox::take(std::chrono::milliseconds longest) {
  Wake wake;
  if (std::exchange(keys_were_taken_, false)) {
    for (const SDL_Event& event : std::exchange(held_back_, {})) {
      ImGui_ImplSDL2_ProcessEvent(&event);
      wake.input = true;
    }
    down_now_.clear();
  }
  SDL_Event event;
  if (wake.input) longest = std::chrono::milliseconds(0);
  if (!wait_for_event(event, longest)) return wake;
  do {
    take_one(event, wake);
  } while (SDL_PollEvent(&event) != 0);
  return wake;
}

// While gamepads are there they are asked a hundred times a second; SDL would do it a thousand times.
bool Inbox::wait_for_event(SDL_Event& event, std::chrono::milliseconds longest) {
  const int most = static_cast<int>(std::clamp<std::int64_t>(longest.count(), 0, 3'600'000));
  const std::uint64_t end = SDL_GetTicks64() + static_cast<std::uint64_t>(most);
  for (;;) {
    pads_.tend(std::chrono::milliseconds(SDL_GetTicks64()));
    const std::uint64_t now = SDL_GetTicks64();
    const int left = now >= end ? 0 : static_cast<int>(end - now);
    const int slice = pads_.any() ? std::min(left, static_cast<int>(kAskPadsEvery.count())) : left;
    if (SDL_WaitEventTimeout(&event, slice) != 0) return true;
    if (slice == left) return false;
  }
}

void Inbox::take_button(const SDL_Event& event, Wake& wake) {
  const std::optional<Key> key = pads_.key_of(event);
  if (!key) return;
  wake.input = true;
  if (debounce_.counts(*key, std::chrono::milliseconds(event.common.timestamp))) keys_.push_back({*key});
}

void Inbox::take_key(const SDL_KeyboardEvent& event) {
  const SDL_Keysym& key = event.keysym;
  down_now_.push_back(key.sym);
  const std::chrono::milliseconds at(event.timestamp);
  if (event.repeat != 0 || (SDL_IsTextInputActive() != SDL_TRUE && !debounce_.counts(key.sym, at))) return;
  keys_.push_back(
      {key.sym, (key.mod & KMOD_CTRL) != 0, (key.mod & KMOD_SHIFT) != 0, (key.mod & KMOD_ALT) != 0});
}

std::vector<KeyPress> Inbox::take_keys() {
  keys_were_taken_ = true;
  return std::exchange(keys_, {});
}

void Inbox::take_one(const SDL_Event& event, Wake& wake) {
  switch (event.type) {
    case SDL_QUIT: wake.closed = true; return;
    case SDL_DROPFILE:
      wake.dropped.emplace_back(event.drop.file);
      SDL_free(event.drop.file);
      return;
    case SDL_WINDOWEVENT: take_change_of_window(event.window, wake); break;
    case SDL_KEYDOWN:
      wake.input = true;
      take_key(event.key);
      break;
    case SDL_JOYDEVICEADDED:
    case SDL_JOYDEVICEREMOVED: pads_.change(event); return;
    case SDL_CONTROLLERBUTTONDOWN:
    case SDL_JOYBUTTONDOWN:
    case SDL_JOYHATMOTION: take_button(event, wake); return;
    case SDL_KEYUP:
    case SDL_TEXTINPUT:
    case SDL_MOUSEMOTION:
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
    case SDL_MOUSEWHEEL: wake.input = true; break;
    default: break;
  }
  pass_on(event);
}

// Dear ImGui 1.86 looks at which keys are down once a frame; a press and its release between two frames would
// cancel out, so the release waits until the frame that sees the press has begun.
void Inbox::pass_on(const SDL_Event& event) {
  if (event.type == SDL_KEYUP &&
      std::find(down_now_.begin(), down_now_.end(), event.key.keysym.sym) != down_now_.end()) {
    held_back_.push_back(event);
    return;
  }
  ImGui_ImplSDL2_ProcessEvent(&event);
}

}  // namespace ui
