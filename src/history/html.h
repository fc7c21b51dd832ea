// SPDX-License-Identifier: MIT
// Pieces of a page of HTML.
#pragma once

#include <string>
#include <string_view>

#include "history/spot_stats.h"

namespace history {

// Fit for the inside of an element and of a quoted attribute; control characters become spaces.
std::string escaped(std::string_view text);

// "3", "3.5".
std::string short_number(double value);

// Left top of shoulder; what the region is called where it has a name.
std::string spot_words(const Spot& spot);

// Scores from 0 to 10 over the days from `first` to `last`: a dot before, a ring after, a line through the
// weekly medians. 640 units wide, 150 high.
std::string score_chart(const SpotStats& spot, Day first, Day last);

}  // namespace history
