// SPDX-License-Identifier: MIT
// Some words to choose from in one row, as score_row has numbers. All words have one size, the largest that
// fits.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/canvas.h"

namespace ui {

// The index that was pressed. `chosen` has a bit for every word that is on.
std::optional<std::size_t> option_row(Canvas& canvas, std::string_view id, const Rect& box,
                                      std::span<const std::string_view> words, unsigned chosen);

}  // namespace ui
