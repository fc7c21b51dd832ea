// SPDX-License-Identifier: MIT
#include "ui/utf8.h"

#include <cstddef>

namespace ui {

char32_t take_character(std::string_view& text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t length = lead < 0x80       ? 1
                             : lead >> 5 == 6  ? 2
                             : lead >> 4 == 14 ? 3
                             : lead >> 3 == 30 ? 4
                                               : 0;
  if (length == 0 || text.size() < length) {
    text.remove_prefix(1);
    return U'\uFFFD';
  }
  char32_t character = length == 1 ? lead : lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(text[i]);
    if (next >> 6 != 2) {
      text.remove_prefix(1);
      return U'\uFFFD';
    }
    character = (character << 6) | (next & 0x3FU);
  }
  text.remove_prefix(length);
  return character;
}

}  // namespace ui
