// SPDX-License-Identifier: MIT
#include "guide/safety.h"

#include <algorithm>

#include "history/spot_facts.h"

namespace guide {
namespace {

using Weight = SafetyWord::Weight;

std::string with_id(std::string_view text, std::string_view id) {
  return std::string(text) + " [" + std::string(id) + "]";
}

Weight weight_of(routine::HealthNote::What what) {
  switch (what) {
    case routine::HealthNote::What::blocks: return Weight::blocks;
    case routine::HealthNote::What::asks: return Weight::asks;
    case routine::HealthNote::What::changed: return Weight::tells;
  }
  return Weight::asks;
}

Weight weight_of(routine::Severity severity) {
  switch (severity) {
    case routine::Severity::error: return Weight::blocks;
    case routine::Severity::warning: return Weight::asks;
    case routine::Severity::info: return Weight::tells;
  }
  return Weight::asks;
}

bool any(const std::vector<SafetyWord>& words, Weight weight) {
  return std::any_of(words.begin(), words.end(),
                     [weight](const SafetyWord& word) { return word.weight == weight; });
}

bool has_warning(const files::ShelfItem& item) {
  return std::any_of(item.problems.begin(), item.problems.end(), [](const routine::Problem& problem) {
    return problem.severity == routine::Severity::warning;
  });
}

void add_warnings(const files::ShelfItem& item, const files::Personal& personal,
                  std::vector<SafetyWord>& words) {
  if (personal.accepted.contains(files::version_of(item.id, item.text))) return;
  for (const routine::Problem& problem : item.problems) {
    if (problem.severity != routine::Severity::warning) continue;
    const std::string line =
        problem.place.line > 0 ? " (line " + std::to_string(problem.place.line) + ")" : "";
    words.push_back({Weight::warns, with_id(problem.message + line, problem.rule), false});
  }
}

}  // namespace

bool SafetyQuestion::blocked() const { return any(words, Weight::blocks); }
bool SafetyQuestion::warns() const { return any(words, Weight::warns); }
bool SafetyQuestion::needs_yes() const { return any(words, Weight::asks) || any(words, Weight::warns); }

std::string SafetyQuestion::why_blocked() const {
  const auto found = std::find_if(words.begin(), words.end(),
                                  [](const SafetyWord& word) { return word.weight == Weight::blocks; });
  return found == words.end() ? "" : found->text;
}

std::string SafetyQuestion::why_yes() const {
  std::string all;
  for (const SafetyWord& word : words) {
    if (word.weight != Weight::asks && word.weight != Weight::warns) continue;
    all += (all.empty() ? "" : " ") + word.text;
  }
  return all;
}

SafetyQuestion safety_question(const files::ShelfItem& item, const Prepared& prepared,
                               const files::Personal& personal,
                               const std::vector<history::StoredSession>& sessions, std::int64_t now_utc_ms,
                               std::string_view today) {
  SafetyQuestion question;
  for (const routine::HealthNote& note : prepared.health) {
    question.words.push_back(
        {weight_of(note.what), with_id(note.question->message, note.question->id), note.emergency});
  }
  add_warnings(item, personal, question.words);
  for (const routine::Rule* rule : history::findings_before(sessions, prepared.plan, now_utc_ms, today)) {
    question.words.push_back({weight_of(rule->severity), with_id(rule->message, rule->id), false});
  }
  std::stable_sort(question.words.begin(), question.words.end(),
                   [](const SafetyWord& a, const SafetyWord& b) { return a.weight < b.weight; });
  return question;
}

bool accept_warnings(const files::ShelfItem& item, files::Personal& personal) {
  return has_warning(item) && personal.accepted.insert(files::version_of(item.id, item.text)).second;
}

}  // namespace guide
