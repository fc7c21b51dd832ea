// SPDX-License-Identifier: MIT
#include <algorithm>

#include "history/checksum.h"
#include "history/connection.h"
#include "history/hurt_words.h"
#include "history/rows.h"
#include "history/word_lists.h"

namespace history {
namespace {

// The columns of one row from left to right.
class Cells {
 public:
  explicit Cells(SQLite::Statement& statement) : statement_(statement) {}
  std::int64_t number() { return statement_.getColumn(next_++).getInt64(); }
  int small() { return static_cast<int>(number()); }
  session::Length length() { return session::Length(number()); }
  std::string text() { return statement_.getColumn(next_++).getString(); }
  std::optional<std::string> maybe_text() {
    if (statement_.getColumn(next_).isNull()) return ++next_, std::nullopt;
    return text();
  }
  std::optional<int> maybe_small() {
    if (statement_.getColumn(next_).isNull()) return ++next_, std::nullopt;
    return small();
  }

 private:
  SQLite::Statement& statement_;
  int next_ = 0;
};

// The columns that version 2 brought.
constexpr std::string_view kSince2 =
    ", source, tools, tags, helped, peak, change, referred, bruise, passed, deleted_utc_ms";

// Turns a word into its meaning; a word that has none makes the row unsound.
template <class Value>
void take(Value& value, const std::optional<Value>& meant, bool& sound) {
  if (meant) {
    value = *meant;
  } else {
    sound = false;
  }
}

session::PhaseRecord phase_from(SQLite::Statement& statement, bool& sound) {
  Cells cells(statement);
  session::PhaseRecord phase;
  take(phase.kind, routine::kind_from_id(cells.text()), sound);
  phase.region = cells.text();
  take(phase.side, routine::side_from_id(cells.text()), sound);
  phase.planned = cells.length();
  phase.target = cells.length();
  phase.actual = cells.length();
  take(phase.ended_by, session::ended_by_from_id(cells.text()), sound);
  if (const auto why = cells.maybe_text()) {
    phase.why = hurt_from_id(*why);
    sound = sound && phase.why;
  }
  phase.added = cells.number() != 0;
  return phase;
}

void read_since_2(Cells& cells, StoredSession& session, bool& sound) {
  take(session.source, source_from_id(cells.text()), sound);
  session.tools = split(cells.text());
  session.tags = split(cells.text());
  take(session.helped, helped_from_text(cells.text()), sound);
  session.peak_pressure = cells.maybe_small();
  if (const auto change = cells.maybe_text()) {
    session.change = change_from_id(*change);
    sound = sound && session.change;
  }
  session.referred = cells.text();
  if (const auto bruise = cells.maybe_small()) session.bruise = *bruise != 0;
  session.next_day_passed = cells.number() != 0;
  session.deleted_utc_ms = cells.number();
}

}  // namespace

RowReader::RowReader(SQLite::Database& database, bool with_text, const std::string& prefix)
    : with_text_(with_text),
      format_1_(!prefix.empty() || is_format_1(database)),
      session_(database,
               "SELECT text, text_checksum, checksum, id, routine, title, side, region, start_delay_ms,"
               " switch_gap_ms, started_utc_ms, offset_min, zone, local_date, planned_ms, active_ms,"
               " paused_ms, outcome, at_phase, into_phase_ms, note, dismissed" +
                   std::string(format_1_ ? "" : kSince2) + " FROM " + prefix + "session WHERE number = ?"),
      phases_(database,
              "SELECT kind, region, side, planned_ms, target_ms, actual_ms, ended_by, why, added"
              " FROM " +
                  prefix + "phase WHERE session = ? ORDER BY n"),
      scores_(database, "SELECT region, side, before, after, " +
                            std::string(format_1_ ? "NULL" : "next_day") + " FROM " + prefix +
                            "score WHERE session = ? ORDER BY n"),
      edits_(database, format_1_
                           ? "SELECT 1, 1, 1, 1 WHERE ? < 0"
                           : "SELECT at_utc_ms, field, was, now FROM edit WHERE session = ? ORDER BY n"),
      text_(database, "SELECT text FROM " + prefix + "routine_text WHERE number = ?") {}

std::optional<ReadRow> RowReader::read(std::int64_t number) {
  ReadRow row;
  session_.reset();
  session_.bind(1, number);
  if (!session_.executeStep()) return std::nullopt;
  bool sound = read_session(row);
  sound = read_phases(number, row) && sound;
  sound = read_scores(number, row) && sound;
  read_edits(number, row);
  const std::uint64_t sum =
      format_1_ ? checksum_of_format_1(row.session, text_checksum_) : checksum(row.session, text_checksum_);
  row.sound = sound && sum == row_checksum_;
  if (row.sound && with_text_) read_text(row);
  return row;
}

bool RowReader::read_session(ReadRow& row) {
  bool sound = true;
  Cells cells(session_);
  StoredSession& session = row.session;
  text_number_ = cells.number();
  row.text_checksum = text_checksum_ = static_cast<std::uint64_t>(cells.number());
  row_checksum_ = static_cast<std::uint64_t>(cells.number());
  session.id = cells.text();
  session.routine = cells.text();
  session.title = cells.text();
  if (const auto side = cells.maybe_text()) {
    session.choices.side = routine::side_from_id(*side);
    sound = session.choices.side.has_value();
  }
  session.choices.region = cells.text();
  session.choices.start_delay = cells.length();
  session.choices.switch_gap = cells.length();
  session.started_utc_ms = cells.number();
  session.offset_min = cells.small();
  session.zone = cells.text();
  session.local_date = cells.text();
  session.record.planned = cells.length();
  session.record.active = cells.length();
  session.record.paused = cells.length();
  take(session.record.outcome, session::outcome_from_id(cells.text()), sound);
  session.record.phase = static_cast<std::size_t>(cells.number());
  session.record.into_phase = cells.length();
  session.note = cells.text();
  session.dismissed = cells.number() != 0;
  if (!format_1_) read_since_2(cells, session, sound);
  return sound;
}

bool RowReader::read_phases(std::int64_t number, ReadRow& row) {
  bool sound = true;
  phases_.reset();
  phases_.bind(1, number);
  while (phases_.executeStep()) row.session.record.phases.push_back(phase_from(phases_, sound));
  return sound;
}

bool RowReader::read_scores(std::int64_t number, ReadRow& row) {
  bool sound = true;
  scores_.reset();
  scores_.bind(1, number);
  while (scores_.executeStep()) {
    Cells cells(scores_);
    Score score;
    score.region = cells.text();
    take(score.side, routine::side_from_id(cells.text()), sound);
    score.before = cells.maybe_small();
    score.after = cells.maybe_small();
    score.next_day = cells.maybe_small();
    row.session.scores.push_back(std::move(score));
  }
  return sound;
}

void RowReader::read_edits(std::int64_t number, ReadRow& row) {
  edits_.reset();
  edits_.bind(1, number);
  while (edits_.executeStep()) {
    Cells cells(edits_);
    Edit edit;
    edit.at_utc_ms = cells.number();
    edit.field = cells.text();
    edit.was = cells.text();
    edit.now = cells.text();
    row.session.edits.push_back(std::move(edit));
  }
}

void RowReader::read_text(ReadRow& row) {
  auto known = texts_.find(text_number_);
  if (known == texts_.end()) {
    Text text;
    try {
      text_.reset();
      text_.bind(1, text_number_);
      if (text_.executeStep()) text.text = text_.getColumn(0).getString();
    } catch (const SQLite::Exception&) {
      text.text.clear();  // the page is lost; the session itself is not
    }
    text.checksum = checksum(text.text);
    known = texts_.emplace(text_number_, std::move(text)).first;
  }
  row.text_lost = known->second.checksum != text_checksum_;
  if (!row.text_lost) row.session.routine_text = known->second.text;
}

bool is_format_1(SQLite::Database& database) { return number_from(database, "PRAGMA user_version") == 1; }

std::optional<std::int64_t> number_of(SQLite::Database& database, const std::string& id) {
  SQLite::Statement statement(database, "SELECT number FROM session WHERE id = ?");
  statement.bind(1, id);
  if (!statement.executeStep()) return std::nullopt;
  return statement.getColumn(0).getInt64();
}

}  // namespace history
