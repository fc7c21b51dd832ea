// SPDX-License-Identifier: MIT
#include <cstdio>

#include "app/commands.h"
#include "app/exit_status.h"
#include "app/plan_json.h"
#include "base/text.h"
#include "routine/regions.h"

namespace app {
namespace {

std::string where(const routine::Turn& turn) {
  const routine::Region* region = routine::find_region(turn.region);
  std::string text;
  if (turn.side != routine::Side::center) text = std::string(routine::side_id(turn.side)) + " ";
  return region == nullptr ? text : text + std::string(region->short_name);
}

void print_phase(const session::Phase& phase) {
  const routine::Turn& turn = phase.turn;
  std::string note;
  if (turn.sets > 1) note += "  " + std::to_string(turn.set) + " of " + std::to_string(turn.sets);
  if (turn.pressure) {
    note += "  pressure " + std::to_string(turn.pressure->low) + "-" + std::to_string(turn.pressure->high);
  }
  std::printf("%7s  %-8s %6s  %s%s\n%27s%s\n", base::clock_text(phase.start.time_since_epoch()).c_str(),
              std::string(routine::kind_id(turn.kind)).c_str(), base::duration_text(phase.length).c_str(),
              where(turn).c_str(), note.c_str(), "", turn.say.c_str());
}

}  // namespace

int show_plan(const files::Folders& folders, const RoutineOptions& options) {
  const auto item = usable_routine(folders, options.routine);
  if (!item) return kInputWrong;
  const auto prepared = guide::prepare(*item, options.choices);
  if (!prepared) return complain(prepared.error(), kInputWrong);
  if (options.json) {
    std::fputs(plan_json(prepared->plan).c_str(), stdout);
    return kFine;
  }
  std::printf("%s  %s\n", prepared->plan.title.c_str(), base::clock_text(prepared->plan.total).c_str());
  if (!prepared->changed.empty()) std::printf("%s\n", prepared->changed.c_str());
  for (const session::Phase& phase : prepared->plan.phases) print_phase(phase);
  return kFine;
}

}  // namespace app
