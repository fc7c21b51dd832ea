// SPDX-License-Identifier: MIT
#include <cstdio>

#include "app/clock.h"
#include "app/commands.h"
#include "app/exit_status.h"
#include "app/file_text.h"
#include "app/instance.h"
#include "base/text.h"
#include "history/json.h"
#include "history/stamps.h"
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

void print_session(const history::StoredSession& session) {
  std::printf("%s  %-9s  %-28s %7s of %-7s  %-8s  %s\n", session.local_date.c_str(),
              std::string(session::outcome_id(session.record.outcome)).c_str(), session.title.c_str(),
              base::clock_text(session.record.active).c_str(),
              base::clock_text(session.record.planned).c_str(), score_text(session).c_str(),
              session.id.c_str());
}

base::Result<history::Store> look(const Folders& folders) {
  auto store = history::Store::open(folders.data, true);
  if (store && !store->opened().trouble.empty()) complain(store->opened().trouble, kFine);
  return store;
}

// A store that may be changed, and the lock that keeps a running Unknot and this command apart.
struct Owned {
  Instance lock;
  history::Store store;
};

base::Result<Owned> own(const Folders& folders) {
  auto lock = Instance::claim(folders);
  if (!lock) return tl::unexpected(lock.error());
  if (lock->place() == Instance::Place::second) {
    return base::failure("Unknot is running with this history; close it first");
  }
  auto store = history::Store::open(folders.data);
  if (!store) return tl::unexpected(store.error());
  if (!store->opened().trouble.empty()) complain(store->opened().trouble, kFine);
  return Owned{std::move(*lock), std::move(*store)};
}

}  // namespace

int show_history(const Folders& folders, const HistoryOptions& options) {
  if (options.since && !history::is_date(*options.since)) {
    return complain("--since takes a date such as 2026-11-21, not " + base::quoted(*options.since),
                    kCommandLineWrong);
  }
  const auto store = look(folders);
  if (!store) return complain(store.error(), kMachineLacks);
  history::Filter filter;
  if (options.since) filter.since = history::day_from(*options.since);
  filter.region = options.region;
  auto sessions = store->sessions(filter);
  if (!sessions) return complain(sessions.error(), kMachineLacks);
  if (!Instance::held(folders)) {
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
      std::puts(options.since || options.region
                    ? "No session fits. Leave out a filter."
                    : "Nothing yet. `unknot play daily-minute` is a short one to begin with.");
    }
  }
  return kFine;
}

int export_history(const Folders& folders, const std::filesystem::path& file) {
  const auto store = look(folders);
  if (!store) return complain(store.error(), kMachineLacks);
  auto sessions = store->sessions();
  if (!sessions) return complain(sessions.error(), kMachineLacks);
  if (auto written = write_new_text(file, history::to_lines(*sessions)); !written) {
    return complain(written.error(), kInputWrong);
  }
  std::printf("%zu %s in %s\n", sessions->size(), sessions->size() == 1 ? "session" : "sessions",
              file.string().c_str());
  return kFine;
}

int import_history(const Folders& folders, const std::filesystem::path& file) {
  const auto text = read_text(file, kMaxImportBytes);
  if (!text) return complain(text.error(), kInputWrong);
  const auto sessions = history::from_lines(*text);
  if (!sessions) return complain(sessions.error(), kInputWrong);
  auto owned = own(folders);
  if (!owned) return complain(owned.error(), kMachineLacks);
  const auto added = owned->store.add(*sessions);
  if (!added) return complain(added.error(), kMachineLacks);
  std::printf("%zu new of %zu\n", *added, sessions->size());
  return kFine;
}

int check_history(const Folders& folders) {
  const auto store = look(folders);
  if (!store) return complain(store.error(), kMachineLacks);
  const auto problems = store->check();
  if (!problems) return complain(problems.error(), kMachineLacks);
  for (const std::string& problem : *problems) complain(problem, kInputWrong);
  if (problems->empty()) std::puts("The history is whole.");
  return problems->empty() ? kFine : kInputWrong;
}

int delete_session(const Folders& folders, const std::string& id) {
  auto owned = own(folders);
  if (!owned) return complain(owned.error(), kMachineLacks);
  const auto removed = owned->store.remove(id, utc_ms());
  if (!removed) return complain(removed.error(), kMachineLacks);
  if (!*removed)
    return complain("no session " + base::quoted(id) + "; `unknot history` shows their ids", kInputWrong);
  std::puts("Deleted.");
  return kFine;
}

}  // namespace app
