// SPDX-License-Identifier: MIT
#include "history/format_2.h"

#include <map>
#include <string>
#include <vector>

#include "history/checksum.h"
#include "history/line_bytes.h"
#include "history/rows.h"
#include "history/schema.h"
#include "history/word_lists.h"
#include "routine/parse.h"

namespace history {
namespace {

constexpr const char* kOutOfTheWay = R"sql(
DROP INDEX routine_text_checksum;
DROP INDEX session_start;
ALTER TABLE routine_text RENAME TO old_routine_text;
ALTER TABLE session RENAME TO old_session;
ALTER TABLE phase RENAME TO old_phase;
ALTER TABLE score RENAME TO old_score;
ALTER TABLE meta RENAME TO old_meta;
)sql";

constexpr const char* kOver = R"sql(
INSERT INTO routine_text SELECT number, checksum, text FROM old_routine_text;
INSERT INTO session SELECT number, id, routine, title, text, text_checksum, side, region, start_delay_ms,
 switch_gap_ms, 'guided', '', started_utc_ms, offset_min, zone, local_date, planned_ms, active_ms, paused_ms,
 outcome, at_phase, into_phase_ms, dismissed, note, '', '', NULL, NULL, '', NULL, 0, 0, checksum
 FROM old_session ORDER BY number;
INSERT INTO phase SELECT * FROM old_phase;
INSERT INTO score SELECT session, n, region, side, before, after, NULL FROM old_score;
INSERT INTO meta SELECT * FROM old_meta;
)sql";

constexpr const char* kDropped = R"sql(
DROP TABLE old_score;
DROP TABLE old_phase;
DROP TABLE old_session;
DROP TABLE old_routine_text;
DROP TABLE old_meta;
)sql";

// The tools that routine texts name; most sessions share a few texts.
class Tools {
 public:
  const std::vector<std::string>& of(const std::string& text) {
    const auto [place, is_new] = known_.try_emplace(text);
    if (is_new) {
      if (const auto routine = routine::parse(text, "", "")) place->second = split(joined(routine->tools));
    }
    return place->second;
  }

 private:
  std::map<std::string, std::vector<std::string>> known_;
};

void sign_rows(SQLite::Database& database) {
  RowReader reader(database, true, "old_");
  Tools tools;
  SQLite::Statement numbers(database, "SELECT number FROM old_session");
  SQLite::Statement sign(database, "UPDATE session SET tools = ?, checksum = ? WHERE number = ?");
  SQLite::Statement add_line(database, "INSERT INTO line(session, data) VALUES(?, ?)");
  while (numbers.executeStep()) {
    const std::int64_t number = numbers.getColumn(0).getInt64();
    std::optional<ReadRow> row = reader.read(number);
    if (!row || !row->sound) continue;
    row->session.tools = tools.of(row->session.routine_text);
    sign.reset();
    sign.bind(1, joined(row->session.tools));
    sign.bind(2, static_cast<std::int64_t>(checksum(row->session, row->text_checksum)));
    sign.bind(3, number);
    sign.exec();
    const std::string bytes = pack(parts_of(row->session));
    add_line.reset();
    add_line.bind(1, number);
    add_line.bind(2, bytes.data(), static_cast<int>(bytes.size()));
    add_line.exec();
  }
}

}  // namespace

void to_format_2(SQLite::Database& database) {
  database.exec(kOutOfTheWay);
  create_tables(database);
  database.exec(kOver);
  sign_rows(database);
  database.exec(kDropped);
}

}  // namespace history
