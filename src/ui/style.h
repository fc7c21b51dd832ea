// SPDX-License-Identifier: MIT
// How a text looks by what it is for, and a text as it was drawn.
#pragma once

#include <imgui.h>

#include <string>

#include "ui/fonts.h"
#include "ui/rect.h"

namespace ui {

// What a text is for. Each has its usual size and weight (style_of); tests check sizes by it.
enum class Role {
  digits,   // the one number
  verb,     // HOLD
  side,     // RIGHT
  region,   // top of shoulder
  say,      // the sentence
  next,     // what comes next, sets, totals: needed from the floor
  title,    // a screen's headline
  heading,  // a card's or a section's
  lead,     // tabs and large labels
  body,
  label,  // chips, small print in cards
  hint,   // keys at the edge: for the person at the keyboard
};

struct Style {
  Role role = Role::body;
  float size = 18;  // em, in units (pixels at 1280x720)
  Weight weight = Weight::regular;
  ImU32 colour = 0;          // 0: the theme's text
  bool even_digits = false;  // every digit as wide as the widest, so that a count does not jitter
  float tracking = 0;        // added between letters, in ems; large words look better a little tighter
};

Style style_of(Role role);
Style style_of(Role role, ImU32 colour);

enum class Align { left, center, right };

// A text as it was drawn, for tests of layout.
struct TextBox {
  Role role{};
  Rect ink;              // what the glyphs cover, cut by the clip rectangle
  float cap_height = 0;  // of a capital or a digit
  std::string text;
};

}  // namespace ui
