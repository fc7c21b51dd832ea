// SPDX-License-Identifier: MIT
#include "guide/going_on.h"

#include "routine/parse.h"

namespace guide {

base::Result<GoingOn> look_at_going_on(const history::StoredSession& interrupted,
                                       const files::Personal& personal,
                                       const std::vector<history::StoredSession>& sessions,
                                       std::int64_t now_utc_ms, std::string_view today,
                                       bool say_ten_seconds) {
  auto parsed = routine::parse(interrupted.routine_text, interrupted.routine, interrupted.routine);
  if (!parsed) return base::failure("the routine of that session can no longer be read");
  GoingOn going;
  going.item.id = interrupted.routine;
  going.item.text = interrupted.routine_text;
  going.item.routine = std::move(*parsed);
  auto prepared = prepare(going.item, interrupted.choices, personal.health, say_ten_seconds);
  if (!prepared) return tl::unexpected(prepared.error());
  if (interrupted.record.phase >= prepared->plan.phases.size()) {
    return base::failure("what was left of that session is no longer part of its routine");
  }
  std::vector<history::StoredSession> others = sessions;
  std::erase_if(others, [&](const history::StoredSession& one) { return one.id == interrupted.id; });
  going.question = safety_question(going.item, *prepared, personal, others, now_utc_ms, today);
  going.plan = std::move(prepared->plan);
  return going;
}

}  // namespace guide
