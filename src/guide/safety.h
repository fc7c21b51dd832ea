// SPDX-License-Identifier: MIT
// Everything that has a say before a session starts: the safety rules for its file, the person's health
// answers, and what the history says about its spots. Window and terminal ask it the same way.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "files/personal.h"
#include "guide/preparation.h"
#include "history/stored_session.h"

namespace guide {

struct SafetyWord {
  enum class Weight {
    blocks,  // it is not started
    asks,    // it is started once the person has read this and goes on, each time
    warns,   // the same, once for each version of the file
    tells,   // nothing to accept
  };
  Weight weight{};
  std::string text;  // for people, with the rule's or question's id at its end: "... [L-F01]"
  bool emergency = false;
};

struct SafetyQuestion {
  std::vector<SafetyWord> words;  // the gravest first
  bool blocked() const;
  bool warns() const;
  bool needs_yes() const;           // something asks or warns
  std::string why_blocked() const;  // one line; empty where it is not
  std::string why_yes() const;      // what asks or warns, one after the other; empty where nothing does
};

// What `prepared` was made of, and `sessions` newest first. Warnings of a version that was accepted are left
// out.
SafetyQuestion safety_question(const files::ShelfItem& item, const Prepared& prepared,
                               const files::Personal& personal,
                               const std::vector<history::StoredSession>& sessions, std::int64_t now_utc_ms,
                               std::string_view today);

// Remembers that the warnings of this version were accepted. True when there was something to remember.
bool accept_warnings(const files::ShelfItem& item, files::Personal& personal);

}  // namespace guide
