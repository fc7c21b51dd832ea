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
#include "history/stored_session.h"

namespace history {

struct Filter {
  std::optional<std::string> since{};   // local date, included
  std::optional<std::string> until{};   // local date, included
  std::optional<std::string> region{};  // of a phase or a score
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
  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  const Opened& opened() const;

  // A new session, before its countdown shows. Fails on an id that is there already.
  base::Result<void> begin(const StoredSession& session);
  // The running session as it is now: every phase and every 5 s. One
  // transaction. Also where begin had failed.
  base::Result<void> update(const StoredSession& session);
  // The end, with everything: one transaction; after success nothing of it can be lost.
  base::Result<void> finish(const StoredSession& session);
  // Scores and note of a session that is over.
  base::Result<void> annotate(const std::string& id, const std::vector<Score>& scores,
                              const std::string& note);
  base::Result<void> dismiss(const std::string& id);
  base::Result<bool> remove(const std::string& id);  // false: no such session

  // Newest first. A row that does not fit its checksum is left out, counted in left_out, and never removed.
  base::Result<std::vector<StoredSession>> sessions(const Filter& filter = {}) const;
  base::Result<std::optional<StoredSession>> find(const std::string& id) const;
  // The newest interrupted session of the last 12 hours that can still be gone on with.
  base::Result<std::optional<StoredSession>> resumable(std::int64_t now_utc_ms) const;
  // Adds sessions whose id is not there yet; how many were added. One transaction.
  base::Result<std::size_t> add(const std::vector<StoredSession>& sessions);

  // What the emergency file kept (emergency.h): adds sessions that are not there, and replaces one that is
  // not over by its further form; how many. The same again changes nothing. One transaction.
  base::Result<std::size_t> take_back(const std::vector<StoredSession>& sessions);
  // Rows that the last sessions() left out because they are damaged.
  std::size_t left_out() const;

  // backups/history-<date>.db, unless it is there; then removes all but the newest five and the newest of
  // each month. Call after finish() of a completed session, with its local date. Whether one was made.
  base::Result<bool> back_up_daily(const std::string& local_date) const;

  // The structure (integrity_check), then every row against its checksum: what is
  // wrong, one line each; empty: all well.
  base::Result<std::vector<std::string>> check() const;

 private:
  struct Parts;
  explicit Store(std::unique_ptr<Parts> parts);
  base::Result<void> rewrite(const std::string& id, const std::function<void(StoredSession&)>& edit);
  std::unique_ptr<Parts> parts_;
};

}  // namespace history
