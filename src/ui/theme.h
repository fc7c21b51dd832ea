// SPDX-License-Identifier: MIT
// The colours of every screen, by what they mean, and the few helpers that screens need to shade them.
#pragma once

#include <imgui.h>

#include "routine/kind.h"
#include "ui/theme_name.h"

namespace ui {

struct Theme {
  ImU32 ground;      // behind everything
  ImU32 side_panel;  // a column beside the main part
  ImU32 card;
  ImU32 raised;       // buttons, chips, fields
  ImU32 raised_over;  // the same under the pointer
  ImU32 line;         // thin separators, empty parts of a scale
  ImU32 text;
  ImU32 text_soft;   // second to read
  ImU32 text_faint;  // hints
  ImU32 figure;      // the body's outline, filled
  ImU32 accent;      // what is chosen, and the one main button
  ImU32 on_accent;   // text on it
  ImU32 good;        // better than before, saved
  ImU32 trouble;     // something needs the person
  ImU32 focus;       // the ring around what the keyboard is on
  ImU32 number;      // the one number of a session, and the mark of where it is
  ImU32 track;       // see-through: the empty part of a ring or a gauge
  ImU32 shade;       // under a key's cap

  // By kind; see kind_colour.
  ImU32 pressure;
  ImU32 release;
  ImU32 stretch;
  ImU32 ice;
  ImU32 heat;
  ImU32 rest;
  ImU32 breathe;
};

const Theme& theme_of(ThemeName name);

// The one that everything is drawn in; set_theme sets it. Thread: main.
const Theme& theme();

// Of the theme that is set. Amber for pressure, teal for release, green for stretch and move, blue for ice,
// red-orange for heat, slate for prepare and rest, a calm violet-blue for breathe.
ImU32 kind_colour(routine::Kind kind);

ImU32 with_alpha(ImU32 colour, float alpha);     // alpha 0 to 1 replaces the colour's own
ImU32 mixed(ImU32 from, ImU32 to, float share);  // share 0: from, 1: to; alpha too

}  // namespace ui
