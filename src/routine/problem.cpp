// SPDX-License-Identifier: MIT
#include "routine/problem.h"

#include <algorithm>
#include <vector>

#include "base/text.h"

namespace routine {
namespace {

constexpr std::size_t kShownWidth = 160;  // of a long source line, around the caret
constexpr std::size_t kShownBefore = 100;

std::string_view severity_word(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::info: return "info";
  }
  return {};
}

// What a terminal can show of a line, and where the caret stands in it, both in characters.
struct Shown {
  std::string text;
  std::size_t caret = 0;
};

std::string shown_character(std::string_view& rest) {
  const auto character = base::decode(rest).value_or(base::Decoded{0xFFFD, 1});
  rest.remove_prefix(character.bytes);
  return character.value == U'\t' ? " " : base::escaped(character.value);
}

Shown shown_line(std::string_view line, int column) {
  const std::size_t target = std::min(static_cast<std::size_t>(std::max(column - 1, 0)), line.size());
  std::vector<std::string> characters;
  std::size_t target_index = 0;
  for (std::string_view rest = line; !rest.empty();) {
    if (line.size() - rest.size() <= target) target_index = characters.size();
    characters.push_back(shown_character(rest));
  }
  if (target == line.size()) target_index = characters.size();

  Shown shown;
  const bool cut_front = characters.size() > kShownWidth && target_index > kShownBefore;
  const std::size_t first = cut_front ? target_index - kShownBefore : 0;
  const std::size_t last = std::min(characters.size(), first + kShownWidth);
  if (cut_front) shown.text += "…";
  for (std::size_t i = first; i < last; ++i) {
    if (i == target_index) shown.caret = base::code_points(shown.text);
    shown.text += characters[i];
  }
  if (target_index >= last) shown.caret = base::code_points(shown.text);
  if (last < characters.size()) shown.text += "…";
  return shown;
}

std::string one_line(std::string_view text) {
  std::string result;
  while (!text.empty()) result += shown_character(text);
  return result;
}

std::string right_aligned(int number) {
  std::string digits = std::to_string(number);
  if (digits.size() < 5) digits.insert(0, 5 - digits.size(), ' ');
  return digits;
}

}  // namespace

std::string problem_text(const Problem& problem) {
  std::string text = one_line(problem.file);
  if (problem.place.line > 0) {
    text += ':' + std::to_string(problem.place.line) + ':' + std::to_string(problem.place.column);
  }
  text += ": ";
  text += severity_word(problem.severity);
  text += ": " + one_line(problem.message);
  if (!problem.rule.empty()) text += " [" + problem.rule + ']';
  text += '\n';
  if (problem.place.line > 0 && !problem.source_line.empty()) {
    const Shown shown = shown_line(problem.source_line, problem.place.column);
    text += right_aligned(problem.place.line) + " | " + shown.text + '\n';
    text += "      | " + std::string(shown.caret, ' ') + "^\n";
  }
  if (!problem.instead.empty()) text += "      = " + one_line(problem.instead) + '\n';
  return text;
}

bool has_error(std::span<const Problem> problems) { return first_error(problems) != nullptr; }

const Problem* first_error(std::span<const Problem> problems) {
  const auto found = std::find_if(problems.begin(), problems.end(),
                                  [](const Problem& problem) { return problem.severity == Severity::error; });
  return found == problems.end() ? nullptr : &*found;
}

}  // namespace routine
