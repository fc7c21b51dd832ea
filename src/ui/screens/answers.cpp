// SPDX-License-Identifier: MIT
#include "ui/screens/answers.h"

#include <SDL_keycode.h>

#include <algorithm>
#include <array>

#include "history/word_lists.h"
#include "routine/regions.h"
#include "ui/canvas.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/session_words.h"

namespace ui {

namespace {

struct QuestionKey {
  Question question;
  int code;
  std::string_view shown;
};

constexpr std::array kKeys = {
    QuestionKey{Question::before, SDLK_b, "B"}, QuestionKey{Question::after, SDLK_a, "A"},
    QuestionKey{Question::change, SDLK_c, "C"}, QuestionKey{Question::pressure, SDLK_p, "P"},
    QuestionKey{Question::helped, SDLK_h, "H"}, QuestionKey{Question::referred, SDLK_e, "E"},
    QuestionKey{Question::tags, SDLK_t, "T"},   QuestionKey{Question::note, SDLK_n, "N"},
};

std::optional<std::size_t> choice_of(int code) {
  if (code >= SDLK_1 && code <= SDLK_9) return static_cast<std::size_t>(code - SDLK_1);
  if (code >= SDLK_KP_1 && code <= SDLK_KP_9) return static_cast<std::size_t>(code - SDLK_KP_1);
  return std::nullopt;
}

template <class T>
void toggle(std::vector<T>& all, const T& one) {
  const auto found = std::find(all.begin(), all.end(), one);
  if (found == all.end()) {
    all.push_back(one);
  } else {
    all.erase(found);
  }
}

bool is_offered(std::string_view tag) {
  return std::find(history::kTags.begin(), history::kTags.end(), tag) != history::kTags.end();
}

// At a character's end, so long as a file's word may be.
std::string shortened(std::string word) {
  constexpr std::size_t kMostBytes = 200;
  if (word.size() <= kMostBytes) return word;
  std::size_t end = kMostBytes;
  while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80) --end;
  word.resize(end);
  return word;
}

void write_own_tags(AnswersState& state) { state.tags_shown = state.write_tags = true; }

void lead_to(const QuestionKey& key, const Answers& answers, AnswersState& state) {
  if (key.question == Question::tags && state.current == Question::tags) write_own_tags(state);
  const bool score = key.question == Question::before || key.question == Question::after;
  // The same letter again goes on to the next spot, and after the last one to all of them.
  if (score) {
    const bool again = state.current == key.question && answers.scores.size() > 1;
    const std::size_t next = again && state.spot ? *state.spot + 1 : 0;
    state.spot = again && next < answers.scores.size() ? std::optional(next) : std::nullopt;
  }
  if (key.question == Question::referred)
    state.regions_shown = !(state.regions_shown && state.current == key.question);
  state.write_note = key.question == Question::note;
  state.current = key.question;
  state.led_there = true;
  state.score_keys = {};
}

bool answer_number(int code, double now, Answers& answers, AnswersState& state) {
  const std::optional<int> score = state.score_keys.press(code, now);
  if (!score) return false;
  if (state.current == Question::pressure) {
    answers.peak_pressure = *score;
    return true;
  }
  bool any = false;
  for (std::size_t i = 0; i < answers.scores.size(); ++i) {
    if (state.spot && *state.spot != i) continue;
    history::Score& asked = answers.scores[i];
    (state.current == Question::before ? asked.before : asked.after) = *score;
    any = true;
  }
  return any;
}

bool answer_choice(int code, Answers& answers, AnswersState& state) {
  const auto choice = choice_of(code);
  if (!choice) return false;
  if (state.current == Question::change && *choice < history::kAllChanges.size()) {
    const history::Change change = history::kAllChanges[*choice];
    answers.change = answers.change == change ? std::nullopt : std::optional(change);
    return true;
  }
  if (state.current == Question::helped && *choice < history::kAllHelped.size()) {
    toggle(answers.helped, history::kAllHelped[*choice]);
    std::sort(answers.helped.begin(), answers.helped.end());
    return true;
  }
  if (state.current == Question::tags && *choice < history::kTags.size()) {
    toggle(answers.tags, std::string(history::kTags[*choice]));
    return true;
  }
  if (state.current == Question::tags && *choice == history::kTags.size()) write_own_tags(state);
  return false;
}

bool answer(int code, double now, Answers& answers, AnswersState& state) {
  switch (state.current) {
    case Question::before:
    case Question::after:
    case Question::pressure: return answer_number(code, now, answers, state);
    case Question::change:
    case Question::helped:
    case Question::tags: return answer_choice(code, answers, state);
    case Question::referred:
    case Question::note: return false;
  }
  return false;
}

}  // namespace

Answers answers_of(const history::StoredSession& session) {
  return {session.scores,   session.peak_pressure, session.change, session.helped,
          session.referred, session.tags,          session.note};
}

void put_answers(const Answers& answers, history::StoredSession& session) {
  session.scores = answers.scores;
  session.peak_pressure = answers.peak_pressure;
  session.change = answers.change;
  session.helped = answers.helped;
  session.referred = answers.referred;
  session.tags = answers.tags;
  session.note = answers.note;
}

std::string_view question_key(Question question) {
  const auto* found = std::find_if(kKeys.begin(), kKeys.end(),
                                   [&](const QuestionKey& key) { return key.question == question; });
  return found->shown;
}

bool answer_by_keys(const Canvas& canvas, Answers& answers, AnswersState& state) {
  if (writing_text()) return false;
  bool changed = false;
  for (const KeyPress& press : canvas.keys()) {
    if (press.ctrl || press.alt) continue;
    const auto* key = std::find_if(kKeys.begin(), kKeys.end(),
                                   [&](const QuestionKey& one) { return one.code == press.code; });
    if (key != kKeys.end()) {
      lead_to(*key, answers, state);
    } else if (answer(press.code, canvas.now(), answers, state)) {
      changed = true;
    }
  }
  return changed;
}

std::string own_tags(const Answers& answers) {
  std::vector<std::string> own;
  for (const std::string& tag : answers.tags) {
    if (!is_offered(tag)) own.push_back(tag);
  }
  return history::joined(own);
}

void put_own_tags(std::string_view typed, Answers& answers) {
  std::erase_if(answers.tags, [](const std::string& tag) { return !is_offered(tag); });
  for (std::string& word : history::split(typed)) {
    std::string tag = shortened(std::move(word));
    if (std::find(answers.tags.begin(), answers.tags.end(), tag) == answers.tags.end())
      answers.tags.push_back(std::move(tag));
  }
}

std::vector<std::string> said_lines(const history::StoredSession& session) {
  std::vector<std::string> lines;
  if (session.change) lines.push_back("Change: " + std::string(history::change_words(*session.change)));
  if (session.peak_pressure) {
    lines.push_back("Most pressure felt: " + std::to_string(*session.peak_pressure) + " of 10");
  }
  std::vector<std::string> helped;
  for (const history::Helped one : session.helped) helped.emplace_back(history::helped_words(one));
  if (!helped.empty()) lines.push_back("Helped: " + history::joined(helped));
  if (!session.referred.empty()) {
    const routine::Region* region = routine::find_region(session.referred);
    lines.push_back("Felt too: " + std::string(region != nullptr ? region->short_name : session.referred));
  }
  if (!session.tags.empty()) lines.push_back("Tags: " + history::joined(session.tags));
  for (const history::Score& score : session.scores) {
    if (score.next_day) {
      lines.push_back("The day after, " + spot_words(score.region, score.side) + ": sore " +
                      std::to_string(*score.next_day));
    }
  }
  if (session.bruise)
    lines.push_back(*session.bruise ? "The day after: a bruise" : "The day after: no bruise");
  return lines;
}

}  // namespace ui
