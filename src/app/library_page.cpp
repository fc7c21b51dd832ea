// SPDX-License-Identifier: MIT
#include "app/library_page.h"

#include "app/before_page.h"
#include "app/clock.h"
#include "app/resume.h"
#include "app/when_text.h"
#include "base/duration_text.h"
#include "ui/screens/screens.h"

namespace app {

LibraryPage::LibraryPage(Surroundings& around) : AskingPage(around) { around_.parts.journal.ask_sessions(); }

ui::LibraryModel LibraryPage::model() const {
  ui::LibraryModel model;
  model.cards = around_.cards;
  model.banners = around_.banners();
  if (around_.news.resumable) {
    const history::StoredSession& left = *around_.news.resumable;
    model.interrupted = {
        left.id, left.title,
        days_ago(left.local_date, around_.today) + " " + wall_clock_text(left.started_utc_ms),
        base::clock_text(left.record.active) + " of " + base::clock_text(left.record.planned)};
  }
  return model;
}

ui::Asks LibraryPage::show(ui::Canvas& canvas) { return ui::library_screen(canvas, model(), state_); }

NextPage LibraryPage::carry_out(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::go_on_interrupted) return go_on_with(around_, ask.text);
  if (ask.what == What::drop_interrupted) around_.parts.journal.dismiss(ask.text);
  if (ask.what == What::open_routine) {
    const ShelfItem* item = around_.find(ask.text);
    if (item == nullptr || !item->usable()) return nullptr;
    routine::Choices choices;
    choices.start_delay = std::chrono::seconds(around_.settings.start_delay_s);
    choices.switch_gap = std::chrono::seconds(around_.settings.switch_gap_s);
    choices.minutes = ask.number;
    return std::make_unique<BeforePage>(around_, *item, std::move(choices));
  }
  return nullptr;
}

}  // namespace app
