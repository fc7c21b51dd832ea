// SPDX-License-Identifier: MIT
// Characters of a UTF-8 text, one at a time.
#pragma once

#include <string_view>

namespace ui {

// Takes the first character off `text`; a broken byte gives U+FFFD and takes that byte. Needs: not empty.
char32_t take_character(std::string_view& text);

}  // namespace ui
