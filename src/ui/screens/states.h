// SPDX-License-Identifier: MIT
// What a screen remembers from frame to frame about how it is looked at: a search, a filter, a half-typed
// score. The app keeps one of each and passes it in; losing one loses nothing that a person has done.
#pragma once

#include <string>

#include "ui/screens/library_filter.h"
#include "ui/screens/next_day_panel.h"
#include "ui/screens/score_keys.h"

namespace ui {

struct BodyMapState {
  bool open = false;
  Spot spot{"upper_trap", routine::Side::right};  // the one that is named large
  double digit_at = -10;                          // when the last digit of the minutes came
};

struct LibraryState {
  LibraryFilter filter;
  LibraryFilter seen_filter;  // the cards were last scrolled for it
  BodyMapState map;
  bool from_today = false;                           // what was opened is what today's card offered
  bool on_today = false;                             // the keyboard is on today's suggestion
  std::string selected;                              // id of the card with the ring; empty: the first
  routine::BodyView view = routine::BodyView::back;  // of the figure
  NextDayPanel next_day;                             // yesterday's question, above the cards
};

struct BeforeState {
  ScoreKeys score_keys;
  std::string sound_ending = "mp3";  // of the sound file to take along
};

}  // namespace ui
