// SPDX-License-Identifier: MIT
// The parts of the session screen: where they stand, and a function each.
#pragma once

#include "ui/canvas.h"
#include "ui/screens/models.h"

namespace ui {

// Everything is placed by the window's height, so that it is as large as it can be read from the floor; a
// window that is taller than wide gets the ring above the words.
struct SessionLayout {
  float unit = 1;  // pixels of a 720-high picture's unit
  bool stacked = false;
  float margin = 0;
  ImVec2 ring_middle{};
  float ring_radius = 0;  // outer
  Rect column;            // verb, side, sentence, next, sets
  Rect body;
  Rect strip;
  // The ring's own unit: as large as the unit unless the ring had to be smaller.
  static constexpr float kRing = 272;  // radius, units; the digits in it are 35 % of 720 high
  float ring_unit() const { return ring_radius / kRing; }
  float header_top = 0;  // of its capitals
  float hints_top = 0;
  // How wide a text may be that starts at the column's left and spans these heights: it stops short of the
  // ring and, where asked, of the body.
  float room(float top, float bottom, bool beside_body) const;
};

SessionLayout lay_out_session(ImVec2 size);

// What the phase looks like, told apart by shape before colour. The last three seconds are dots instead of a
// label, see draw_ring.
enum class Look { work, let_go, get_ready, change_sides, waiting, paused };
Look look_of(const session::View& view);
ImU32 session_colour(Canvas& canvas, const session::View& view);

void draw_ring(Canvas& canvas, const SessionLayout& layout, const SessionModel& model);
void draw_column(Canvas& canvas, const SessionLayout& layout, const SessionModel& model);
void draw_body(Canvas& canvas, const SessionLayout& layout, const SessionModel& model);
void draw_header(Canvas& canvas, const SessionLayout& layout, const SessionModel& model);
void draw_strip(Canvas& canvas, const SessionLayout& layout, const SessionModel& model);
// True when "small timer" was clicked, which long phases offer.
bool draw_hints(Canvas& canvas, const SessionLayout& layout, const SessionModel& model);
void draw_hurt_question(Canvas& canvas, const SessionLayout& layout);
void draw_keys_overlay(Canvas& canvas, const KeyMap& map);

}  // namespace ui
