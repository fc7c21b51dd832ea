// SPDX-License-Identifier: MIT
#include <string_view>

#include "history/checksum.h"
#include "history/hurt_words.h"
#include "history/line_bytes.h"
#include "history/rows.h"
#include "history/word_lists.h"

namespace history {
namespace {

// Binds values from left to right and runs the statement.
class Values {
 public:
  explicit Values(SQLite::Statement& statement) : statement_(statement) { statement_.reset(); }
  Values& add(std::int64_t number) { return statement_.bind(next_++, number), *this; }
  Values& add(session::Length length) { return add(std::int64_t{length.count()}); }
  Values& add(std::string_view text) { return statement_.bind(next_++, std::string(text)), *this; }
  Values& add(const std::optional<int>& number) { return number ? add(std::int64_t{*number}) : nothing(); }
  Values& maybe(std::string_view text) { return text.empty() ? nothing() : add(text); }
  Values& add_bytes(const std::string& bytes) {
    return statement_.bind(next_++, bytes.data(), static_cast<int>(bytes.size())), *this;
  }
  Values& nothing() { return statement_.bind(next_++), *this; }
  void run() { statement_.exec(); }

 private:
  SQLite::Statement& statement_;
  int next_ = 1;
};

void add_said(Values& values, const StoredSession& session) {
  values.add(session.note).add(joined(session.tags)).add(helped_text(session.helped));
  values.add(session.peak_pressure);
  values.maybe(session.change ? change_id(*session.change) : std::string_view());
  values.add(session.referred);
  values.add(session.bruise ? std::optional(*session.bruise ? 1 : 0) : std::nullopt);
  values.add(std::int64_t{session.next_day_passed ? 1 : 0}).add(session.deleted_utc_ms);
}

}  // namespace

RowWriter::RowWriter(SQLite::Database& database)
    : database_(database),
      number_(database, "SELECT number FROM session WHERE id = ?"),
      find_text_(database, "SELECT number, text FROM routine_text WHERE checksum = ?"),
      add_text_(database, "INSERT INTO routine_text(checksum, text) VALUES(?, ?)"),
      session_(
          database,
          "INSERT INTO session(id, routine, title, text, text_checksum, side, region, start_delay_ms,"
          " switch_gap_ms, source, tools, started_utc_ms, offset_min, zone, local_date, planned_ms, "
          "active_ms,"
          " paused_ms, outcome, at_phase, into_phase_ms, dismissed, note, tags, helped, peak, change, "
          "referred,"
          " bruise, passed, deleted_utc_ms, checksum)"
          " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
          " ON CONFLICT(id) DO UPDATE SET routine = excluded.routine, title = excluded.title,"
          " text = excluded.text, text_checksum = excluded.text_checksum, side = excluded.side,"
          " region = excluded.region, start_delay_ms = excluded.start_delay_ms,"
          " switch_gap_ms = excluded.switch_gap_ms, source = excluded.source, tools = excluded.tools,"
          " started_utc_ms = excluded.started_utc_ms,"
          " offset_min = excluded.offset_min, zone = excluded.zone, local_date = excluded.local_date,"
          " planned_ms = excluded.planned_ms, active_ms = excluded.active_ms, paused_ms = excluded.paused_ms,"
          " outcome = excluded.outcome, at_phase = excluded.at_phase,"
          " into_phase_ms = excluded.into_phase_ms, dismissed = excluded.dismissed, note = excluded.note,"
          " tags = excluded.tags, helped = excluded.helped, peak = excluded.peak, change = excluded.change,"
          " referred = excluded.referred, bruise = excluded.bruise, passed = excluded.passed,"
          " deleted_utc_ms = excluded.deleted_utc_ms, checksum = excluded.checksum"),
      drop_phases_(database, "DELETE FROM phase WHERE session = ?"),
      drop_scores_(database, "DELETE FROM score WHERE session = ?"),
      drop_edits_(database, "DELETE FROM edit WHERE session = ?"),
      phase_(
          database,
          "INSERT INTO phase(session, n, kind, region, side, planned_ms, target_ms, actual_ms, ended_by, why,"
          " added) VALUES(?,?,?,?,?,?,?,?,?,?,?)"),
      score_(database,
             "INSERT INTO score(session, n, region, side, before, after, next_day) VALUES(?,?,?,?,?,?,?)"),
      edit_(database, "INSERT INTO edit(session, n, at_utc_ms, field, was, now) VALUES(?,?,?,?,?,?)"),
      line_(database,
            "INSERT INTO line(session, data) VALUES(?,?) ON CONFLICT(session) DO UPDATE SET data = "
            "excluded.data") {}

void RowWriter::write(const StoredSession& session) {
  write_session(session);
  Values(number_).add(session.id);
  number_.executeStep();
  const std::int64_t number = number_.getColumn(0).getInt64();
  number_.reset();
  Values(drop_phases_).add(number).run();
  Values(drop_scores_).add(number).run();
  Values(drop_edits_).add(number).run();
  write_parts(number, session);
}

void RowWriter::write_new(const StoredSession& session) {
  write_session(session);
  write_parts(database_.getLastInsertRowid(), session);
}

void RowWriter::write_parts(std::int64_t number, const StoredSession& session) {
  write_phases(number, session);
  write_scores(number, session);
  write_edits(number, session);
  write_line(number, session);
}

void RowWriter::write_session(const StoredSession& session) {
  const session::Record& record = session.record;
  const Placed& text = place_text(session.routine_text);
  Values values(session_);
  values.add(session.id).add(session.routine).add(session.title);
  values.add(text.number).add(static_cast<std::int64_t>(text.checksum));
  values.maybe(session.choices.side ? routine::side_id(*session.choices.side) : std::string_view());
  values.add(session.choices.region).add(session.choices.start_delay).add(session.choices.switch_gap);
  values.add(source_id(session.source)).add(joined(session.tools));
  values.add(session.started_utc_ms).add(std::int64_t{session.offset_min});
  values.add(session.zone).add(session.local_date);
  values.add(record.planned).add(record.active).add(record.paused).add(session::outcome_id(record.outcome));
  values.add(static_cast<std::int64_t>(record.phase)).add(record.into_phase);
  values.add(std::int64_t{session.dismissed ? 1 : 0});
  add_said(values, session);
  values.add(static_cast<std::int64_t>(checksum(session, text.checksum)));
  values.run();
}

const RowWriter::Placed& RowWriter::place_text(const std::string& text) {
  const auto [place, is_new] = texts_.try_emplace(text);
  Placed& placed = place->second;
  if (!is_new && placed.number != 0) return placed;
  placed.checksum = checksum(text);
  Values(find_text_).add(static_cast<std::int64_t>(placed.checksum));
  while (placed.number == 0 && find_text_.executeStep()) {
    if (find_text_.getColumn(1).getString() == text) placed.number = find_text_.getColumn(0).getInt64();
  }
  find_text_.reset();
  if (placed.number != 0) return placed;
  Values(add_text_).add(static_cast<std::int64_t>(placed.checksum)).add(text).run();
  placed.number = database_.getLastInsertRowid();
  return placed;
}

void RowWriter::write_phases(std::int64_t number, const StoredSession& session) {
  std::int64_t n = 0;
  for (const session::PhaseRecord& phase : session.record.phases) {
    Values values(phase_);
    values.add(number).add(n++).add(routine::kind_id(phase.kind)).add(phase.region);
    values.add(routine::side_id(phase.side)).add(phase.planned).add(phase.target).add(phase.actual);
    values.add(session::ended_by_id(phase.ended_by));
    values.maybe(phase.why ? hurt_id(*phase.why) : std::string_view());
    values.add(std::int64_t{phase.added ? 1 : 0}).run();
  }
}

void RowWriter::write_scores(std::int64_t number, const StoredSession& session) {
  std::int64_t n = 0;
  for (const Score& score : session.scores) {
    Values values(score_);
    values.add(number).add(n++).add(score.region).add(routine::side_id(score.side));
    values.add(score.before).add(score.after).add(score.next_day).run();
  }
}

void RowWriter::write_edits(std::int64_t number, const StoredSession& session) {
  std::int64_t n = 0;
  for (const Edit& edit : session.edits) {
    Values(edit_).add(number).add(n++).add(edit.at_utc_ms).add(edit.field).add(edit.was).add(edit.now).run();
  }
}

void RowWriter::write_line(std::int64_t number, const StoredSession& session) {
  Values(line_).add(number).add_bytes(pack(parts_of(session))).run();
}

}  // namespace history
