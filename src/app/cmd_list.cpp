// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>

#include <nlohmann/json.hpp>

#include "app/cards.h"
#include "app/commands.h"
#include "app/exit_status.h"
#include "base/text.h"
#include "routine/fit.h"
#include "routine/regions.h"
#include "routine/tools.h"
#include "routine/unroll.h"

namespace app {
namespace {

using Json = nlohmann::ordered_json;

bool holds(const std::vector<std::string>& list, const std::string& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

bool wanted(const files::ShelfItem& item, const ListOptions& options) {
  if (!item.usable()) return !options.region && !options.tool && options.minutes == 0;
  const routine::Routine& routine = item.routine;
  if (options.region && !routine.any_region && !holds(routine.regions, *options.region)) return false;
  if (options.tool && !holds(routine.tools, *options.tool)) return false;
  if (options.minutes == 0) return true;
  return routine::possible_lengths(routine, {}).shortest <= std::chrono::minutes(options.minutes);
}

routine::Millis usual_length(const files::ShelfItem& item) {
  routine::Millis total{0};
  const auto turns = routine::unroll(item.routine, {});
  if (!turns) return total;
  for (const routine::Turn& turn : *turns) total += turn.length;
  return total;
}

Json item_json(const files::ShelfItem& item) {
  Json out;
  out["id"] = item.id;
  out["own"] = item.own;
  if (const routine::Problem* error = routine::first_error(item.problems)) {
    out["problem"] = routine::problem_text(*error);
    return out;
  }
  const routine::Range range = routine::possible_lengths(item.routine, {});
  out["title"] = item.routine.title;
  out["goal"] = item.routine.goal;
  out["regions"] = item.routine.regions;
  out["any_region"] = item.routine.any_region;
  out["tools"] = item.routine.tools;
  out["side"] = routine::side_id(item.routine.side);
  out["usual_ms"] = usual_length(item).count();
  out["shortest_ms"] = range.shortest.count();
  out["longest_ms"] = range.longest.count();
  return out;
}

std::string needed(const routine::Routine& routine) {
  std::string names;
  for (const std::string& name : tool_names(routine)) names += (names.empty() ? "" : ", ") + name;
  return names.empty() ? "nothing needed" : names;
}

void print_item(const files::ShelfItem& item) {
  if (const routine::Problem* error = routine::first_error(item.problems)) {
    std::printf("%-24s cannot be used: %s (unknot check %s)\n", base::quoted(item.id).c_str(),
                error->message.c_str(), base::quoted(item.file.string()).c_str());
    return;
  }
  const routine::Range range = routine::possible_lengths(item.routine, {});
  std::printf("%-24s %6s  (%s to %s)  %s\n%-24s         %s\n", item.id.c_str(),
              base::clock_text(usual_length(item)).c_str(), base::clock_text(range.shortest).c_str(),
              base::clock_text(range.longest).c_str(), item.routine.title.c_str(), "",
              needed(item.routine).c_str());
}

}  // namespace

int list_routines(const files::Folders& folders, const ListOptions& options) {
  if (options.region && routine::find_region(*options.region) == nullptr) {
    return complain("no region " + base::quoted(*options.region), kInputWrong);
  }
  if (options.tool && routine::find_tool(*options.tool) == nullptr) {
    return complain("no tool " + base::quoted(*options.tool), kInputWrong);
  }
  Json all = Json::array();
  bool any = false;
  for (const files::ShelfItem& item : files::read_shelf(folders)) {
    if (!wanted(item, options)) continue;
    any = true;
    if (options.json) {
      all.push_back(item_json(item));
    } else {
      print_item(item);
    }
  }
  if (options.json) std::puts(all.dump(2, ' ', false, Json::error_handler_t::replace).c_str());
  if (!any && !options.json) std::puts("No routine fits. Leave out a filter, or give it more minutes.");
  return kFine;
}

}  // namespace app
