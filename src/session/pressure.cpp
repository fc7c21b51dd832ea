// SPDX-License-Identifier: MIT
#include "session/pressure.h"

#include <cassert>

namespace session {

std::vector<TimedPressure> pressures_from(const Plan& plan, std::size_t index, Length into, Moment now) {
  assert(index < plan.phases.size() && into >= Length{0} && into <= plan.phases[index].length);
  std::vector<TimedPressure> pressures;
  for (; index < plan.phases.size(); ++index, into = Length{0}) {
    const Phase& phase = plan.phases[index];
    const Moment end = phase.turn.wait ? Moment::max() : now + (phase.length - into);
    if (routine::is_pressure(phase.turn.kind) && end > now) {
      pressures.push_back({now, end, into, phase.turn.pressure.value_or(routine::Pressure{})});
    }
    if (phase.turn.wait) break;
    now = end;
  }
  return pressures;
}

}  // namespace session
