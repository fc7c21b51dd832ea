// SPDX-License-Identifier: MIT
// One routine of the library as a card.
#pragma once

#include "ui/widgets.h"

namespace ui {

inline constexpr float kCardHeight = 156;  // in units
inline constexpr float kCardLeastWidth = 400;

// A card whose file is wrong says so calmly and is still a touch: it can be chosen, not started.
Touch routine_card(Canvas& canvas, const Rect& box, const Card& card, bool selected);

// "4:40 of 3–6 min", or "25:00" where there is nothing to choose.
std::string length_text(const Card& card);

}  // namespace ui
