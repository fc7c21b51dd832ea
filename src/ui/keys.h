// SPDX-License-Identifier: MIT
// What the keys of a keyboard or a presenter's clicker mean in a session, and
// the filter in front of all keys.
#pragma once

#include <array>
#include <chrono>
#include <span>
#include <string_view>
#include <unordered_map>

#include "ui/ask.h"
#include "ui/canvas.h"

namespace ui {

struct SessionModel;

// Worn buttons bounce: the same key again within this time is one press.
inline constexpr std::chrono::milliseconds kBounce{60};

class Debounce {
 public:
  // True where the press counts. `at` never goes back.
  bool counts(int code, std::chrono::milliseconds at);

 private:
  std::unordered_map<int, std::chrono::milliseconds> last_;
};

// A key that writes nothing: with Ctrl or Alt, or F1 to F12. Reaches the screen from a text field too.
bool is_chord(const KeyPress& key);

// The asks of one frame's presses, in their order. Digits answer while it is asked why it hurt; Escape closes
// the keys overlay before it means "end".
Asks session_asks(std::span<const KeyPress> presses, const SessionModel& model);

// One line of the keys overlay.
struct KeyHelp {
  std::string_view action;
  std::string_view keyboard;  // keys apart by spaces
  std::string_view clicker;
};

std::span<const KeyHelp> key_help();

}  // namespace ui
