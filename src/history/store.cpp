// SPDX-License-Identifier: MIT
#include "history/store.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "history/backup.h"
#include "history/rows.h"
#include "history/store_parts.h"

namespace history {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kResumableMs = 12LL * 3'600'000;

bool is_over(const StoredSession& session) {
  return session.record.outcome == session::Outcome::completed ||
         session.record.outcome == session::Outcome::ended;
}

// A row on a damaged page counts as one that cannot be believed.
std::optional<ReadRow> read_row(RowReader& reader, std::int64_t number) {
  try {
    return reader.read(number);
  } catch (const SQLite::Exception& error) {
    if (!means_damage(error)) throw;
    return ReadRow{};
  }
}

std::optional<ReadRow> row_of(SQLite::Database& database, const std::string& id) {
  const std::optional<std::int64_t> number = number_of(database, id);
  if (!number) return std::nullopt;
  RowReader reader(database);
  return read_row(reader, *number);
}

std::string list_query(const Filter& filter) {
  std::string query = "SELECT number FROM session WHERE 1";
  if (filter.since) query += " AND local_date >= :since";
  if (filter.until) query += " AND local_date <= :until";
  if (filter.region) {
    query +=
        " AND (EXISTS(SELECT 1 FROM phase WHERE phase.session = session.number AND phase.region = :region)"
        " OR EXISTS(SELECT 1 FROM score WHERE score.session = session.number AND score.region = :region))";
  }
  return query + " ORDER BY started_utc_ms DESC, id DESC";
}

// One transaction that changes the history, or one line why not.
template <class Work>
auto change(SQLite::Database& database, const Opened& opened, Work&& work) -> decltype(work()) {
  if (opened.read_only)
    return base::failure("Cannot save to the history: " +
                         (opened.trouble.empty() ? "it was opened only to look." : opened.trouble));
  return guarded("Cannot save to the history", [&]() -> decltype(work()) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    auto result = work();
    if (result) transaction.commit();
    return result;
  });
}

}  // namespace

Store::Store(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

const Opened& Store::opened() const { return parts_->opened; }

std::size_t Store::left_out() const { return parts_->left_out; }

base::Result<void> Store::begin(const StoredSession& session) {
  return change(parts_->database, parts_->opened, [&]() -> base::Result<void> {
    if (number_of(parts_->database, session.id))
      return base::failure("Cannot save to the history: this session is there already.");
    RowWriter(parts_->database).write(session);
    return {};
  });
}

base::Result<void> Store::update(const StoredSession& session) {
  return change(parts_->database, parts_->opened, [&]() -> base::Result<void> {
    RowWriter(parts_->database).write(session);
    return {};
  });
}

base::Result<void> Store::finish(const StoredSession& session) { return update(session); }

base::Result<void> Store::annotate(const std::string& id, const std::vector<Score>& scores,
                                   const std::string& note) {
  return rewrite(id, [&](StoredSession& session) {
    session.scores = scores;
    session.note = note;
  });
}

base::Result<void> Store::dismiss(const std::string& id) {
  return rewrite(id, [](StoredSession& session) { session.dismissed = true; });
}

base::Result<void> Store::rewrite(const std::string& id, const std::function<void(StoredSession&)>& edit) {
  return change(parts_->database, parts_->opened, [&]() -> base::Result<void> {
    std::optional<ReadRow> row = row_of(parts_->database, id);
    if (!row) return base::failure("Cannot save to the history: there is no such session.");
    if (!row->sound) return base::failure("Cannot save to the history: this session is damaged.");
    edit(row->session);
    RowWriter(parts_->database).write(row->session);
    return {};
  });
}

base::Result<bool> Store::remove(const std::string& id) {
  return change(parts_->database, parts_->opened, [&]() -> base::Result<bool> {
    const std::optional<std::int64_t> number = number_of(parts_->database, id);
    if (!number) return false;
    SQLite::Statement drop(parts_->database, "DELETE FROM session WHERE number = ?");
    drop.bind(1, *number);
    drop.exec();
    parts_->database.exec("DELETE FROM routine_text WHERE number NOT IN (SELECT text FROM session)");
    return true;
  });
}

base::Result<std::vector<StoredSession>> Store::sessions(const Filter& filter) const {
  return guarded("Cannot read the history", [&]() -> base::Result<std::vector<StoredSession>> {
    SQLite::Transaction snapshot(parts_->database);
    parts_->left_out = 0;
    SQLite::Statement list(parts_->database, list_query(filter));
    if (filter.since) list.bind(":since", *filter.since);
    if (filter.until) list.bind(":until", *filter.until);
    if (filter.region) list.bind(":region", *filter.region);
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

base::Result<std::size_t> Store::add(const std::vector<StoredSession>& sessions) {
  return change(parts_->database, parts_->opened, [&]() -> base::Result<std::size_t> {
    RowWriter writer(parts_->database);
    std::size_t added = 0;
    for (const StoredSession& session : sessions) {
      if (number_of(parts_->database, session.id)) continue;
      writer.write(session);
      ++added;
    }
    return added;
  });
}

base::Result<std::size_t> Store::take_back(const std::vector<StoredSession>& sessions) {
  return change(parts_->database, parts_->opened, [&]() -> base::Result<std::size_t> {
    RowWriter writer(parts_->database);
    std::size_t taken = 0;
    for (const StoredSession& session : sessions) {
      const std::optional<ReadRow> there = row_of(parts_->database, session.id);
      const bool further = !there || !there->sound ||
                           (!is_over(there->session) &&
                            (is_over(session) || there->session.record.active < session.record.active));
      if (!further) continue;
      writer.write(session);
      ++taken;
    }
    return taken;
  });
}

base::Result<bool> Store::back_up_daily(const std::string& local_date) const {
  return guarded("Cannot back up the history", [&]() -> base::Result<bool> {
    const fs::path backups = parts_->folder / "backups";
    const fs::path target = backups / daily_backup_name(local_date);
    if (parts_->opened.read_only || fs::exists(target)) return false;
    back_up(parts_->database, target);
    prune_backups(backups);
    return true;
  });
}

base::Result<std::vector<std::string>> Store::check() const {
  return guarded("Cannot check the history", [&]() -> base::Result<std::vector<std::string>> {
    std::vector<std::string> wrong;
    SQLite::Transaction snapshot(parts_->database);
    SQLite::Statement structure(parts_->database, "PRAGMA integrity_check(100)");
    while (structure.executeStep()) {
      const std::string line = structure.getColumn(0).getString();
      if (line != "ok") wrong.push_back("structure: " + line);
    }
    SQLite::Statement list(parts_->database, list_query({}));
    RowReader reader(parts_->database);
    while (list.executeStep()) {
      const std::int64_t number = list.getColumn(0).getInt64();
      const std::optional<ReadRow> row = read_row(reader, number);
      const std::string name = "session in row " + std::to_string(number);
      if (!row || !row->sound) wrong.push_back(name + ": damaged, left out of lists");
      if (row && row->text_lost) wrong.push_back(name + ": its routine's text is damaged");
    }
    return wrong;
  });
}

}  // namespace history
