// SPDX-License-Identifier: MIT
#include "session/plan.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "session/cues.h"
#include "session/script.h"

namespace session {
namespace {

using routine::Kind;

// A release or rest of this length ends an unbroken hold (L-T01).
constexpr Length kEndsTheHold{5000};

bool holds(const Phase& phase) { return phase.turn.kind == Kind::hold || phase.turn.kind == Kind::press; }

// What the holds right before `index` on its spot take together.
Length held_before(const std::vector<Phase>& phases, std::size_t index) {
  Length held{0};
  for (std::size_t i = index; i-- > 0;) {
    const Phase& earlier = phases[i];
    const bool short_break = (earlier.turn.kind == Kind::release || earlier.turn.kind == Kind::rest) &&
                             earlier.length < kEndsTheHold;
    if (short_break) continue;
    if (!holds(earlier) || !same_spot(earlier, phases[index])) break;
    held += earlier.length;
  }
  return held;
}

Length limit_of(const std::vector<Phase>& phases, std::size_t index) {
  const Phase& phase = phases[index];
  const Length own = routine::safe_limit(phase.turn.kind);
  const Length room = holds(phase) ? routine::safe_limit(Kind::hold) - held_before(phases, index) : own;
  return std::max({std::min(own, room), phase.length, phase.turn.length});
}

// Starts, limits, cues and total, from the lengths of the phases.
Plan laid(Plan plan) {
  Position at = kPlanStart;
  for (Phase& phase : plan.phases) {
    phase.start = at;
    at += phase.length;
  }
  for (std::size_t i = 0; i < plan.phases.size(); ++i) plan.phases[i].limit = limit_of(plan.phases, i);
  plan.total = at - kPlanStart;
  plan.cues = place_cues(plan.phases);
  plan.utterances = write_script(plan);
  return plan;
}

}  // namespace

base::Result<Plan> make_plan(const routine::Routine& routine, const routine::Choices& choices) {
  return routine::unroll(routine, choices).map([&](std::vector<routine::Turn> turns) {
    return lay_out(routine.id, routine.title, std::move(turns));
  });
}

Plan lay_out(std::string id, std::string title, std::vector<routine::Turn> turns) {
  Plan plan;
  plan.id = std::move(id);
  plan.title = std::move(title);
  plan.phases.reserve(turns.size());
  for (routine::Turn& turn : turns) {
    const Length length = turn.length;
    plan.phases.push_back({.turn = std::move(turn), .length = length});
  }
  return laid(std::move(plan));
}

Plan with_extras(const Plan& plan, SpokenExtras extras) {
  Plan changed = plan;
  changed.extras = std::move(extras);
  changed.utterances = write_script(changed);
  return changed;
}

Plan with_length(const Plan& plan, std::size_t index, Length length) {
  assert(index < plan.phases.size() && length > Length{0});
  Plan changed = plan;
  changed.phases[index].length = length;
  return laid(std::move(changed));
}

Plan with_less_pressure(const Plan& plan, std::size_t index) {
  assert(index < plan.phases.size());
  Plan changed = plan;
  for (std::size_t i = index; i < changed.phases.size(); ++i) {
    routine::Turn& turn = changed.phases[i].turn;
    if (!turn.pressure || !same_spot(changed.phases[i], plan.phases[index])) continue;
    turn.pressure->low = std::max(0, turn.pressure->low - kLessPressure);
    turn.pressure->high = std::max(std::min(1, turn.pressure->high), turn.pressure->high - kLessPressure);
  }
  return changed;
}

std::size_t phase_at(const Plan& plan, Position at) {
  assert(at >= kPlanStart);
  const auto after = std::upper_bound(plan.phases.begin(), plan.phases.end(), at,
                                      [](Position p, const Phase& phase) { return p < phase.start; });
  if (at >= kPlanStart + plan.total) return plan.phases.size();
  return static_cast<std::size_t>(after - plan.phases.begin()) - 1;
}

bool same_spot(const Phase& a, const Phase& b) {
  return a.turn.region == b.turn.region && a.turn.side == b.turn.side;
}

}  // namespace session
