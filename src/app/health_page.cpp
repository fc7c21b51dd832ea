// SPDX-License-Identifier: MIT
#include "app/health_page.h"

#include "app/library_page.h"
#include "files/log.h"

namespace app {

HealthPage::HealthPage(Surroundings& around) : AskingPage(around) {
  state_.answers = around.personal.health;
  state_.question = ui::first_open(state_.answers);
}

void HealthPage::leave() {
  if (!done_ && state_.answers == around_.personal.health) return;
  around_.personal.health = state_.answers;
  if (done_) around_.personal.health_day = around_.today;
  if (auto kept = files::write_health(around_.parts.folders, around_.personal); !kept) {
    files::log_warning(kept.error());
    around_.personal_problems.push_back(kept.error());
  }
}

NextPage HealthPage::carry_out(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::save) done_ = true;
  if (ask.what == What::save || ask.what == What::back) return std::make_unique<LibraryPage>(around_);
  return nullptr;
}

}  // namespace app
