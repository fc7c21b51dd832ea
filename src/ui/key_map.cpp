// SPDX-License-Identifier: MIT
#include "ui/key_map.h"

#include <SDL_gamecontroller.h>
#include <SDL_keycode.h>

#include <algorithm>

#include "base/text.h"

namespace ui {
namespace {

constexpr std::array<ActionInfo, kActionCount> kActions = {{
    {Action::pause, "pause", "Pause, go on"},
    {Action::let_go, "let_go", "It let go, next"},
    {Action::again, "again", "Again; twice: the one before"},
    {Action::still_tight, "still_tight", "Still tight, 10 s more"},
    {Action::less, "less", "10 s less"},
    {Action::hurts, "hurts", "Stop, it hurts"},
    {Action::end, "end", "End (twice within 5 s)"},
    {Action::mute, "mute", "Sound off, on"},
    {Action::voice, "voice", "Voice off, on"},
    {Action::full_screen, "full_screen", "Full screen"},
    {Action::rotate, "rotate", "Turn the picture"},
    {Action::small_timer, "small_timer", "Small timer"},
    {Action::help, "help", "These keys"},
}};

KeyMap make_usual_keys() {
  KeyMap map;
  map.of(Action::pause) = {
      SDLK_SPACE,         SDLK_PERIOD, SDLK_b, SDLK_F5, SDLK_AUDIOPLAY, pad_key(SDL_CONTROLLER_BUTTON_START),
      plain_button_key(9)};
  map.of(Action::let_go) = {SDLK_RIGHT, SDLK_PAGEDOWN, SDLK_AUDIONEXT, pad_key(SDL_CONTROLLER_BUTTON_A),
                            plain_button_key(0)};
  map.of(Action::again) = {SDLK_LEFT, SDLK_PAGEUP, SDLK_AUDIOPREV, pad_key(SDL_CONTROLLER_BUTTON_B),
                           plain_button_key(1)};
  map.of(Action::still_tight) = {SDLK_UP, pad_key(SDL_CONTROLLER_BUTTON_DPAD_UP), plain_button_key(3)};
  map.of(Action::less) = {SDLK_DOWN, pad_key(SDL_CONTROLLER_BUTTON_DPAD_DOWN)};
  map.of(Action::hurts) = {SDLK_s, SDLK_AUDIOSTOP, pad_key(SDL_CONTROLLER_BUTTON_X), plain_button_key(2)};
  map.of(Action::end) = {SDLK_ESCAPE, pad_key(SDL_CONTROLLER_BUTTON_BACK), plain_button_key(8)};
  map.of(Action::mute) = {SDLK_m};
  map.of(Action::voice) = {SDLK_v};
  map.of(Action::full_screen) = {SDLK_f, SDLK_F11};
  map.of(Action::rotate) = {SDLK_r};
  map.of(Action::small_timer) = {SDLK_t};
  map.of(Action::help) = {SDLK_h, SDLK_F1, SDLK_QUESTION};
  return map;
}

std::optional<Action> action_from_id(std::string_view id) {
  const auto found =
      std::find_if(kActions.begin(), kActions.end(), [&](const ActionInfo& info) { return info.id == id; });
  if (found == kActions.end()) return std::nullopt;
  return found->action;
}

std::string all_ids() {
  std::string ids;
  for (const ActionInfo& info : kActions) ids += (ids.empty() ? "" : " ") + std::string(info.id);
  return ids;
}

std::string_view id_of(Action action) { return kActions[static_cast<std::size_t>(action)].id; }

}  // namespace

std::span<const ActionInfo> action_table() { return kActions; }

const KeyMap& usual_keys() {
  static const KeyMap map = make_usual_keys();
  return map;
}

std::optional<Action> action_of(const KeyMap& map, Key key) {
  for (const ActionInfo& info : kActions) {
    const std::vector<Key>& keys = map.of(info.action);
    if (std::find(keys.begin(), keys.end(), key) != keys.end()) return info.action;
  }
  return std::nullopt;
}

std::optional<Action> give_key(KeyMap& map, Action action, Key key) {
  const std::optional<Action> owner = action_of(map, key);
  if (owner == action) return std::nullopt;
  if (owner) std::erase(map.of(*owner), key);
  map.of(action).push_back(key);
  return owner;
}

ReadKeys read_keys(std::span<const NamedKeys> lines) {
  ReadKeys read;
  KeyMap named;
  std::array<bool, kActionCount> is_named{};
  for (const NamedKeys& line : lines) {
    const std::optional<Action> action = action_from_id(line.action);
    if (!action) {
      read.problems.push_back("keys: no action is called " + base::quoted(line.action) + "; there are " +
                              all_ids());
      continue;
    }
    is_named[static_cast<std::size_t>(*action)] = true;
    for (const std::string& name : line.keys) {
      const std::optional<Key> key = key_from_name(name);
      if (!key) {
        read.problems.push_back("keys: " + line.action + ": no key is called " + base::quoted(name) +
                                "; it is left out");
      } else if (const auto owner = action_of(named, *key); owner && *owner != *action) {
        read.problems.push_back("keys: " + key_name(*key) + " is given to " + std::string(id_of(*owner)) +
                                " and to " + line.action + "; it does the first");
      } else if (!owner) {
        named.of(*action).push_back(*key);
      }
    }
  }
  for (const ActionInfo& info : kActions) {
    if (is_named[static_cast<std::size_t>(info.action)]) {
      read.map.of(info.action) = named.of(info.action);
      continue;
    }
    for (const Key key : usual_keys().of(info.action)) {
      if (!action_of(named, key)) read.map.of(info.action).push_back(key);
    }
  }
  return read;
}

std::vector<NamedKeys> changed_keys(const KeyMap& map) {
  std::vector<NamedKeys> lines;
  for (const ActionInfo& info : kActions) {
    if (map.of(info.action) == usual_keys().of(info.action)) continue;
    NamedKeys line{std::string(info.id), {}};
    for (const Key key : map.of(info.action)) line.keys.push_back(key_name(key));
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace ui
