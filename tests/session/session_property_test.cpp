// SPDX-License-Identifier: MIT
// What must hold of every session: one step over hours is many small ones, and no time is lost or made.
#include <gtest/gtest.h>

#include "session/event_text.h"
#include "session/listener.h"
#include "session/random_plan.h"

namespace session {
namespace {

using namespace std::chrono_literals;
using routine::Kind;

constexpr Length kEightHours{8h};

// Odd lengths, so that nothing falls on a round number; ends at 8 h exactly.
Plan eight_hours() {
  Dice dice(20);
  std::vector<routine::Turn> turns;
  Length left = kEightHours;
  while (left > Length{0}) {
    routine::Turn made = random_turn(dice, Length{1});
    made.wait = false;
    if (left - made.length < Length{1000}) made.length = left;
    left -= made.length;
    turns.push_back(made);
  }
  return plan_of(std::move(turns));
}

TEST(SessionProperty, EightHoursInRandomStepsAreCueForCueTheSameAsInOne) {
  const Plan plan = eight_hours();
  Session once(plan);
  Listener one_ear;
  one_ear.hear(once.timeline(), kSessionStart + kEightHours);
  const std::vector<Event> told_once = once.advance(kSessionStart + kEightHours);
  EXPECT_EQ(told_once.back(),
            (Event{Event::What::completed, kSessionStart + kEightHours, plan.phases.size()}));

  Session stepped(plan);
  Listener other_ear;
  std::vector<Event> told_stepped;
  Dice dice(21);
  for (Moment now = kSessionStart; now < kSessionStart + kEightHours;) {
    now = std::min(now + Length{dice.roll(1, 5000)}, kSessionStart + kEightHours);
    other_ear.hear(stepped.timeline(), now);
    for (const Event& event : stepped.advance(now)) told_stepped.push_back(event);
    ASSERT_EQ(stepped.position(now).time_since_epoch(), now.time_since_epoch());
  }
  EXPECT_TRUE(told_once == told_stepped);
  EXPECT_EQ(once.record(kSessionStart + kEightHours), stepped.record(kSessionStart + kEightHours));
  ASSERT_EQ(one_ear.heard(), other_ear.heard());
  ASSERT_EQ(one_ear.heard().size(), plan.cues.size());
  for (std::size_t i = 0; i < plan.cues.size(); ++i) {
    ASSERT_EQ(one_ear.heard()[i].at.time_since_epoch(), plan.cues[i].at.time_since_epoch());
    ASSERT_EQ(one_ear.heard()[i].cue, plan.cues[i].cue);
  }
}

struct Told {
  std::vector<Event> events;
  std::vector<TimedCue> heard;
  Record record;
};

// Random commands; between them one step, or many.
Told play(std::uint64_t seed, bool small_steps) {
  Dice dice(seed);
  Session session(random_plan(dice, Length{1}));
  Listener listener;
  Dice steps(seed + 1'000'000);
  Told told;
  const auto add = [&](const std::vector<Event>& more) {
    told.events.insert(told.events.end(), more.begin(), more.end());
  };
  Moment now = kSessionStart;
  for (int i = 0; i < 60; ++i) {
    const Moment next = now + Length{dice.one_in(10) ? dice.roll(0, 10'000'000) : dice.roll(0, 9000)};
    listener.hear(session.timeline(), next);
    for (int step = 0; small_steps && step < 50; ++step) {
      now = std::min(next, now + Length{steps.roll(0, 5000)});
      add(session.advance(now));
    }
    now = next;
    add(session.apply(random_command(dice), now));
  }
  listener.hear(session.timeline(), now);
  told.heard = listener.heard();
  told.record = session.record(now);
  return told;
}

TEST(SessionProperty, OneStepBetweenCommandsEqualsManySmallOnes) {
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    const Told once = play(seed, false);
    const Told stepped = play(seed, true);
    ASSERT_EQ(lines(once.events), lines(stepped.events)) << seed;
    ASSERT_EQ(lines(once.heard), lines(stepped.heard)) << seed;
    ASSERT_EQ(once.record, stepped.record) << seed;
  }
}

TEST(SessionProperty, EventsAndCuesAreInOrderAndTimeAddsUp) {
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    Dice dice(seed);
    Session session(random_plan(dice, Length{1}));
    Moment now = kSessionStart;
    Moment last = now;
    while (!session.over()) {
      const Moment before = now;
      now += Length{dice.roll(0, 20'000)};
      const std::vector<Event> told =
          dice.one_in(10) ? session.miss(before, now) : session.apply(random_command(dice), now);
      for (const Event& event : told) {
        ASSERT_LE(last, event.at);
        last = event.at;
      }
      const std::vector<TimedCue>& cues = session.timeline().cues;
      for (std::size_t i = 1; i < cues.size(); ++i) ASSERT_LT(cues[i - 1].at, cues[i].at);
      const Record record = session.record(now);
      ASSERT_EQ(record.active + record.paused,
                session.over() ? last.time_since_epoch() : now.time_since_epoch());
    }
  }
}

TEST(SessionProperty, ALaterNowThanTheLastOneToldIsAnsweredAsIfNothingHappensInBetween) {
  Session session(plan_of({turn(Kind::hold, 30s), turn(Kind::release, 5s)}));
  session.advance(kSessionStart + 10s);
  EXPECT_EQ(session.position(kSessionStart + 14s), kPlanStart + 14s);
  EXPECT_EQ(session.position(kSessionStart + 60s), kPlanStart + 30s);
  EXPECT_EQ(session.record(kSessionStart + 14s).active, Length{14s});
}

}  // namespace
}  // namespace session
