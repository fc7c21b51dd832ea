// SPDX-License-Identifier: MIT
// The history on disk: one SQLite file, WAL, synchronous=FULL. A call that returns success has reached the
// disk. Not thread-safe: one thread owns a Store (the disk worker). docs/history-format.md is the format.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "history/days.h"
#include "history/session_list.h"
#include "history/stored_session.h"

namespace history {

struct Filter {
  std::optional<Day> since{};           // included
  std::optional<Day> until{};           // included
  int day_start_hour = 0;               // of these days
  std::optional<std::string> region{};  // of a phase or a score
  std::optional<routine::Side> side{};  // of the same phase or score; both counts for left and right
  bool deleted = false;                 // true: deleted ones too
  std::optional<std::size_t> newest{};  // at most so many
  bool with_text = true;                // false: routine_text stays empty; for lists
};

struct Opened {
  bool created = false;
  bool read_only = false;       // opened to look, made by a newer version, or not to be written or repaired
  std::string trouble;          // one line for people: what was found and what was done; empty: all well
  std::size_t interrupted = 0;  // sessions that a killed program left, now marked so
};

class Store {
 public:
  // Opens or makes `folder`/history.db (folder 0700, file 0600). An older format is migrated in one
  // transaction after a backup; a newer one is opened read-only; a damaged one is copied to
  // backups/damaged-<UTC>/ and what can be read goes into a new file, with the newest backup's sessions for
  // the rest. Sessions left running become interrupted with the seconds they had. Fails only where nothing
  // can be read or written at all. `look_only` changes no file and may run beside the writer; a session that
  // runs shows as running. Else needs: no other process writes (the program's own lock).
  static base::Result<Store> open(const std::filesystem::path& folder, bool look_only = false);
  // The same, and checks and repairs a large file as well.
  static base::Result<Store> open_thoroughly(const std::filesystem::path& folder);
  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  const Opened& opened() const;

  // A new session, before its countdown shows. Fails on an id that is there already.
  base::Result<void> begin(const StoredSession& session);
  // The running session as it is now, in one transaction: every phase and every 4 s. Also where begin failed.
  base::Result<void> update(const StoredSession& session);
  // The end, with everything: one transaction; after success nothing of it can be lost.
  base::Result<void> finish(const StoredSession& session);
  // Everything that `said` says of the session with its id (edits.h); what was there before is kept.
  base::Result<void> annotate(const StoredSession& said, std::int64_t now_utc_ms);
  base::Result<void> dismiss(const std::string& id);
  // Deleted sessions are in no list until they are brought back or purged. False: no such session, or it is
  // so already.
  base::Result<bool> remove(const std::string& id, std::int64_t now_utc_ms);
  base::Result<bool> undelete(const std::string& id, std::int64_t now_utc_ms);
  // Takes away for good what was deleted up to that moment; how many. Backups keep what they have.
  base::Result<std::size_t> purge(std::int64_t deleted_until_utc_ms);

  // All sessions that are not deleted, in little room. From the packed lines; a session whose line is damaged
  // is read in full.
  base::Result<SessionList> list() const;

  // Newest first. A row that does not fit its checksum is left out, counted in left_out, and never removed.
  base::Result<std::vector<StoredSession>> sessions(const Filter& filter = {}) const;
  base::Result<std::optional<StoredSession>> find(const std::string& id) const;
  // The newest interrupted session of the last 12 hours that can still be gone on with.
  base::Result<std::optional<StoredSession>> resumable(std::int64_t now_utc_ms) const;
  // Adds sessions whose id is not there yet; how many were added. One transaction.
  base::Result<std::size_t> add(const std::vector<StoredSession>& sessions);
  // Adds them, and joins those that are there by id and field (merged() of edits.h). One transaction; the
  // same again changes nothing.
  struct Merge {
    std::size_t added = 0;
    std::size_t changed = 0;
  };
  base::Result<Merge> merge(const std::vector<StoredSession>& sessions);

  // What the emergency file kept (emergency.h): adds sessions that are not there, and replaces one that is
  // not over by its further form; how many. The same again changes nothing. One transaction.
  base::Result<std::size_t> take_back(const std::vector<StoredSession>& sessions);
  // Rows that the last sessions() left out because they are damaged.
  std::size_t left_out() const;

  // backups/history-<date>.db, unless it is there; then keeps only what backup.h says. Call after finish() of
  // a completed session, with its local date. Whether one was made.
  base::Result<bool> back_up_daily(const std::string& local_date) const;

  // The structure (integrity_check), then every row against its checksum: what is
  // wrong, one line each; empty: all well.
  base::Result<std::vector<std::string>> check() const;

  // open() checks the whole structure of a small file only. Whether that of a large one should be checked
  // now: it was not for a week. check_structure() takes half a second for 100,000 sessions; false: it is
  // damaged, then open_thoroughly repairs it.
  bool check_due(std::int64_t now_utc_ms) const;
  base::Result<bool> check_structure(std::int64_t now_utc_ms);

 private:
  struct Parts;
  enum class How { to_look, to_write, to_write_thoroughly };
  static base::Result<Store> open_as(const std::filesystem::path& folder, How how);
  explicit Store(std::unique_ptr<Parts> parts);
  base::Result<bool> set_deleted(const std::string& id, const std::string& moment, std::int64_t now_utc_ms);
  base::Result<void> rewrite(const std::string& id, const std::function<void(StoredSession&)>& edit);
  std::unique_ptr<Parts> parts_;
};

}  // namespace history
