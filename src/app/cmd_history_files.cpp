// SPDX-License-Identifier: MIT
#include <cstdio>

#include "app/commands.h"
#include "app/exit_status.h"
#include "app/own_history.h"
#include "base/text.h"
#include "files/file_text.h"
#include "guide/clock.h"
#include "history/foreign.h"
#include "history/json.h"
#include "history/lines.h"
#include "history/report_page.h"
#include "history/restore.h"

namespace app {
namespace {

// Of a database beside which nobody writes, or of an export.
base::Result<std::vector<history::StoredSession>> sessions_of(const std::filesystem::path& file) {
  if (file.extension() == ".db") return history::sessions_in(file);
  const auto text = files::read_text(file, history::kMaxImportBytes);
  if (!text) return tl::unexpected(text.error());
  return history::from_lines(*text);
}

int list_all_backups(const files::Folders& folders) {
  const std::vector<history::BackupLine> backups = history::list_backups(folders.data);
  for (const history::BackupLine& backup : backups) {
    std::printf("%-44s %s\n", backup.file.filename().string().c_str(),
                backup.sound ? (std::to_string(backup.sessions) + " sessions").c_str() : "damaged");
  }
  if (backups.empty()) std::puts("No backups yet; one is made after each day's first completed session.");
  return kFine;
}

}  // namespace

int merge_history(const files::Folders& folders, const std::filesystem::path& other) {
  const auto sessions = sessions_of(other);
  if (!sessions) return complain(sessions.error(), kInputWrong);
  auto owned = own_history(folders);
  if (!owned) return complain(owned.error(), kMachineLacks);
  const auto done = owned->store.merge(*sessions);
  if (!done) return complain(done.error(), kMachineLacks);
  std::printf("%zu new, %zu changed, of %zu\n", done->added, done->changed, sessions->size());
  return kFine;
}

int restore_history(const files::Folders& folders, const std::string& backup) {
  if (backup.empty()) return list_all_backups(folders);
  const auto lock = own_folder(folders);
  if (!lock) return complain(lock.error(), kMachineLacks);
  const auto restored = history::restore_backup(folders.data, backup);
  if (!restored) return complain(restored.error(), kInputWrong);
  std::printf("The history has %zu sessions now.\n", restored->sessions);
  if (!restored->aside.empty()) std::printf("What it had is in %s\n", restored->aside.c_str());
  return kFine;
}

int report_history(const files::Folders& folders, const HistoryOptions& options,
                   const std::filesystem::path& file) {
  if (file.extension() != ".html")
    return complain("the report is a page, NAME.html; any browser prints it or makes a PDF of it",
                    kCommandLineWrong);
  const auto query = query_of(options, guide::utc_ms());
  if (!query) return complain(query.error(), kCommandLineWrong);
  const auto store = look_at_history(folders);
  if (!store) return complain(store.error(), kMachineLacks);
  const auto list = store->list();
  if (!list) return complain(list.error(), kMachineLacks);
  if (auto written = files::write_new_text(file, history::report_page(*list, *query)); !written)
    return complain(written.error(), kInputWrong);
  std::printf("%s\n", file.c_str());
  return kFine;
}

}  // namespace app
