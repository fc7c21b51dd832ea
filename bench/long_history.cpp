// SPDX-License-Identifier: MIT
#include "long_history.h"

#include <array>
#include <random>
#include <string>

#include "history/stamps.h"
#include "history/uuid.h"
#include "routine/regions.h"
#include "worked_phase.h"

namespace bench {

namespace {

using history::StoredSession;
using routine::Kind;
using routine::Side;

constexpr std::int64_t kTwentyYearsMs = 20LL * 365 * 24 * 3'600'000;
constexpr int kOffsetMin = 60;
constexpr int kRoutines = 24;
constexpr std::size_t kRegions = 15;
constexpr std::array kTags = {"sitting", "stress", "sport", "sleep"};

class Chance {
 public:
  int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(random_); }
  bool one_in(int times) { return below(times) == 0; }

 private:
  std::mt19937 random_{20};
};

void phases(StoredSession& session, const std::string& region, Chance& chance) {
  history::add_worked_phase(session, Kind::prepare, region, Side::center, 10, 10);
  for (const Side side : {Side::left, Side::right}) {
    history::add_worked_phase(session, Kind::roll, region, side, 30, 30);
    for (int set = 0; set < 2; ++set) {
      history::add_worked_phase(session, Kind::hold, region, side, 45, 33 + chance.below(13));
      history::add_worked_phase(session, Kind::release, region, side, 10, 10);
    }
  }
  history::add_worked_phase(session, Kind::move, region, Side::center, 30, 30);
  session.record.phase = session.record.phases.size();
  session.record.outcome = chance.one_in(12) ? session::Outcome::ended : session::Outcome::completed;
}

void said(StoredSession& session, const std::string& region, int n, Chance& chance) {
  for (const Side side : {Side::left, Side::right}) {
    const int before = 3 + chance.below(6);
    if (!chance.one_in(4)) session.scores.push_back({region, side, before, before - chance.below(4)});
  }
  if (chance.one_in(3)) session.note = "Note number " + std::to_string(n) + " of a long life with a ball.";
  if (chance.one_in(3)) session.tags = {kTags[static_cast<std::size_t>(chance.below(kTags.size()))]};
  if (chance.one_in(4)) session.helped = {history::Helped::pressure};
  if (chance.one_in(3)) session.peak_pressure = 3 + chance.below(5);
  if (chance.one_in(3)) session.change = history::Change::a_bit_better;
}

StoredSession made(int n, std::int64_t started_utc_ms, Chance& chance) {
  StoredSession session;
  session.started_utc_ms = started_utc_ms;
  std::array<std::uint8_t, 10> rest{};
  for (std::size_t i = 0; i < 4; ++i) rest.at(9 - i) = static_cast<std::uint8_t>(n >> (8 * i) & 0xff);
  session.id = history::uuid7(started_utc_ms, rest);
  const int routine = chance.below(kRoutines);
  session.routine = "routine-" + std::to_string(routine);
  session.title = "Routine number " + std::to_string(routine) + ": stroke, hold, stretch";
  session.routine_text = std::string(2500, 'x') + std::to_string(routine);
  session.tools = {chance.one_in(2) ? "fingers" : "tennis_ball"};
  session.offset_min = kOffsetMin;
  session.zone = "Europe/Berlin";
  session.local_date = history::local_date(started_utc_ms, kOffsetMin);
  const auto place = static_cast<std::size_t>(chance.below(static_cast<int>(kRegions)));
  const std::string region(routine::regions()[place].id);
  phases(session, region, chance);
  said(session, region, n, chance);
  return session;
}

}  // namespace

std::vector<StoredSession> long_history(int count, std::int64_t now_utc_ms) {
  Chance chance;
  std::vector<StoredSession> all;
  all.reserve(static_cast<std::size_t>(count));
  for (int n = 0; n < count; ++n)
    all.push_back(made(n, now_utc_ms - kTwentyYearsMs / count * (count - n), chance));
  return all;
}

}  // namespace bench
