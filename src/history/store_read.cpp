// SPDX-License-Identifier: MIT
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "history/line_bytes.h"
#include "history/store_parts.h"

namespace history {
namespace {

constexpr std::int64_t kResumableMs = 12LL * 3'600'000;

// The number of a day since 1970, as `Day` counts.
std::string day_column(int start_hour) {
  return "((started_utc_ms + offset_min * 60000 - " + std::to_string(start_hour * 3'600'000) +
         ") / 86400000)";  // not before 1970
}

std::string of_spot(const char* table, const Filter& filter) {
  const std::string name = table;
  std::string query = "EXISTS(SELECT 1 FROM " + name + " WHERE " + name + ".session = session.number";
  if (filter.region) query += " AND " + name + ".region = :region";
  if (filter.side) query += " AND " + name + ".side IN(:side, :both)";
  return query + ")";
}

std::string list_query(const Filter& filter, bool format_1) {
  std::string query = "SELECT number FROM session WHERE 1";
  if (!filter.deleted && !format_1) query += " AND deleted_utc_ms = 0";
  if (filter.since) query += " AND " + day_column(filter.day_start_hour) + " >= :since";
  if (filter.until) query += " AND " + day_column(filter.day_start_hour) + " <= :until";
  if (filter.region || filter.side)
    query += " AND (" + of_spot("phase", filter) + " OR " + of_spot("score", filter) + ")";
  return query + " ORDER BY started_utc_ms DESC, id DESC";
}

void bind(SQLite::Statement& list, const Filter& filter) {
  const auto number = [](Day day) { return std::int64_t{day.time_since_epoch().count()}; };
  if (filter.since) list.bind(":since", number(*filter.since));
  if (filter.until) list.bind(":until", number(*filter.until));
  if (filter.region) list.bind(":region", *filter.region);
  if (!filter.side) return;
  const bool is_half = *filter.side == routine::Side::left || *filter.side == routine::Side::right;
  list.bind(":side", std::string(routine::side_id(*filter.side)));
  list.bind(":both", std::string(routine::side_id(is_half ? routine::Side::both : *filter.side)));
}

// The packed lines; the numbers of sessions that have none that can be believed.
std::vector<std::int64_t> read_lines(SQLite::Database& database, ListBuilder& builder) {
  std::vector<std::int64_t> without;
  const std::int64_t all = number_from(database, "SELECT count(*) FROM session");
  builder.expect(static_cast<std::size_t>(all));
  std::int64_t seen = 0;
  LineParts parts;
  SQLite::Statement lines(database, "SELECT session, data FROM line");
  for (; lines.executeStep(); ++seen) {
    const SQLite::Column data = lines.getColumn(1);
    const std::string_view bytes(static_cast<const char*>(data.getBlob()),
                                 static_cast<std::size_t>(data.getBytes()));
    if (unpack(bytes, parts)) {
      builder.add(parts);
    } else {
      without.push_back(lines.getColumn(0).getInt64());
    }
  }
  if (seen == all) return without;
  SQLite::Statement lost(database,
                         "SELECT number FROM session WHERE number NOT IN (SELECT session FROM line)");
  while (lost.executeStep()) without.push_back(lost.getColumn(0).getInt64());
  return without;
}

std::vector<std::int64_t> all_numbers(SQLite::Database& database) {
  std::vector<std::int64_t> numbers;
  SQLite::Statement all(database, "SELECT number FROM session");
  while (all.executeStep()) numbers.push_back(all.getColumn(0).getInt64());
  return numbers;
}

// Lines on a damaged page: every session is read in full.
std::vector<std::int64_t> lines_or_all(SQLite::Database& database, ListBuilder& builder) {
  if (is_format_1(database)) return all_numbers(database);
  try {
    return read_lines(database, builder);
  } catch (const SQLite::Exception& error) {
    if (!means_damage(error)) throw;
    builder = ListBuilder();
    return all_numbers(database);
  }
}

}  // namespace

base::Result<SessionList> Store::list() const {
  return guarded("Cannot read the history", [&]() -> base::Result<SessionList> {
    SQLite::Transaction snapshot(parts_->database);
    ListBuilder builder;
    const std::vector<std::int64_t> in_full = lines_or_all(parts_->database, builder);
    RowReader reader(parts_->database, false);
    std::size_t left_out = 0;
    for (const std::int64_t number : in_full) {
      const std::optional<ReadRow> row = read_row(reader, number);
      if (row && row->sound) {
        builder.add(parts_of(row->session));
      } else {
        ++left_out;
      }
    }
    SessionList list = builder.take();
    list.left_out = left_out;
    return list;
  });
}

base::Result<std::vector<StoredSession>> Store::sessions(const Filter& filter) const {
  return guarded("Cannot read the history", [&]() -> base::Result<std::vector<StoredSession>> {
    SQLite::Transaction snapshot(parts_->database);
    parts_->left_out = 0;
    SQLite::Statement list(parts_->database, list_query(filter, is_format_1(parts_->database)));
    bind(list, filter);
    RowReader reader(parts_->database, filter.with_text);
    std::vector<StoredSession> found;
    while ((!filter.newest || found.size() < *filter.newest) && list.executeStep()) {
      std::optional<ReadRow> row = read_row(reader, list.getColumn(0).getInt64());
      if (row && row->sound) {
        found.push_back(std::move(row->session));
      } else {
        ++parts_->left_out;
      }
    }
    return found;
  });
}

base::Result<std::optional<StoredSession>> Store::find(const std::string& id) const {
  return guarded("Cannot read the history", [&]() -> base::Result<std::optional<StoredSession>> {
    SQLite::Transaction snapshot(parts_->database);
    std::optional<ReadRow> row = row_of(parts_->database, id);
    if (!row) return std::nullopt;
    if (!row->sound) return base::failure("Cannot read the history: this session is damaged.");
    return std::move(row->session);
  });
}

base::Result<std::optional<StoredSession>> Store::resumable(std::int64_t now_utc_ms) const {
  return guarded("Cannot read the history", [&]() -> base::Result<std::optional<StoredSession>> {
    SQLite::Transaction snapshot(parts_->database);
    SQLite::Statement list(
        parts_->database,
        "SELECT number FROM session WHERE outcome = 'interrupted' AND dismissed = 0"
        " AND started_utc_ms >= ? AND active_ms < planned_ms ORDER BY started_utc_ms DESC, id DESC");
    list.bind(1, now_utc_ms - kResumableMs);
    RowReader reader(parts_->database);
    while (list.executeStep()) {
      std::optional<ReadRow> row = read_row(reader, list.getColumn(0).getInt64());
      if (row && row->sound && !row->text_lost) return std::move(row->session);
    }
    return std::nullopt;
  });
}

}  // namespace history
