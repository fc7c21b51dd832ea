// SPDX-License-Identifier: MIT
// Short lists of words as one text: "stress, my own word". A word holds no comma and no space at its ends.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "history/said_words.h"

namespace history {

std::string joined(const std::vector<std::string>& words);
// The reverse; also takes what a person typed: empty words go, the rest keep their order.
std::vector<std::string> split(std::string_view text);

std::string helped_text(const std::vector<Helped>& helped);  // ids
// Nothing if one of the words is none of the ids.
std::optional<std::vector<Helped>> helped_from_text(std::string_view text);

}  // namespace history
