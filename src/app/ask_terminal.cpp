// SPDX-License-Identifier: MIT
#include "app/ask_terminal.h"

#include <cstdio>

namespace app {
namespace {

std::string_view opening(guide::SafetyWord::Weight weight) {
  switch (weight) {
    case guide::SafetyWord::Weight::blocks: return "not started: ";
    case guide::SafetyWord::Weight::asks: return "read first: ";
    case guide::SafetyWord::Weight::warns: return "warning: ";
    case guide::SafetyWord::Weight::tells: return "note: ";
  }
  return "";
}

}  // namespace

std::string typed_line() {
  std::string line;
  for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar()) line += static_cast<char>(c);
  return line;
}

bool may_start(const guide::SafetyQuestion& question, Terminal terminal, bool accepted,
               std::string (*read_line)()) {
  for (const guide::SafetyWord& word : question.words) {
    std::fprintf(stderr, "unknot: %s%s\n", std::string(opening(word.weight)).c_str(), word.text.c_str());
  }
  if (question.blocked()) return false;
  if (!question.needs_yes() || accepted) return true;
  if (terminal == Terminal::there) {
    std::fputs("Start it? [y/n] ", stderr);
    const std::string answer = read_line();
    return answer == "y" || answer == "Y" || answer == "yes";
  }
  if (!question.warns()) return true;
  std::fputs("unknot: warnings want a yes first; --accept-warnings is one\n", stderr);
  return false;
}

}  // namespace app
