// SPDX-License-Identifier: MIT
#include <cstdio>

#include "app/commands.h"
#include "app/exit_status.h"
#include "app/own_history.h"
#include "base/text.h"
#include "files/file_text.h"
#include "files/instance.h"
#include "guide/clock.h"
#include "history/json.h"
#include "history/store.h"

namespace app {
namespace {

constexpr std::size_t kMaxImportBytes = 256 * 1024 * 1024;

std::string score_text(const history::StoredSession& session) {
  for (const history::Score& score : session.scores) {
    if (!score.before && !score.after) continue;
    return (score.before ? std::to_string(*score.before) : "-") + " to " +
           (score.after ? std::to_string(*score.after) : "-");
  }
  return "";
}

std::string outcome_text(const history::StoredSession& session) {
  if (session.deleted_utc_ms != 0) return "deleted";
  if (session.source != history::Source::guided) return "by hand";
  return std::string(session::outcome_id(session.record.outcome));
}

void print_session(const history::StoredSession& session) {
  std::printf(
      "%s  %-9s  %-28s %7s of %-7s  %-8s  %s\n", session.local_date.c_str(), outcome_text(session).c_str(),
      session.title.c_str(), base::clock_text(session.record.active).c_str(),
      base::clock_text(session.record.planned).c_str(), score_text(session).c_str(), session.id.c_str());
}

}  // namespace

int show_history(const files::Folders& folders, const HistoryOptions& options) {
  const auto filter = filter_of(options);
  if (!filter) return complain(filter.error(), kCommandLineWrong);
  const auto store = look_at_history(folders);
  if (!store) return complain(store.error(), kMachineLacks);
  auto sessions = store->sessions(*filter);
  if (!sessions) return complain(sessions.error(), kMachineLacks);
  if (!files::Instance::held(folders)) {
    // Nobody runs them any more; the next start of the program says so on the disk.
    for (auto& session : *sessions) {
      if (session.record.outcome == session::Outcome::running)
        session.record.outcome = session::Outcome::interrupted;
    }
  }
  if (options.json) {
    std::fputs(history::to_json(*sessions).c_str(), stdout);
  } else if (options.csv) {
    std::fputs(history::to_csv(*sessions).c_str(), stdout);
  } else {
    for (const auto& session : *sessions) print_session(session);
    if (sessions->empty()) {
      std::puts(options.since || options.until || options.region || options.side
                    ? "No session fits. Leave out a filter."
                    : "Nothing yet. `unknot play daily-minute` is a short one to begin with.");
    }
  }
  return kFine;
}

int export_history(const files::Folders& folders, const std::filesystem::path& file) {
  const auto store = look_at_history(folders);
  if (!store) return complain(store.error(), kMachineLacks);
  history::Filter all;
  all.deleted = true;  // so that a deletion reaches the other machine
  auto sessions = store->sessions(all);
  if (!sessions) return complain(sessions.error(), kMachineLacks);
  if (auto written = files::write_new_text(file, history::to_lines(*sessions)); !written) {
    return complain(written.error(), kInputWrong);
  }
  std::printf("%zu %s in %s\n", sessions->size(), sessions->size() == 1 ? "session" : "sessions",
              file.string().c_str());
  return kFine;
}

int import_history(const files::Folders& folders, const std::filesystem::path& file) {
  const auto text = files::read_text(file, kMaxImportBytes);
  if (!text) return complain(text.error(), kInputWrong);
  const auto sessions = history::from_lines(*text);
  if (!sessions) return complain(sessions.error(), kInputWrong);
  auto owned = own_history(folders);
  if (!owned) return complain(owned.error(), kMachineLacks);
  const auto added = owned->store.add(*sessions);
  if (!added) return complain(added.error(), kMachineLacks);
  std::printf("%zu new of %zu\n", *added, sessions->size());
  return kFine;
}

int check_history(const files::Folders& folders) {
  const auto store = look_at_history(folders);
  if (!store) return complain(store.error(), kMachineLacks);
  const auto problems = store->check();
  if (!problems) return complain(problems.error(), kMachineLacks);
  for (const std::string& problem : *problems) complain(problem, kInputWrong);
  if (problems->empty()) std::puts("The history is whole.");
  return problems->empty() ? kFine : kInputWrong;
}

int delete_session(const files::Folders& folders, const std::string& id) {
  auto owned = own_history(folders);
  if (!owned) return complain(owned.error(), kMachineLacks);
  const auto removed = owned->store.remove(id, guide::utc_ms());
  if (!removed) return complain(removed.error(), kMachineLacks);
  if (!*removed)
    return complain("no session " + base::quoted(id) + "; `unknot history` shows their ids", kInputWrong);
  std::printf("Deleted. `unknot history undelete %s` brings it back.\n", id.c_str());
  return kFine;
}

int undelete_session(const files::Folders& folders, const std::string& id) {
  auto owned = own_history(folders);
  if (!owned) return complain(owned.error(), kMachineLacks);
  const auto back = owned->store.undelete(id, guide::utc_ms());
  if (!back) return complain(back.error(), kMachineLacks);
  if (!*back)
    return complain("no deleted session " + base::quoted(id) + "; `unknot history --deleted` shows them",
                    kInputWrong);
  std::puts("It is back.");
  return kFine;
}

int purge_history(const files::Folders& folders) {
  auto owned = own_history(folders);
  if (!owned) return complain(owned.error(), kMachineLacks);
  const auto gone = owned->store.purge(guide::utc_ms());
  if (!gone) return complain(gone.error(), kMachineLacks);
  std::printf("%zu gone for good. Backups and exports made before still have them.\n", *gone);
  return kFine;
}

}  // namespace app
