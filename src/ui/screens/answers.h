// SPDX-License-Identifier: MIT
// What a person says of a session: the questions of the after screen, and the same again where a kept session
// is edited. Every one of them may stay open.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "history/stored_session.h"
#include "ui/screens/score_keys.h"

namespace ui {

class Canvas;
struct Rect;

struct Answers {
  std::vector<history::Score> scores;  // one for each spot that is asked about
  std::optional<int> peak_pressure;
  std::optional<history::Change> change;
  std::vector<history::Helped> helped;
  std::string referred;  // region id
  std::vector<std::string> tags;
  std::string note;
  bool operator==(const Answers&) const = default;
};

Answers answers_of(const history::StoredSession& session);
void put_answers(const Answers& answers, history::StoredSession& session);

enum class Question { before, after, change, pressure, helped, referred, tags, note };

// The key that leads to the question: "B", "A" ...
std::string_view question_key(Question question);

struct AnswersState {
  Question current = Question::after;  // what digits answer
  std::optional<std::size_t> spot;     // of the scores; none: a digit is about all of them
  ScoreKeys score_keys;
  bool regions_shown = false;
  bool led_there = false;   // a key led to the question: it is brought into view
  bool write_note = false;  // the note's field takes the keyboard in the next frame
  bool tags_shown = false;  // the field of own words
  bool write_tags = false;  // it takes the keyboard in the next frame
};

// The keys of one frame: a letter leads to its question, a digit answers it (the scores and the pressure 0 to
// 10, the other questions by number, again to take it back). True when an answer changed.
bool answer_by_keys(const Canvas& canvas, Answers& answers, AnswersState& state);

// Draws all questions from the top of `box` down, as wide as it; returns the height. `changed` becomes true
// when an answer did.
float answers_form(Canvas& canvas, const Rect& box, Answers& answers, AnswersState& state, bool& changed);

// The words that brought it on that are not offered, as they are typed: with commas between them.
std::string own_tags(const Answers& answers);
void put_own_tags(std::string_view typed, Answers& answers);

// What was said, in lines for reading: "Change: a bit better". Scores and note are not among them.
std::vector<std::string> said_lines(const history::StoredSession& session);

}  // namespace ui
