// SPDX-License-Identifier: MIT
#include "app/stored_sessions.h"

#include "guide/journal.h"
#include "history/store.h"

namespace app {

std::vector<history::StoredSession> stored_sessions(const files::Folders& folders) {
  std::error_code ignored;
  if (!std::filesystem::exists(folders.data / "history.db", ignored)) return {};
  const auto store = history::Store::open(folders.data, true);
  if (!store) return {};
  history::Filter newest;
  newest.newest = guide::kRecent;
  newest.with_text = false;
  return store->sessions(newest).value_or(std::vector<history::StoredSession>());
}

}  // namespace app
