// SPDX-License-Identifier: MIT
// The parts of the screen before a session. Each draws from the top of its box
// down and returns the height it used.
#pragma once

#include "ui/ask.h"
#include "ui/canvas.h"
#include "ui/screens/models.h"
#include "ui/screens/states.h"

namespace ui {

// Time, when it ends, what fitting changed, last time, what is needed.
float before_facts(Canvas& canvas, const Rect& box, const BeforeModel& model);

// Side, place, minutes, start delay; asks for what was changed.
float before_choices(Canvas& canvas, const Rect& box, const BeforeModel& model, Asks& asks);

// The sound and "Can you hear this?".
float before_sound(Canvas& canvas, const Rect& box, const BeforeModel& model, Asks& asks);

// "Save as sound" at the right end of a row: the kind of file, or how far it is. S begins and stops it, K
// goes to the next kind. The banner tells what became of it.
void sound_file_keys(Canvas& canvas, const BeforeModel& model, BeforeState& state, Asks& asks);
void before_sound_file(Canvas& canvas, const Rect& row, const BeforeModel& model, BeforeState& state,
                       Asks& asks);
std::vector<Banner> sound_file_banner(const SoundFileModel& file);

// What the rules, the health answers and the history say; nothing where they say nothing.
float before_safety(Canvas& canvas, const Rect& box, const BeforeModel& model);

// All cautions, one under the other.
float before_cautions(Canvas& canvas, const Rect& box, const BeforeModel& model);

}  // namespace ui
