// SPDX-License-Identifier: MIT
// What presses mean in a session, whatever they come from, and the filter in front of all keys.
#pragma once

#include <chrono>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "ui/ask.h"
#include "ui/canvas.h"
#include "ui/key_map.h"

namespace ui {

struct SessionModel;

// Worn buttons bounce: the same key again within this time is one press. Contacts settle within some 50 ms;
// in a session, where pedals and buttons are trodden and knocked, twice that counts, which is still faster
// than a person presses twice on purpose (150 ms at the quickest).
inline constexpr std::chrono::milliseconds kBounce{60};
inline constexpr std::chrono::milliseconds kSessionBounce{120};

class Debounce {
 public:
  // True where the press counts. `at` never goes back.
  bool counts(int code, std::chrono::milliseconds at);
  void set_bounce(std::chrono::milliseconds bounce) { bounce_ = bounce; }

 private:
  std::chrono::milliseconds bounce_ = kBounce;
  std::unordered_map<int, std::chrono::milliseconds> last_;
};

// A key that writes nothing: with Ctrl or Alt, or F1 to F12. Reaches the screen from a text field too.
bool is_chord(const KeyPress& key);

// The asks of one frame's presses, in their order, by the model's keys. Digits answer while it is asked why
// it hurt; Escape closes the keys overlay before it means anything else.
Asks session_asks(std::span<const KeyPress> presses, const SessionModel& model);

// One line of the keys overlay.
struct KeyHelp {
  std::string action;
  std::vector<std::string> keyboard;  // and clicker, as on a key: "→", "Page Down"
  std::vector<std::string> pad;
};

// Media keys are left out: nobody looks them up.
std::vector<KeyHelp> key_help(const KeyMap& map);

}  // namespace ui
