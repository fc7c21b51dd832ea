// SPDX-License-Identifier: MIT
#include "guide/journal.h"

#include <map>
#include <mutex>

#include "files/log.h"
#include "guide/clock.h"
#include "history/emergency.h"

namespace guide {
namespace {

constexpr std::int64_t kTryAgainNs = 5'000'000'000;

}  // namespace

struct Journal::Desk {
  explicit Desk(const files::Folders& where) : folders(where) {}

  // Set once, read by all.
  const files::Folders folders;

  // Worker only.
  std::optional<history::Store> store;
  std::map<std::string, history::StoredSession> unwritten;  // newest state of what a commit refused
  bool list_is_old = true;

  // Both, under the mutex.
  mutable std::mutex mutex;
  JournalNews news;
  bool has_unwritten = false;

  void say(const std::string& trouble) {
    const std::lock_guard lock(mutex);
    if (!trouble.empty() && trouble != news.trouble) files::log_warning(trouble);
    news.trouble = trouble;
  }

  base::Result<void> open(bool thoroughly = false) {
    if (store) return {};
    if (auto made = files::make_private_folder(folders.data); !made) return not_opened(made.error());
    auto opened =
        thoroughly ? history::Store::open_thoroughly(folders.data) : history::Store::open(folders.data);
    list_is_old = true;
    if (!opened) return not_opened(opened.error());
    store.emplace(std::move(*opened));
    if (!store->opened().trouble.empty()) say(store->opened().trouble);
    note_opened();
    take_in_kept();
    return {};
  }

  base::Result<void> not_opened(const std::string& reason) {
    // What waits to be written says the same, with what becomes of it.
    if (unwritten.empty()) say(reason);
    note_opened();
    return base::failure(reason);
  }

  void note_opened() {
    const std::lock_guard lock(mutex);
    news.opened = true;
  }

  // What an earlier start could not write comes back from the second place.
  void take_in_kept() {
    if (auto taken = history::take_back_kept(folders.state, *store); !taken) say(taken.error());
  }

  base::Result<void> put(const history::StoredSession& session) {
    if (auto opened = open(); !opened) return opened;
    return session.record.outcome == session::Outcome::running ? store->update(session)
                                                               : store->finish(session);
  }

  void write(const history::StoredSession& session) {
    const auto written = put(session);
    const bool ended = session.record.outcome != session::Outcome::running;
    if (!written) {
      keep(session, written.error());
      return;
    }
    unwritten.erase(session.id);
    list_is_old = true;
    const std::lock_guard lock(mutex);
    has_unwritten = !unwritten.empty();
    if (!has_unwritten) news.trouble = store->opened().read_only ? store->opened().trouble : "";
    news.begun = session.id;
    if (ended) news.saved = session.id;
    if (session.record.outcome == session::Outcome::completed) (void)store->back_up_daily(session.local_date);
  }

  void annotate(const history::StoredSession& what) {
    if (unwritten.contains(what.id)) {
      unwritten.insert_or_assign(what.id, what);
      return;
    }
    if (!open()) return;
    list_is_old = true;
    if (auto written = store->annotate(what, utc_ms()); !written) keep(what, written.error());
  }

  // The newest state, written or not.
  std::optional<history::StoredSession> find(const std::string& id) {
    if (const auto waiting = unwritten.find(id); waiting != unwritten.end()) return waiting->second;
    if (!open()) return std::nullopt;
    auto found = store->find(id);
    if (found) return std::move(*found);
    say(found.error());
    return std::nullopt;
  }

  void set_deleted(const std::string& id, bool deleted) {
    if (!open()) return;
    const auto done = deleted ? store->remove(id, utc_ms()) : store->undelete(id, utc_ms());
    if (!done) say(done.error());
    list_is_old = true;
  }

  void read_list() {
    if (!open() || !list_is_old) return;
    auto list = store->list();
    if (!list || is_damaged()) {
      // A large file is not looked through whenever it is opened; now it is, and repaired.
      store.reset();
      if (!open(true)) return;
      list = store->list();
    }
    history::Filter newest;
    newest.newest = kRecent;
    newest.with_text = false;
    auto recent = store->sessions(newest);
    if (!list || !recent) return say(list ? recent.error() : list.error());
    auto shared = std::make_shared<const history::SessionList>(std::move(*list));
    auto shared_recent = std::make_shared<const std::vector<history::StoredSession>>(std::move(*recent));
    list_is_old = false;
    const std::lock_guard lock(mutex);
    news.list = std::move(shared);
    news.recent = std::move(shared_recent);
    ++news.sessions_revision;
  }

  bool is_damaged() {
    if (!store->check_due(utc_ms())) return false;
    const auto sound = store->check_structure(utc_ms());
    return sound && !*sound;
  }

  void keep(const history::StoredSession& session, const std::string& reason) {
    unwritten.insert_or_assign(session.id, session);
    store.reset();  // the next try is made with a new connection
    if (session.record.outcome != session::Outcome::running) {
      // Best effort: a full disk may refuse this as well, memory still has it.
      (void)history::keep_for_later(folders.state, session);
    }
    const bool stopped = reason.ends_with('.') || reason.ends_with('!') || reason.ends_with('?');
    say("Not saved yet: " + reason + (stopped ? "" : ".") + " It is kept and tried again.");
    const std::lock_guard lock(mutex);
    has_unwritten = true;
  }
};

Journal::Journal(const files::Folders& folders, DiskWorker& worker)
    : worker_(worker), desk_(std::make_shared<Desk>(folders)) {
  worker_.post([desk = desk_] {
    if (!desk->open()) return;
    auto found = desk->store->resumable(utc_ms());
    const std::lock_guard lock(desk->mutex);
    if (found) desk->news.resumable = std::move(*found);
  });
}

Journal::~Journal() = default;

void Journal::order(void (*job)(Desk&, const history::StoredSession&),
                    const history::StoredSession& session) {
  worker_.post([desk = desk_, job, session] { job(*desk, session); });
}

void Journal::begin(const history::StoredSession& session) { update(session); }

void Journal::update(const history::StoredSession& session) {
  order([](Desk& desk, const history::StoredSession& what) { desk.write(what); }, session);
}

void Journal::finish(const history::StoredSession& session) { update(session); }

void Journal::annotate(const history::StoredSession& session) {
  order([](Desk& desk, const history::StoredSession& what) { desk.annotate(what); }, session);
}

void Journal::change(const std::string& id, std::function<void(history::StoredSession&)> change) {
  worker_.post([desk = desk_, id, change = std::move(change)] {
    auto session = desk->find(id);
    if (!session) return;
    change(*session);
    desk->annotate(*session);
  });
}

void Journal::dismiss(const std::string& id) {
  worker_.post([desk = desk_, id] {
    if (desk->open()) (void)desk->store->dismiss(id);
    const std::lock_guard lock(desk->mutex);
    desk->news.resumable.reset();
  });
}

void Journal::remove(const std::string& id) {
  worker_.post([desk = desk_, id] { desk->set_deleted(id, true); });
  ask_sessions();
}

void Journal::undelete(const std::string& id) {
  worker_.post([desk = desk_, id] { desk->set_deleted(id, false); });
  ask_sessions();
}

void Journal::ask_sessions() {
  worker_.post([desk = desk_] { desk->read_list(); });
}

void Journal::ask_session(const std::string& id) {
  worker_.post([desk = desk_, id] {
    if (!desk->open()) return;
    auto found = desk->store->find(id);
    if (!found) return desk->say(found.error());
    std::shared_ptr<const history::StoredSession> session;
    if (*found) session = std::make_shared<const history::StoredSession>(std::move(**found));
    const std::lock_guard lock(desk->mutex);
    desk->news.looked_at = std::move(session);
  });
}

void Journal::tend() {
  {
    const std::lock_guard lock(desk_->mutex);
    if (!desk_->has_unwritten) return;
  }
  const std::int64_t now = boot_ns();
  if (now < next_try_ns_) return;
  next_try_ns_ = now + kTryAgainNs;
  worker_.post([desk = desk_] {
    const auto waiting = desk->unwritten;
    for (const auto& [id, session] : waiting) desk->write(session);
  });
}

JournalNews Journal::news() const {
  const std::lock_guard lock(desk_->mutex);
  return desk_->news;
}

}  // namespace guide
