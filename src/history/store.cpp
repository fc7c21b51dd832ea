// SPDX-License-Identifier: MIT
#include "history/store.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "history/backup.h"
#include "history/edits.h"
#include "history/rows.h"
#include "history/store_parts.h"

namespace history {
namespace {

namespace fs = std::filesystem;

bool is_over(const StoredSession& session) {
  return session.record.outcome == session::Outcome::completed ||
         session.record.outcome == session::Outcome::ended;
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

base::Result<void> Store::annotate(const StoredSession& said, std::int64_t now_utc_ms) {
  return rewrite(said.id, [&](StoredSession& session) { history::annotate(session, said, now_utc_ms); });
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

base::Result<bool> Store::remove(const std::string& id, std::int64_t now_utc_ms) {
  return set_deleted(id, std::to_string(now_utc_ms), now_utc_ms);
}

base::Result<bool> Store::undelete(const std::string& id, std::int64_t now_utc_ms) {
  return set_deleted(id, "", now_utc_ms);
}

base::Result<bool> Store::set_deleted(const std::string& id, const std::string& moment,
                                      std::int64_t now_utc_ms) {
  return change(parts_->database, parts_->opened, [&]() -> base::Result<bool> {
    std::optional<ReadRow> row = row_of(parts_->database, id);
    if (!row) return false;
    if (!row->sound) return base::failure("Cannot save to the history: this session is damaged.");
    if ((row->session.deleted_utc_ms == 0) == moment.empty()) return false;
    edit_field(row->session, "deleted", moment, now_utc_ms);
    RowWriter(parts_->database).write(row->session);
    return true;
  });
}

base::Result<std::size_t> Store::purge(std::int64_t deleted_until_utc_ms) {
  return change(parts_->database, parts_->opened, [&]() -> base::Result<std::size_t> {
    SQLite::Statement drop(parts_->database, "DELETE FROM session WHERE deleted_utc_ms BETWEEN 1 AND ?");
    drop.bind(1, deleted_until_utc_ms);
    const int dropped = drop.exec();
    parts_->database.exec("DELETE FROM routine_text WHERE number NOT IN (SELECT text FROM session)");
    return static_cast<std::size_t>(dropped);
  });
}

base::Result<std::size_t> Store::add(const std::vector<StoredSession>& sessions) {
  return change(parts_->database, parts_->opened, [&]() -> base::Result<std::size_t> {
    RowWriter writer(parts_->database);
    SQLite::Statement known(parts_->database, "SELECT 1 FROM session WHERE id = ?");
    std::size_t added = 0;
    for (const StoredSession& session : sessions) {
      known.bind(1, session.id);
      const bool is_known = known.executeStep();
      known.reset();
      if (is_known) continue;
      writer.write_new(session);
      ++added;
    }
    return added;
  });
}

base::Result<Store::Merge> Store::merge(const std::vector<StoredSession>& sessions) {
  return change(parts_->database, parts_->opened, [&]() -> base::Result<Merge> {
    Merge done;
    RowReader reader(parts_->database);
    RowWriter writer(parts_->database);
    for (const StoredSession& session : sessions) {
      const std::optional<std::int64_t> number = number_of(parts_->database, session.id);
      const std::optional<ReadRow> there = number ? read_row(reader, *number) : std::nullopt;
      if (there && !there->sound) continue;  // what is damaged stays as it is
      const StoredSession joined = there ? merged(there->session, session) : session;
      if (there && joined == there->session) continue;
      writer.write(joined);
      ++(there ? done.changed : done.added);
    }
    return done;
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

}  // namespace history
