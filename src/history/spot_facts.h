// SPDX-License-Identifier: MIT
// What the history says about the places that a session is about to work on, as the safety rules
// (routine/history_rules.h) and today's suggestion (routine/suggestion.h) ask for it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "history/stored_session.h"
#include "routine/history_rules.h"
#include "session/plan.h"

namespace history {

struct SpotOf {
  std::string region;
  routine::Side side = routine::Side::center;
  bool operator==(const SpotOf&) const = default;
};

// `sessions` newest first, all of them before `now_utc_ms`; `today` is the person's local date. The middle
// touches both sides.
routine::HistoryFacts facts_before(const std::vector<StoredSession>& sessions, const session::Plan& plan,
                                   const SpotOf& spot, std::int64_t now_utc_ms, std::string_view today);

// The spots that a plan presses, stretches, cools or warms, each once, in order.
std::vector<SpotOf> spots_of(const session::Plan& plan);

// The rules that speak before `plan` starts, of all its spots, each row once, in the table's order.
std::vector<const routine::Rule*> findings_before(const std::vector<StoredSession>& sessions,
                                                  const session::Plan& plan, std::int64_t now_utc_ms,
                                                  std::string_view today);

}  // namespace history
