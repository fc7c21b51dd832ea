// SPDX-License-Identifier: MIT
// The history as main sees it: orders go out, answers come back, main never waits. What cannot be written is
// kept in memory and in emergency.jsonl, said, and tried again every 5 s. Thread: main, for all calls.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "files/folders.h"
#include "guide/disk_worker.h"
#include "history/session_list.h"
#include "history/store.h"

namespace guide {

// The newest kRecent sessions whole, but for their routine's text; newest first. Never changed once made.
inline constexpr std::size_t kRecent = 200;
using SharedSessions = std::shared_ptr<const std::vector<history::StoredSession>>;

// What has come back so far. Cheap to copy: what is large is shared.
struct JournalNews {
  bool opened = false;  // the store was opened or could not be
  std::string trouble;  // newest thing that people should know; empty: all well
  std::string begun;    // id of the newest session whose row is on the disk
  std::string saved;    // id of the newest session whose end is on the disk
  std::optional<history::StoredSession> resumable;
  history::SharedList list = std::make_shared<history::SessionList>();              // all of it; never null
  SharedSessions recent = std::make_shared<std::vector<history::StoredSession>>();  // never null
  std::uint64_t sessions_revision = 0;                      // grows when the two above are new
  std::shared_ptr<const history::StoredSession> looked_at;  // the answer to ask_session; null: none, or gone
};

class Journal {
 public:
  // The worker must outlive the journal's last order.
  Journal(const files::Folders& folders, DiskWorker& worker);
  ~Journal();

  void begin(const history::StoredSession& session);
  void update(const history::StoredSession& session);
  void finish(const history::StoredSession& session);
  void annotate(const history::StoredSession& session);  // all that the person says of it
  // Reads it, changes it and annotates it in one job, so that nobody needs to stay for the answer. Nothing
  // happens where it is gone.
  void change(const std::string& id, std::function<void(history::StoredSession&)> change);
  void dismiss(const std::string& id);
  void remove(const std::string& id);  // may be brought back
  void undelete(const std::string& id);
  void ask_sessions();                      // the answer is in news().list
  void ask_session(const std::string& id);  // whole, with its phases; the answer is in news().looked_at

  // Tries again what could not be written. Call now and then.
  void tend();

  JournalNews news() const;

 private:
  struct Desk;  // lives on the worker
  void order(void (*job)(Desk&, const history::StoredSession&), const history::StoredSession& session);

  DiskWorker& worker_;
  std::shared_ptr<Desk> desk_;
  std::int64_t next_try_ns_ = 0;
};

}  // namespace guide
