// SPDX-License-Identifier: MIT
// The body from front and back, each spot that was worked tinted by the time it got or by its last score. The
// pointer or the arrow keys choose a spot.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "history/stats.h"
#include "ui/canvas.h"
#include "ui/charts/tint_by.h"

namespace ui {

struct BodyTintModel {
  std::span<const history::SpotStats> spots;  // by time spent, most first
  TintBy by = TintBy::time;
  std::optional<history::Spot> chosen;  // with a halo
};

struct BodyTintTouch {
  const history::SpotStats* shown = nullptr;  // under the pointer, or else under the keyboard; of the model
  bool pressed = false;
};

// 0 (palest) to 1; nothing where it is tinted by score and none was given.
std::optional<float> tint_of(const history::SpotStats& spot, TintBy by, session::Length most);

// `at` is the index of the spot under the keyboard.
BodyTintTouch body_tint(Canvas& canvas, std::string_view id, const Rect& box, const BodyTintModel& model,
                        std::size_t& at);

}  // namespace ui
