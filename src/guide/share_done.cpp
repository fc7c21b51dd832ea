// SPDX-License-Identifier: MIT
#include "guide/share_done.h"

#include <algorithm>

namespace guide {
namespace {

bool is_done(const session::PhaseRecord& phase) {
  using session::EndedBy;
  return routine::is_working(phase.kind) &&
         (phase.ended_by == EndedBy::ran_out || phase.ended_by == EndedBy::let_go);
}

}  // namespace

std::string share_done(const session::Record& record, const session::Plan& plan) {
  const auto done = std::count_if(record.phases.begin(), record.phases.end(), is_done);
  const auto planned = std::count_if(plan.phases.begin(), plan.phases.end(), [](const session::Phase& phase) {
    return routine::is_working(phase.turn.kind);
  });
  if (planned == 0) return "";
  return ", " + std::to_string(std::min(done, planned)) + " of " + std::to_string(planned) +
         " holds and stretches";
}

}  // namespace guide
