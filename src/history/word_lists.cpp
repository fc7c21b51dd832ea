// SPDX-License-Identifier: MIT
#include "history/word_lists.h"

#include <algorithm>

namespace history {

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
  return all;
}

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    const std::string_view word = text.substr(0, comma);
    const std::size_t first = word.find_first_not_of(' ');
    if (first != std::string_view::npos)
      words.emplace_back(word.substr(first, word.find_last_not_of(' ') - first + 1));
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return words;
}

std::string helped_text(const std::vector<Helped>& helped) {
  std::vector<std::string> ids;
  for (const Helped each : helped) ids.emplace_back(helped_id(each));
  return joined(ids);
}

std::optional<std::vector<Helped>> helped_from_text(std::string_view text) {
  std::vector<Helped> helped;
  for (const std::string& word : split(text)) {
    const std::optional<Helped> known = helped_from_id(word);
    if (!known) return std::nullopt;
    helped.push_back(*known);
  }
  return helped;
}

}  // namespace history
