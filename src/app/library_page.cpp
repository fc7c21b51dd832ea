// SPDX-License-Identifier: MIT
#include "app/library_page.h"

#include <utility>

#include "app/before_page.h"
#include "app/cards.h"
#include "app/open_routine.h"
#include "app/resume.h"
#include "app/when_text.h"
#include "base/duration_text.h"
#include "guide/clock.h"
#include "routine/pick.h"
#include "ui/screens/screens.h"

namespace app {

LibraryPage::LibraryPage(Surroundings& around) : AskingPage(around) { around_.parts.journal.ask_sessions(); }

// Once for each state of the history and each minute, not for each picture.
void LibraryPage::look_at_history() {
  const files::Now now = files::now_of(guide::utc_ms());
  const auto& sessions = around_.news.recent;
  if (looked_at_ == sessions && now.today == looked_.today && now.minute == looked_.minute) return;
  looked_at_ = sessions;
  looked_ = now;
  notes_ = spot_notes(*sessions, around_.today);
  suggestion_ =
      files::look_at_today(files::followed(around_.plans, around_.personal), around_.personal, *sessions, now)
          .suggestion;
}

ui::LibraryModel LibraryPage::model() {
  look_at_history();
  if (state_.filter.place) around_.find_other_places();
  ui::LibraryModel model;
  model.cards = around_.cards;
  model.banners = around_.banners();
  if (const std::string wrong = around_.wrong_settings(); !wrong.empty())
    model.banners.push_back({ui::Banner::Tone::note, wrong});
  if (!not_gone_on_.empty()) model.banners.push_back({ui::Banner::Tone::trouble, not_gone_on_});
  model.notes = notes_;
  const files::ShelfItem* item = suggestion_ ? around_.find(suggestion_->routine) : nullptr;
  if (item != nullptr && item->usable()) {
    model.today = ui::TodayOffer{item->id, item->routine.title, suggestion_->reason};
  }
  if (around_.news.resumable) {
    const history::StoredSession& left = *around_.news.resumable;
    model.interrupted = {
        left.id, left.title,
        days_ago(left.local_date, around_.today) + " " + guide::wall_clock_text(left.started_utc_ms),
        base::clock_text(left.record.active) + " of " + base::clock_text(left.record.planned)};
  }
  return model;
}

NextPage LibraryPage::tend() {
  next_day_.tend(around_, state_.next_day);
  return AskingPage::tend();
}

ui::Asks LibraryPage::show(ui::Canvas& canvas) { return ui::library_screen(canvas, model(), state_); }

NextPage LibraryPage::carry_out(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::go_on_interrupted) return go_on(ask.text);
  if (ask.what == What::drop_interrupted) {
    not_gone_on_.clear();
    around_.parts.journal.dismiss(ask.text);
  }
  if (ask.what == What::open_routine) return open(ask);
  return nullptr;
}

NextPage LibraryPage::go_on(const std::string& id) {
  WentOn went = go_on_with(around_, id, asked_for_ == id);
  not_gone_on_ = std::move(went.words);
  asked_for_ = went.wants_a_yes ? id : "";
  return std::move(went.page);
}

NextPage LibraryPage::open(const ui::Ask& ask) {
  const files::ShelfItem* item = around_.find(ask.text);
  if (item == nullptr || !item->usable()) return nullptr;
  routine::Choices choices;
  choices.start_delay = std::chrono::seconds(around_.settings.start_delay_s);
  choices.switch_gap = std::chrono::seconds(around_.settings.switch_gap_s);
  choices.minutes = ask.number;
  if (std::exchange(state_.from_today, false)) {
    if (suggestion_) choose_spot(item->routine, suggestion_->region, suggestion_->side, choices);
  } else if (state_.filter.place) {
    choose_spot(item->routine, state_.filter.place->region, state_.filter.place->side, choices);
  }
  return std::make_unique<BeforePage>(around_, *item, std::move(choices));
}

}  // namespace app
