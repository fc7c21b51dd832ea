// SPDX-License-Identifier: MIT
// One session as the history keeps it: plain data, complete without the routine's file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "history/said_words.h"
#include "history/spot.h"
#include "routine/choices.h"
#include "session/record.h"

namespace history {

// Pain 0 to 10 of one spot; a score that was not given is absent, never 0.
struct Score {
  std::string region;
  routine::Side side = routine::Side::center;
  std::optional<int> before{};
  std::optional<int> after{};
  std::optional<int> next_day{};  // soreness there on the day after
  bool operator==(const Score&) const = default;
};

// One answer that was given or changed after the session was first saved. Nothing is overwritten: the newest
// edit of a field is its value, the ones before it stay.
struct Edit {
  std::int64_t at_utc_ms = 0;
  std::string field;  // a field of edits.h: "note", "score upper_trap left before"
  std::string was;    // as text; empty: nothing
  std::string now;
  bool operator==(const Edit&) const = default;
};

struct StoredSession {
  std::string id;            // UUID version 7, text
  std::string routine;       // id; empty for one logged by hand
  std::string title;         // of the routine then; of one logged by hand, what it was: "Physiotherapist"
  std::string routine_text;  // the file as it was, for going on and for looking back
  routine::Choices choices;
  Source source = Source::guided;
  std::vector<std::string> tools;  // ids that the routine named
  std::int64_t started_utc_ms = 0;
  int offset_min = 0;      // local time minus UTC at the start
  std::string zone;        // "Europe/Berlin", empty where unknown
  std::string local_date;  // "2026-11-21", the person's day at the start
  session::Record record;
  bool dismissed = false;  // interrupted, and the person does not want to go on with it

  // What the person says of it, each of it optional, and all of it may change later (edits.h).
  std::vector<Score> scores;
  std::string note;
  std::vector<std::string> tags;     // kTags, or the person's own words
  std::vector<Helped> helped;        // each once, in the enum's order
  std::optional<int> peak_pressure;  // 0 to 10, the most that was felt
  std::optional<Change> change;
  std::string referred;             // id of the region where it was felt too; empty: nowhere, or not said
  std::optional<bool> bruise;       // on the day after
  bool next_day_passed = false;     // the next day's question was shown and passed over
  std::int64_t deleted_utc_ms = 0;  // 0: not deleted; else it can be brought back until it is purged

  std::vector<Edit> edits;  // oldest first
  bool operator==(const StoredSession&) const = default;
};

// The person made a phase longer than it was planned.
inline bool lengthened(const session::PhaseRecord& phase) { return phase.target > phase.planned; }

}  // namespace history
