// SPDX-License-Identifier: MIT
#include "routine/report.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/text.h"
#include "routine/limits.h"

namespace routine {

void Report::add(Place place, std::string message, std::string instead) {
  if (is_full()) {
    ++more_;
    return;
  }
  problems_.push_back({Severity::error,
                       file_,
                       place,
                       {},
                       std::move(message),
                       std::move(instead),
                       std::string(lines_.line(place.line))});
}

bool Report::is_full() const { return problems_.size() >= kMaxProblems; }

void Report::add_wrong_type(const TomlEntry& entry, TomlType wanted, std::string example) {
  add(entry.value.place,
      base::quoted(entry.key, 40) + " wants " + std::string(type_words(wanted)) + ", this is " +
          std::string(type_words(entry.value.type)),
      "write " + std::move(example));
}

void Report::add_unknown_key(const TomlEntry& entry, std::span<const std::string_view> known,
                             std::string_view what_they_are) {
  if (is_full()) return add(entry.place, {});  // a hostile file would make the search below long
  const std::string_view meant = base::nearest(entry.key, known);
  std::string instead = meant.empty() ? std::string(what_they_are) + ": " + listed(known)
                                      : "did you mean \"" + std::string(meant) + "\"?";
  add(entry.place, "unknown key " + base::quoted(entry.key, 40), std::move(instead));
}

std::vector<Problem> Report::take() {
  std::stable_sort(problems_.begin(), problems_.end(), [](const Problem& a, const Problem& b) {
    return std::tie(a.place.line, a.place.column) < std::tie(b.place.line, b.place.column);
  });
  if (more_ > 0) {
    problems_.back().message = "and " + std::to_string(more_ + 1) + " more problems";
    problems_.back().instead = "mend those above first";
  }
  return std::exchange(problems_, {});
}

std::string listed(std::span<const std::string_view> words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += words[i];
  }
  return text;
}

}  // namespace routine
