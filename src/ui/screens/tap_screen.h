// SPDX-License-Identifier: MIT
// Tapping along to an even beat, to find out how late the loudspeaker is.
#pragma once

#include <optional>
#include <string>

namespace ui {

class Canvas;

struct TapModel {
  int taps = 0;
  int needed = 8;
  std::optional<int> latency_ms;  // as the taps say; null: too few, or too uneven
  int spread_ms = 0;              // half of the taps lie within this
  int saved_ms = 0;               // the setting as it stands
  bool sound_ok = true;
  std::string refusal{};  // said at the top; empty: nothing
};

enum class TapAsk {
  none,
  tap,    // Space: at once, its moment counts
  save,   // Enter; only with a latency
  again,  // Backspace: forgets the taps
  back,   // Esc
};

TapAsk tap_screen(Canvas& canvas, const TapModel& model);

}  // namespace ui
