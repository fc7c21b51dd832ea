// SPDX-License-Identifier: MIT
// Text as a voice can say it: numbers and units as words, nothing that a voice stumbles over.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "session/moment.h"

namespace session {

inline constexpr std::size_t kLongestSpoken = 300;  // characters; a longer text is cut at a word

// "three", "forty-two", "one hundred five"; from 10,000 on digit by digit. Needs: number >= 0.
std::string number_words(std::int64_t number);

// "Hold 30-60 s (2 cm)" becomes "Hold thirty to sixty seconds, two centimetres". What a voice could take for
// markup (< > & and the like) goes, so does what is not a letter of some alphabet, a blank or , . ? ! ' -.
std::string speakable(std::string_view text);

// About as long as a voice takes for it, rather more: a guess, for finding room before the sound is there.
Length spoken_length(std::string_view text);

}  // namespace session
