// SPDX-License-Identifier: MIT
// Which keys do what in a session: a value that can be changed, compared, read from settings and written
// back. A "key" is any button that SDL tells of: of a keyboard, a clicker, a remote, a gamepad.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

// In the order of the keys overlay and of the settings screen.
enum class Action {
  pause,  // and go on
  let_go,
  again,
  still_tight,
  less,
  hurts,
  end,
  mute,
  voice,
  full_screen,
  rotate,
  small_timer,
  help,
};
inline constexpr std::size_t kActionCount = 13;

struct ActionInfo {
  Action action{};
  std::string_view id;    // "still_tight", in the settings file
  std::string_view name;  // "Still tight, 10 s more", for people
};
std::span<const ActionInfo> action_table();  // one row an action, in their order

// A key: an SDL_Keycode, or pad_key(). Names as in the settings file: "Space", "Page Down", "b", "Pad A".
using Key = int;
std::string key_name(Key key);
std::optional<Key> key_from_name(std::string_view name);  // however it is written: "page down", "pad a"

// A button of a gamepad (an SDL_GameControllerButton), or a numbered one of a device that SDL has no layout
// for. Neither is ever an SDL_Keycode.
Key pad_key(int button);
Key plain_button_key(int button);

struct KeyMap {
  std::array<std::vector<Key>, kActionCount> keys;  // by Action; no key stands twice

  const std::vector<Key>& of(Action action) const { return keys[static_cast<std::size_t>(action)]; }
  std::vector<Key>& of(Action action) { return keys[static_cast<std::size_t>(action)]; }
  bool operator==(const KeyMap&) const = default;
};

// docs/keys.md has them.
const KeyMap& usual_keys();

std::optional<Action> action_of(const KeyMap& map, Key key);

// Gives `key` to `action`. Where another action had it, that one loses it and is returned, so that the person
// can be told. An action may be left without a key.
std::optional<Action> give_key(KeyMap& map, Action action, Key key);

// One line of the settings file's table `keys`: keys = { pause = ["Space", "b"], let_go = ["Right"] }
struct NamedKeys {
  std::string action;
  std::vector<std::string> keys;
  bool operator==(const NamedKeys&) const = default;
};

struct ReadKeys {
  KeyMap map;
  // One line each, to follow "FILE:3: ": what is wrong in it, and what is used instead.
  std::vector<std::string> problems;
};

// Actions that are not named keep their usual keys, except those that a named action took. A wrong name and a
// key that two named actions claim are problems; the rest counts.
ReadKeys read_keys(std::span<const NamedKeys> lines);

// Only the actions whose keys are not the usual ones; read_keys gives the same map again.
std::vector<NamedKeys> changed_keys(const KeyMap& map);

}  // namespace ui
