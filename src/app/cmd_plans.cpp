// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>

#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/exit_status.h"
#include "app/stored_sessions.h"
#include "base/text.h"
#include "files/plan_shelf.h"
#include "guide/clock.h"

namespace app {
namespace {

using Json = nlohmann::ordered_json;

std::vector<files::PlanOnShelf> all_plans(const files::Folders& folders) {
  std::vector<std::string> ids;
  for (const files::ShelfItem& item : files::read_shelf(folders)) {
    if (item.usable()) ids.push_back(item.id);
  }
  return files::read_plans(folders, ids);
}

std::string item_words(const routine::DayPlanItem& item) {
  std::string text;
  for (const std::string& id : item.any_of) text += (text.empty() ? "" : " or ") + id;
  text += ": " + routine::rhythm_words(item);
  const std::string_view at = routine::time_words(item.at);
  return at.empty() ? text : text + ", " + std::string(at);
}

void print_plan(const files::PlanOnShelf& item, bool is_followed, const files::Today& today) {
  if (!item.problems.empty()) {
    std::printf("%-18s cannot be used: %s\n", base::quoted(item.id).c_str(),
                item.problems.front().message.c_str());
    return;
  }
  std::printf("%-18s %s%s\n", item.id.c_str(), item.plan.title.c_str(), is_followed ? "  (followed)" : "");
  for (const routine::DayPlanItem& one : item.plan.items) std::printf("  %s\n", item_words(one).c_str());
  if (!is_followed) return;
  if (today.due.over) std::puts("  The plan has come to its end.");
  for (const routine::DueItem& due : today.due.due) {
    std::printf("  due today: %s (%s)\n", item.plan.items[due.item].any_of.front().c_str(), due.why.c_str());
  }
  if (!today.due.over && today.due.due.empty()) std::puts("  Nothing is due now.");
}

Json due_json(const routine::DayPlan& plan, const files::Today& today) {
  Json due = Json::array();
  for (const routine::DueItem& item : today.due.due) {
    due.push_back({{"any_of", plan.items[item.item].any_of}, {"why", item.why}});
  }
  return due;
}

int follow(const files::Folders& folders, const std::vector<files::PlanOnShelf>& plans,
           files::Personal personal, const std::string& id) {
  const bool known = std::any_of(plans.begin(), plans.end(), [&](const files::PlanOnShelf& item) {
    return item.id == id && item.problems.empty();
  });
  if (!known) return complain("no plan " + base::quoted(id) + "; `unknot plans` shows them all", kInputWrong);
  personal.plan = files::ChosenPlan{id, files::now_of(guide::utc_ms()).today};
  if (auto written = files::write_plan(folders, personal); !written)
    return complain(written.error(), kMachineLacks);
  std::printf("Following %s from today on.\n", id.c_str());
  return kFine;
}

int stop(const files::Folders& folders, files::Personal personal) {
  personal.plan.reset();
  if (auto written = files::write_plan(folders, personal); !written)
    return complain(written.error(), kMachineLacks);
  std::puts("No plan is followed now.");
  return kFine;
}

}  // namespace

int show_plans(const files::Folders& folders, const PlansOptions& options) {
  const auto plans = all_plans(folders);
  const files::ReadPersonal read = files::read_personal(folders);
  for (const std::string& problem : read.problems) complain(problem, kFine);
  if (!options.follow.empty()) return follow(folders, plans, read.personal, options.follow);
  if (options.stop) return stop(folders, read.personal);
  const routine::DayPlan* plan = files::followed(plans, read.personal);
  const files::Today today =
      files::look_at_today(plan, read.personal, stored_sessions(folders), files::now_of(guide::utc_ms()));
  if (options.json) {
    Json out;
    out["followed"] = plan == nullptr ? Json() : Json(plan->id);
    out["due"] = plan == nullptr ? Json::array() : due_json(*plan, today);
    out["suggestion"] = !today.suggestion ? Json()
                                          : Json{{"routine", today.suggestion->routine},
                                                 {"reason", today.suggestion->reason}};
    out["plans"] = Json::array();
    for (const files::PlanOnShelf& item : plans) {
      out["plans"].push_back(
          {{"id", item.id}, {"title", item.plan.title}, {"usable", item.problems.empty()}});
    }
    std::puts(out.dump(2, ' ', false, Json::error_handler_t::replace).c_str());
    return kFine;
  }
  for (const files::PlanOnShelf& item : plans)
    print_plan(item, plan != nullptr && plan->id == item.id, today);
  if (today.suggestion) {
    std::printf("Today: %s (%s)\n", today.suggestion->routine.c_str(), today.suggestion->reason.c_str());
  }
  return kFine;
}

}  // namespace app
