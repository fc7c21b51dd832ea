// SPDX-License-Identifier: MIT
#include "app/history_page.h"

#include <utility>

#include "app/hand_log.h"
#include "app/library_page.h"
#include "app/open_routine.h"
#include "app/take_out.h"
#include "app/week_start.h"
#include "guide/clock.h"
#include "history/json.h"
#include "history/lines.h"
#include "history/report_page.h"
#include "history/stamps.h"

namespace app {

namespace {

using What = ui::ReviewAsk::What;

std::filesystem::path documents() {
  const Homes places = homes();
  return documents_folder(places.home, places.config);
}

std::string written_words(const base::Result<std::filesystem::path>& path) {
  return path ? "Written: " + path->string() : path.error();
}

// On the disk worker: the line that tells what became of it.
std::string write_history(const files::Folders& folders, What what, const std::string& today) {
  auto store = history::Store::open(folders.data, true);
  if (!store) return store.error();
  const auto sessions = store->sessions();
  if (!sessions) return sessions.error();
  const std::string name = "unknot-history-" + today;
  if (what == What::write_csv)
    return written_words(write_beside(documents(), name, "csv", history::to_csv(*sessions)));
  return written_words(write_beside(documents(), name, "jsonl", history::to_lines(*sessions)));
}

}  // namespace

HistoryPage::HistoryPage(Surroundings& around) : around_(around) {
  around_.parts.journal.ask_sessions();
  freshen();
}

history::StatsQuery HistoryPage::query() const {
  history::StatsQuery query;
  query.today = history::day_from(around_.today).value_or(history::Day{});
  query.day_start_hour = around_.settings.day_start_hour;
  query.week_start = first_weekday(around_.settings.week_start);
  return query;
}

// What the disk and the worker have told since the last look.
void HistoryPage::freshen() {
  const guide::JournalNews& news = around_.news;
  if (news.sessions_revision > 0) numbers_.count(around_.parts.worker, news.list, query());
  // List and numbers change together: a line of the one is named by the other.
  const ReviewNumbers::Counted counted = numbers_.newest();
  model_.list = counted.list;
  model_.stats = counted.stats;
  const history::StatsQuery now = query();
  model_.today = counted.stats != nullptr ? counted.stats->today : now.today;
  model_.day_start_hour = now.day_start_hour;
  model_.week_start = now.week_start;
  model_.streaks = around_.settings.streaks;
  model_.banners = around_.banners();
  if (!wanted_.empty() && !model_.open && news.looked_at != nullptr && news.looked_at->id == wanted_) {
    model_.open = *news.looked_at;
  }
  const std::lock_guard lock(written_->mutex);
  if (written_->told.empty()) return;
  model_.notice = ui::ReviewNotice{std::exchange(written_->told, {}), ""};
  writing_ = false;
}

void HistoryPage::draw(ui::Canvas& canvas) {
  freshen();
  asks_ = ui::review_screen(canvas, model_, state_);
}

NextPage HistoryPage::act() {
  for (const ui::ReviewAsk& ask : std::exchange(asks_, {})) {
    if (NextPage next = carry_out(ask)) return next;
  }
  return nullptr;
}

NextPage HistoryPage::tend() {
  around_.parts.player.tend();
  around_.parts.journal.tend();
  return nullptr;
}

// While something is on its way from the worker, the page looks for it.
double HistoryPage::frames_a_second() const {
  // Numbers that came after the drawing are not shown yet.
  const bool counting = numbers_.counting() || model_.stats != numbers_.newest().stats;
  const bool reading =
      writing_ || around_.news.sessions_revision == 0 || counting || (!wanted_.empty() && !model_.open);
  return reading ? 30 : 0;
}

void HistoryPage::open(const std::string& id) {
  wanted_ = id;
  model_.open.reset();
  around_.parts.journal.ask_session(id);
}

void HistoryPage::keep_answers(const ui::ReviewAsk& ask) {
  if (!model_.open || model_.open->id != ask.text) return;
  ui::put_answers(ask.answers, *model_.open);
  around_.parts.journal.annotate(*model_.open);
  around_.parts.journal.ask_sessions();
}

void HistoryPage::remove(const std::string& id) {
  const std::string title = model_.open ? model_.open->title : "session";
  around_.parts.journal.remove(id);
  model_.notice = ui::ReviewNotice{"Deleted “" + title + "”.", id};
  model_.open.reset();
  wanted_.clear();
}

void HistoryPage::log_by_hand(const ui::LogEntry& entry) {
  history::StoredSession session = hand_logged(entry, guide::utc_ms(), around_.settings.day_start_hour);
  around_.parts.journal.finish(session);
  around_.parts.journal.ask_sessions();
  model_.notice = ui::ReviewNotice{"Kept “" + session.title + "”.", session.id};
}

void HistoryPage::take_out(What what) {
  writing_ = true;
  const auto keep = [written = written_](std::string told) {
    const std::lock_guard lock(written->mutex);
    written->told = std::move(told);
  };
  if (what == What::write_report) {
    around_.parts.worker.post([keep, list = model_.list, query = query(), today = around_.today] {
      keep(written_words(
          write_beside(documents(), "unknot-report-" + today, "html", history::report_page(*list, query))));
    });
    return;
  }
  around_.parts.worker.post([keep, folders = around_.parts.folders, what, today = around_.today] {
    keep(write_history(folders, what, today));
  });
}

NextPage HistoryPage::carry_out(const ui::ReviewAsk& ask) {
  switch (ask.what) {
    case What::go_library: return std::make_unique<LibraryPage>(around_);
    case What::go: return carry_out_common(around_, ask.ask);
    case What::open_session: open(ask.text); break;
    case What::close_session:
      model_.open.reset();
      wanted_.clear();
      break;
    case What::keep_answers: keep_answers(ask); break;
    case What::delete_session: remove(ask.text); break;
    case What::bring_back:
      around_.parts.journal.undelete(ask.text);
      model_.notice = ui::ReviewNotice{"It is back.", ""};
      break;
    case What::log_by_hand: log_by_hand(ask.entry); break;
    case What::write_csv:
    case What::write_lines:
    case What::write_report: take_out(ask.what); break;
    case What::drop_notice: model_.notice.reset(); break;
    case What::open_routine: return app::open_routine(around_, ask.text);
  }
  return nullptr;
}

}  // namespace app
