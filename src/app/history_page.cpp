// SPDX-License-Identifier: MIT
#include "app/history_page.h"

#include "app/library_page.h"
#include "app/resume.h"
#include "ui/screens/screens.h"

namespace app {

HistoryPage::HistoryPage(Surroundings& around) : AskingPage(around) { around_.parts.journal.ask_sessions(); }

ui::HistoryModel HistoryPage::model() const {
  ui::HistoryModel model;
  model.sessions = around_.news.sessions;
  model.today = around_.today;
  model.open = open_;
  model.banners = around_.banners();
  return model;
}

ui::Asks HistoryPage::show(ui::Canvas& canvas) { return ui::history_screen(canvas, model(), state_); }

NextPage HistoryPage::carry_out(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::open_session) open_ = ask.text;
  if (ask.what == What::go_on_interrupted) return go_on_with(around_, ask.text);
  if (ask.what == What::drop_interrupted) around_.parts.journal.dismiss(ask.text);
  if (ask.what == What::delete_session) {
    around_.parts.journal.remove(ask.text);
    open_.reset();
  }
  if (ask.what == What::go_history) open_.reset();
  if (ask.what == What::back) {
    if (!open_) return std::make_unique<LibraryPage>(around_);
    open_.reset();
  }
  return nullptr;
}

}  // namespace app
