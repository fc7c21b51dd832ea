// SPDX-License-Identifier: MIT
// The quiet question of the next day, as a panel above the library: is it sore, is there a bruise? It waits
// for nothing and goes away with one key.
#pragma once

#include <optional>
#include <string>

namespace ui {

class Canvas;
struct Rect;

struct NextDayPanel {
  std::string id;     // of the session that is asked about; empty: nothing is asked
  std::string words;  // "Yesterday you worked your right top of shoulder hard. Is it sore today?"
  std::optional<int> sore;
  std::optional<bool> bruise;
  enum class Done { no, answered, passed } done = Done::no;
};

// Returns the height, 0 where nothing is asked. Sets `done`; the caller takes the question away then.
// `may_pass`: Escape means "not now" here.
float next_day_panel(Canvas& canvas, const Rect& box, NextDayPanel& panel, bool may_pass);

}  // namespace ui
