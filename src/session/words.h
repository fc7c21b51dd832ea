// SPDX-License-Identifier: MIT
// The short words and numbers of the session screen and of the terminal.
#pragma once

#include <string>

#include "session/plan.h"

namespace session {

// "Hold", "Release", "Ice on", "Ice off", "Get ready", "Switch". Needs: index in range.
std::string phase_verb(const Plan& plan, std::size_t index);

// The same as it stands on the screen: "ICE OFF".
std::string upper(std::string text);

// "left", "right", or empty in the middle.
std::string side_word(routine::Side side);

// The region's short name, or its id where the table does not know it.
std::string region_word(const std::string& region);

// "42", "3:18" from 100 s on; part seconds are rounded up.
std::string digits(Length left);

// "45 s", "2 min", "2 min 30 s"; seconds alone under 100 s, part seconds rounded up.
std::string length_words(Length length);

// "a little deeper" or "a little lighter" where the pressure of `index` differs from what was last pressed on
// that spot, else empty. Needs: index in range.
std::string pressure_words(const Plan& plan, std::size_t index);

}  // namespace session
