// SPDX-License-Identifier: MIT
#include "app/plans_page.h"

#include <utility>

#include "app/before_page.h"
#include "app/library_page.h"
#include "files/log.h"
#include "files/plan_shelf.h"
#include "guide/clock.h"

namespace app {
namespace {

std::string with_time(std::string words, const routine::DayPlanItem& item) {
  const std::string_view at = routine::time_words(item.at);
  return at.empty() ? words : words + ", " + std::string(at);
}

std::string rest_words(const routine::DayPlan* plan, const routine::DueToday& due) {
  if (plan == nullptr) return "No plan is followed. Choose one, or none: everything works without.";
  if (due.over) return "This plan has come to its end.";
  if (!due.rests.empty()) return "A day of rest: nothing is due today.";
  if (!due.sore.empty()) return "Nothing is due. Heat, ice or both stand ready when it is sore.";
  return "Nothing is due now.";
}

}  // namespace

std::string PlansPage::title_of(const std::string& routine) const {
  const files::ShelfItem* item = around_.find(routine);
  return item == nullptr || !item->usable() ? routine : item->routine.title;
}

ui::PlansModel PlansPage::model() const {
  ui::PlansModel model;
  model.banners = around_.banners();
  const routine::DayPlan* plan = files::followed(around_.plans, around_.personal);
  for (const files::PlanOnShelf& each : around_.plans) {
    ui::PlanCard card{each.id, each.plan.title, each.plan.goal, {}, plan == &each.plan, ""};
    if (!each.problems.empty()) {
      card.title = each.id;
      card.problem = each.problems.front().message + " " + each.problems.front().instead;
    }
    for (const routine::DayPlanItem& item : each.plan.items) {
      const std::string more = item.any_of.size() > 1 ? " or another" : "";
      card.lines.push_back(title_of(item.any_of.front()) + more + ": " +
                           with_time(routine::rhythm_words(item), item));
    }
    model.plans.push_back(std::move(card));
  }
  const files::Today today =
      files::look_at_today(plan, around_.personal, *around_.news.recent, files::now_of(guide::utc_ms()));
  model.rest = rest_words(plan, today.due);
  for (const routine::DueItem& due : today.due.due) {
    const routine::DayPlanItem& item = plan->items[due.item];
    model.due.push_back({item.any_of.front(), title_of(item.any_of.front()), with_time(due.why, item)});
  }
  return model;
}

void PlansPage::follow(const std::string& id) {
  around_.personal.plan.reset();
  if (!id.empty()) around_.personal.plan = files::ChosenPlan{id, around_.today};
  if (auto kept = files::write_plan(around_.parts.folders, around_.personal); !kept) {
    files::log_warning(kept.error());
    around_.personal_problems.push_back(kept.error());
  }
}

NextPage PlansPage::carry_out(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::back) return std::make_unique<LibraryPage>(around_);
  if (ask.what == What::save && state_.follow) follow(*std::exchange(state_.follow, std::nullopt));
  if (ask.what != What::open_routine) return nullptr;
  const files::ShelfItem* item = around_.find(ask.text);
  if (item == nullptr || !item->usable()) return nullptr;
  routine::Choices choices;
  choices.start_delay = std::chrono::seconds(around_.settings.start_delay_s);
  choices.switch_gap = std::chrono::seconds(around_.settings.switch_gap_s);
  return std::make_unique<BeforePage>(around_, *item, std::move(choices));
}

}  // namespace app
