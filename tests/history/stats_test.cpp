// SPDX-License-Identifier: MIT
#include "history/stats.h"

#include <cstdlib>
#include <set>

#include <gmock/gmock.h>

#include "history/plain_stats.h"
#include "history/samples.h"
#include "history/stamps.h"

namespace history {
namespace {

using routine::Kind;
using routine::Side;
using std::chrono::days;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Day day(const char* date) { return *day_from(date); }

StoredSession on(Day when, Side side, std::optional<int> before, std::optional<int> after) {
  static int n = 0;
  StoredSession session = samples::session(++n % 1000);
  session.started_utc_ms = when.time_since_epoch() / std::chrono::milliseconds(1) + 9 * 3'600'000 + n;
  session.offset_min = 0;
  session.id = new_uuid(session.started_utc_ms);
  session.record.phases = {session.record.phases[1]};
  session.record.phases[0].side = side;
  session.scores = {{"upper_trap", side, before, after}};
  return session;
}

StatsQuery query(const char* today) {
  StatsQuery result;
  result.today = day(today);
  return result;
}

Stats stats(const std::vector<StoredSession>& sessions, const StatsQuery& asked) {
  return stats_of(list_of(sessions), asked);
}

TEST(Stats, OfNothingIsNothing) {
  const Stats none = stats({}, query("2026-11-21"));
  EXPECT_EQ(none.all, Totals());
  EXPECT_THAT(none.spots, IsEmpty());
  EXPECT_FALSE(none.waited_longest);
}

TEST(Stats, CountTodayAndTheSixDaysBeforeAsSevenDays) {
  const Day today = day("2026-11-21");
  std::vector<StoredSession> sessions;
  for (const int ago : {0, 0, 6, 7, 29, 30, -1})
    sessions.push_back(on(today - days(ago), Side::left, {}, {}));
  const Stats told = stats(sessions, query("2026-11-21"));
  EXPECT_EQ(told.last_7_days.sessions, 3);
  EXPECT_EQ(told.last_7_days.days, 2);
  EXPECT_EQ(told.last_30_days.sessions, 5);
  EXPECT_EQ(told.all.sessions, 7);
  EXPECT_EQ(told.week.sessions, 2);  // from Monday the 16th
}

TEST(Stats, MissingScoresAreGapsAndNeverZeros) {
  const Day today = day("2026-11-21");
  const Stats told = stats({on(today, Side::left, {}, {}), on(today - days(1), Side::left, 6, {}),
                            on(today - days(2), Side::left, {}, 4)},
                           query("2026-11-21"));
  ASSERT_THAT(told.spots, SizeIs(1));
  const SpotStats& spot = told.spots[0];
  ASSERT_THAT(spot.scores, SizeIs(2));
  EXPECT_EQ(spot.scores[0].before, std::nullopt);
  EXPECT_EQ(spot.scores[0].after, 4);
  EXPECT_EQ(spot.scores[1].before, 6);
  EXPECT_EQ(spot.last->before, 6);
  ASSERT_THAT(spot.weeks, SizeIs(1));
  EXPECT_EQ(spot.weeks[0].before, 6.0);
  EXPECT_THAT(told.by_kind, IsEmpty());
}

TEST(Stats, AMonthsChangeSaysNothingUnderTwoPointsOrThirtyPercent) {
  EXPECT_EQ(telling_change(3), 2);
  EXPECT_DOUBLE_EQ(telling_change(9), 2.7);
  const Day today = day("2026-11-21");
  const auto verdict = [&](int now, int then, int count) {
    std::vector<StoredSession> sessions;
    for (int i = 0; i < count; ++i) {
      sessions.push_back(on(today - days(i), Side::right, now, {}));
      sessions.push_back(on(today - days(30 + i), Side::right, then, {}));
    }
    return stats(sessions, query("2026-11-21")).spots[0].month.verdict;
  };
  EXPECT_EQ(verdict(4, 6, 3), Verdict::better);
  EXPECT_EQ(verdict(5, 6, 3), Verdict::says_nothing);
  EXPECT_EQ(verdict(7, 9, 3), Verdict::says_nothing);
  EXPECT_EQ(verdict(8, 6, 3), Verdict::worse);
  EXPECT_EQ(verdict(2, 9, 2), Verdict::too_few);
}

TEST(Stats, TellWhenAPersonUsuallyLetsGo) {
  const Day today = day("2026-11-21");
  std::vector<StoredSession> sessions;
  for (const int seconds : {45, 38, 30, 36, 40}) {
    sessions.push_back(on(today, Side::left, {}, {}));
    sessions.back().record.phases[0].actual = session::Length(seconds * 1000);
  }
  sessions.push_back(on(today, Side::left, {}, {}));
  sessions.back().record.phases[0].ended_by = session::EndedBy::skipped;
  const Holds holds = stats(sessions, query("2026-11-21")).spots[0].holds;
  EXPECT_EQ(holds.holds, 5);
  EXPECT_EQ(holds.let_go_early, 4);
  EXPECT_EQ(holds.planned, session::Length(45'000));
  EXPECT_EQ(holds.held, session::Length(38'000));
}

TEST(Stats, NameTheSpotThatHasWaitedLongest) {
  const Day today = day("2026-11-21");
  const std::vector<StoredSession> sessions = {
      on(today - days(9), Side::left, {}, {}), on(today - days(8), Side::left, {}, {}),
      on(today - days(3), Side::right, {}, {}), on(today - days(2), Side::right, {}, {}),
      on(today - days(20), Side::center, {}, {})};  // once only
  EXPECT_EQ(stats(sessions, query("2026-11-21")).waited_longest, (Spot{"upper_trap", Side::left}));
}

TEST(Stats, AStreakIsNotBrokenByADayThatIsNotOver) {
  const Day today = day("2026-11-21");
  std::vector<StoredSession> sessions;
  for (const int ago : {1, 2, 3, 5, 6, 7, 8}) sessions.push_back(on(today - days(ago), Side::left, {}, {}));
  EXPECT_EQ(stats(sessions, query("2026-11-21")).streak, (Streak{3, 4}));
  EXPECT_EQ(stats(sessions, query("2026-11-22")).streak, (Streak{0, 4}));
}

TEST(Stats, CountWhatWasLoggedByHandForItsSpots) {
  StoredSession session = on(day("2026-11-20"), Side::left, 6, 3);
  session.source = Source::professional;
  session.record.phases.clear();
  session.record.active = std::chrono::minutes(40);
  session.scores.push_back({"upper_trap", Side::right});
  session.routine.clear();
  session.title = "Physiotherapist";
  const Stats told = stats({session}, query("2026-11-21"));
  ASSERT_THAT(told.spots, SizeIs(2));
  EXPECT_EQ(told.spots[0].spent, std::chrono::minutes(20));
  EXPECT_EQ(told.spots[0].days_since, 1);
  ASSERT_THAT(told.by_routine, SizeIs(1));
  EXPECT_EQ(told.by_routine[0].title, "Physiotherapist");
  EXPECT_EQ(told.by_routine[0].change, -3.0);
}

// A session somewhere in twenty years, in the time of its zone, at any hour, daylight saving or not.
StoredSession anywhere(std::mt19937& random, std::int64_t first_ms, std::int64_t last_ms) {
  const auto below = [&](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
  const char* const regions[] = {"upper_trap", "calf", "glute"};
  StoredSession session;
  session.started_utc_ms = std::uniform_int_distribution<std::int64_t>(first_ms, last_ms)(random);
  session.offset_min = local_time(session.started_utc_ms).offset_min;
  session.id = new_uuid(session.started_utc_ms);
  session.source = below(8) == 0 ? static_cast<Source>(1 + below(2)) : Source::guided;
  session.routine = session.source == Source::guided ? "routine " + std::to_string(below(4)) : "";
  session.title = "title " + std::to_string(below(3));
  session.record.outcome = static_cast<session::Outcome>(below(4));
  session.record.active = session::Length(below(5) == 0 ? 0 : below(1'800'000));
  for (int i = below(7); i > 0; --i) {
    session::PhaseRecord phase;
    phase.kind = routine::kAllKinds[static_cast<std::size_t>(below(11))];
    phase.region = regions[below(3)];
    phase.side = static_cast<Side>(below(4));
    phase.planned = session::Length(below(90'000));
    phase.actual = session::Length(below(3) == 0 ? 0 : below(90'000));
    phase.ended_by = static_cast<session::EndedBy>(below(7));
    phase.added = below(6) == 0;
    session.record.phases.push_back(phase);
  }
  std::set<Spot> scored;
  for (int i = below(3); i > 0; --i) {
    const auto score = [&]() { return below(3) == 0 ? std::nullopt : std::optional(below(11)); };
    const Spot spot{regions[below(3)], static_cast<Side>(below(4))};
    if (scored.insert(spot).second)
      session.scores.push_back({spot.region, spot.side, score(), score(), score()});
  }
  if (below(3) == 0) session.bruise = below(2) == 0;
  for (const Helped helped : kAllHelped) {
    if (below(5) == 0) session.helped.push_back(helped);
  }
  if (below(20) == 0) session.deleted_utc_ms = 5;
  return session;
}

class StatsInAZone : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override { setenv("TZ", GetParam(), 1); }
  void TearDown() override { unsetenv("TZ"); }
};

TEST_P(StatsInAZone, AreThoseOfTheSlowAndPlainReference) {
  std::mt19937 random(std::hash<std::string_view>()(GetParam()) & 0xffffffff);
  constexpr std::int64_t kFirst = 1'136'073'600'000;  // 2006
  constexpr std::int64_t kLast = 1'767'225'600'000;   // 2026
  const auto below = [&](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
  for (int round = 0; round < 30; ++round) {
    // A few lie over twenty years, more in the two months before today, where most numbers look.
    const std::int64_t today_ms = std::uniform_int_distribution<std::int64_t>(kFirst, kLast)(random);
    std::vector<StoredSession> sessions;
    for (int i = below(120); i > 0; --i) sessions.push_back(anywhere(random, kFirst, kLast));
    for (int i = below(120); i > 0; --i)
      sessions.push_back(anywhere(random, today_ms - 70LL * 86'400'000, today_ms + 2LL * 86'400'000));
    StatsQuery asked;
    asked.day_start_hour = below(7);
    asked.today = *day_from(local_time(today_ms, asked.day_start_hour).local_date);
    asked.week_start = std::chrono::weekday(static_cast<unsigned>(below(7)));
    if (below(4) == 0) asked.since = asked.today - days(below(3000));
    if (below(4) == 0) asked.until = asked.today - days(below(100) - 50);
    if (below(4) == 0) asked.region = "calf";
    if (below(4) == 0) asked.side = static_cast<Side>(below(4));
    const Stats told = stats_of(list_of(sessions), asked);
    const Stats plain = plain::stats_of(sessions, asked);
    ASSERT_EQ(told.calendar, plain.calendar) << round;
    ASSERT_EQ(told.spots, plain.spots) << round;
    ASSERT_EQ(told.by_routine, plain.by_routine) << round;
    ASSERT_EQ(told.sides, plain.sides) << round;
    ASSERT_EQ(told, plain) << round;
  }
}

INSTANTIATE_TEST_SUITE_P(Stats, StatsInAZone,
                         testing::Values("Europe/Berlin", "America/New_York", "America/St_Johns",
                                         "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe",
                                         "Pacific/Kiritimati", "Pacific/Apia", "America/Sao_Paulo",
                                         "Africa/Casablanca", "Antarctica/Troll", "UTC"));

}  // namespace
}  // namespace history
