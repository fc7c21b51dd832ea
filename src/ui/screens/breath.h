// SPDX-License-Identifier: MIT
// The pace of slow breathing: 4 s in, 6 s out, near six breaths a minute (docs/safety.md names no other).
#pragma once

#include "session/moment.h"

namespace ui {

struct Breath {
  bool in = true;
  double full = 0;  // 0: all out, 1: all in; eases in and out, as breath does
};

inline constexpr session::Length kBreathIn{4000};
inline constexpr session::Length kBreathOut{6000};

// `into` the phase; below 0 counts as its start.
Breath breath_at(session::Length into);

}  // namespace ui
