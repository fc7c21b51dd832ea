// SPDX-License-Identifier: MIT
#include "history/spot_facts.h"
#include "history/median.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <set>

#include "routine/parse.h"
#include "routine/walk.h"

namespace history {
namespace {

using routine::Kind;
using routine::Side;
using namespace std::chrono_literals;

constexpr int kFirm = 5;  // L-F01
constexpr routine::Millis kLongHold{30'000};
constexpr int kMuchWorse = 2;  // L-F04
// L-F02: what was sore the day after is over by then (the sources give 12 to 36 h, and the answer comes a day
// late).
constexpr std::int64_t kSoreMs = 72LL * 3'600'000;
constexpr std::int64_t kWeekMs = 7LL * 24 * 3'600'000;

bool touches(Side a, Side b) {
  const auto one = [](Side side) { return side == Side::left || side == Side::right; };
  return !one(a) || !one(b) || a == b;
}

bool at_spot(const std::string& region, Side side, const SpotOf& spot) {
  return region == spot.region && touches(side, spot.side);
}

template <class Wanted>
routine::Millis time_with(const StoredSession& session, const SpotOf& spot, const Wanted& wanted) {
  routine::Millis sum{0};
  for (const session::PhaseRecord& phase : session.record.phases) {
    if (!phase.added && at_spot(phase.region, phase.side, spot) && wanted(phase.kind)) sum += phase.actual;
  }
  return sum;
}

routine::Millis pressed(const StoredSession& session, const SpotOf& spot) {
  return time_with(session, spot, [](Kind kind) { return routine::is_pressure(kind); });
}

routine::Millis of_kind(const StoredSession& session, const SpotOf& spot, Kind wanted) {
  return time_with(session, spot, [wanted](Kind kind) { return kind == wanted; });
}

bool is_firm(const std::optional<routine::Pressure>& pressure) { return pressure && pressure->high >= kFirm; }

// A record keeps no targets, so the routine's text as it was is asked. Lists come without it; then only the
// routine that is about to be done is known.
bool asks_firmly(const StoredSession& session, const session::Plan& plan) {
  if (session.routine_text.empty()) {
    return session.routine == plan.id &&
           std::any_of(plan.phases.begin(), plan.phases.end(), [](const session::Phase& phase) {
             return phase.turn.kind == Kind::hold && is_firm(phase.turn.pressure);
           });
  }
  const auto parsed = routine::parse(session.routine_text, session.routine, session.routine);
  return parsed && routine::any_step(parsed->steps, [](const routine::Step& step) {
           return step.kind == Kind::hold && is_firm(step.pressure);
         });
}

bool held_firmly(const StoredSession& session, const session::Plan& plan, const SpotOf& spot) {
  const auto& phases = session.record.phases;
  const bool held = std::any_of(phases.begin(), phases.end(), [&](const session::PhaseRecord& phase) {
    return phase.kind == Kind::hold && phase.actual >= kLongHold && at_spot(phase.region, phase.side, spot);
  });
  return held && asks_firmly(session, plan);
}

const Score* score_at(const StoredSession& session, const SpotOf& spot) {
  const auto found = std::find_if(session.scores.begin(), session.scores.end(), [&](const Score& score) {
    return at_spot(score.region, score.side, spot) && (score.before || score.after);
  });
  return found == session.scores.end() ? nullptr : &*found;
}

void take_weeks(routine::HistoryFacts& facts, const std::vector<StoredSession>& sessions, const SpotOf& spot,
                std::int64_t now) {
  std::array<std::vector<int>, 2> scores;
  for (const StoredSession& session : sessions) {
    const std::int64_t age = now - session.started_utc_ms;
    if (age < 0 || age >= 2 * kWeekMs) continue;
    const auto week = static_cast<std::size_t>(age / kWeekMs);
    const Score* score = score_at(session, spot);
    if (score != nullptr) scores[week].push_back(score->before ? *score->before : *score->after);
    if (score != nullptr || pressed(session, spot) > 0ms) ++facts.sessions_a_week[week];
  }
  const auto newer = median(scores[0]);
  const auto older = median(scores[1]);
  if (newer && older) facts.drop = *older - *newer;
}

int worse_running(const std::vector<StoredSession>& sessions, const SpotOf& spot) {
  int running = 0;
  for (const StoredSession& session : sessions) {
    const Score* score = score_at(session, spot);
    if (score == nullptr || !score->before || !score->after) continue;
    if (*score->after - *score->before < kMuchWorse) break;
    ++running;
  }
  return running;
}

// As it was told on the day after the last session that worked here; 0: not told, or long ago.
int soreness(const std::vector<StoredSession>& sessions, const SpotOf& spot, std::int64_t now) {
  const auto last = std::find_if(sessions.begin(), sessions.end(),
                                 [&](const StoredSession& session) { return pressed(session, spot) > 0ms; });
  if (last == sessions.end() || now - last->started_utc_ms > kSoreMs) return 0;
  int most = 0;
  for (const Score& score : last->scores) {
    if (at_spot(score.region, score.side, spot)) most = std::max(most, score.next_day.value_or(0));
  }
  return most;
}

std::int64_t end_of(const StoredSession& session) {
  return session.started_utc_ms + (session.record.active + session.record.paused).count();
}

// The last session with that kind here: how much of it, and how long ago it ended.
void take_last(const std::vector<StoredSession>& sessions, const SpotOf& spot, Kind kind, std::int64_t now,
               std::optional<routine::Millis>& since, routine::Millis& much) {
  for (const StoredSession& session : sessions) {
    much = of_kind(session, spot, kind);
    if (much <= 0ms) continue;
    since = std::max(routine::Millis{0}, routine::Millis{now - end_of(session)});
    return;
  }
}

bool worked(const session::Phase& phase) {
  const Kind kind = phase.turn.kind;
  return phase.turn.added == routine::Added::no &&
         (routine::is_working(kind) || kind == Kind::ice || kind == Kind::heat);
}

void take_plan(routine::HistoryFacts& facts, const session::Plan& plan, const SpotOf& spot) {
  for (const session::Phase& phase : plan.phases) {
    const Kind kind = phase.turn.kind;
    if (!at_spot(phase.turn.region, phase.turn.side, spot)) continue;
    if (routine::is_pressure(kind)) facts.planned_pressure += phase.length;
    facts.plans_ice = facts.plans_ice || kind == Kind::ice;
    facts.plans_heat = facts.plans_heat || kind == Kind::heat;
  }
}

}  // namespace

routine::HistoryFacts facts_before(const std::vector<StoredSession>& sessions, const session::Plan& plan,
                                   const SpotOf& spot, std::int64_t now_utc_ms, std::string_view today) {
  routine::HistoryFacts facts;
  take_plan(facts, plan, spot);
  for (const StoredSession& session : sessions) {
    if (session.record.active > 0ms) ++facts.sessions_ever;
    if (session.local_date != today || pressed(session, spot) <= 0ms) continue;
    ++facts.worked_today;
    facts.held_firmly_today = facts.held_firmly_today || held_firmly(session, plan, spot);
  }
  take_weeks(facts, sessions, spot, now_utc_ms);
  facts.worse_running = worse_running(sessions, spot);
  facts.next_day_soreness = soreness(sessions, spot, now_utc_ms);
  take_last(sessions, spot, Kind::ice, now_utc_ms, facts.since_ice, facts.last_ice);
  routine::Millis ignored{0};
  take_last(sessions, spot, Kind::heat, now_utc_ms, facts.since_heat, ignored);
  return facts;
}

std::vector<SpotOf> spots_of(const session::Plan& plan) {
  std::vector<SpotOf> spots;
  for (const session::Phase& phase : plan.phases) {
    const SpotOf spot{phase.turn.region, phase.turn.side};
    if (worked(phase) && !routine::holds(spots, spot)) spots.push_back(spot);
  }
  return spots;
}

std::vector<const routine::Rule*> findings_before(const std::vector<StoredSession>& sessions,
                                                  const session::Plan& plan, std::int64_t now_utc_ms,
                                                  std::string_view today) {
  std::set<const routine::Rule*> found;  // they point into one table, so their order is its order
  for (const SpotOf& spot : spots_of(plan)) {
    const auto facts = facts_before(sessions, plan, spot, now_utc_ms, today);
    for (const routine::Rule* rule : routine::history_findings(facts)) found.insert(rule);
  }
  return {found.begin(), found.end()};
}

}  // namespace history
