// SPDX-License-Identifier: MIT
// "Can you hear this?": every cue in turn, named while it sounds, with the level of what is really sent.
#pragma once

#include <string>
#include <string_view>

#include "session/cue.h"

namespace ui {

class Canvas;

struct HearModel {
  session::Cue cue{};  // sounds now
  float peak = 0;      // of what was sent, 0 to 1
  float rms = 0;
  bool sound_ok = true;
  std::string sound;  // "Sound: ..." or what is wrong with it
};

enum class HearAsk {
  none,
  stop,       // Esc, Space or Enter
  tap_along,  // T: the sound comes late
};

// Of Ask::What::hear_cues, whose number is 0 for "begin".
inline constexpr int kHearStop = 1;
inline constexpr int kHearTapAlong = 2;

HearAsk hear_screen(Canvas& canvas, const HearModel& model);

// What a cue tells: "press now".
std::string_view cue_meaning(session::Cue cue);

}  // namespace ui
