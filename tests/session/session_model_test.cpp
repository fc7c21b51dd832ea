// SPDX-License-Identifier: MIT
// The session against the naive one, command by command.
#include <gtest/gtest.h>

#include "session/event_text.h"
#include "session/listener.h"
#include "session/naive_session.h"
#include "session/random_plan.h"

namespace session {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kCommands = 20'000;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr int kCommands = 20'000;
#else
constexpr int kCommands = 1'000'000;
#endif
#else
constexpr int kCommands = 1'000'000;
#endif

constexpr Length kGrain{10};

Moment at(std::int64_t ms) { return Moment{Length{ms}}; }

// Mostly a few seconds, sometimes at once, sometimes long.
std::int64_t random_gap(Dice& dice) {
  if (dice.one_in(8)) return 0;
  const std::int64_t most = dice.one_in(10) ? 60'000 : dice.one_in(2) ? 1'600 : 7'000;
  return 10 * dice.roll(1, most / 10);
}

void expect_same(const Session& session, const NaiveSession& naive) {
  ASSERT_EQ(session.state(), naive.state);
  ASSERT_EQ(session.paused_by(), naive.paused_by);
  ASSERT_EQ(session.outcome(), naive.outcome);
  ASSERT_EQ(session.phase(), naive.at);
  ASSERT_EQ(session.position(at(naive.now)).time_since_epoch().count(), naive.position());
  ASSERT_EQ(session.hurt_unanswered(), naive.question);
  ASSERT_EQ(session.end_asked_left(at(naive.now)).value_or(Length{0}).count(), naive.end_left);
  ASSERT_EQ(session.waited(at(naive.now)).count(), naive.state == State::waiting ? naive.waited : 0);
  const auto ready = session.get_ready_left(at(naive.now));
  ASSERT_EQ(ready.has_value(), naive.state == State::getting_ready);
  ASSERT_EQ(ready.value_or(Length{0}).count(), ready ? naive.ready_left : 0);
}

void expect_same_lists(const Session& session, const NaiveSession& naive, const Listener& listener) {
  ASSERT_EQ(lines(listener.heard()), lines(naive.heard));
  const Record record = session.record(at(naive.now));
  ASSERT_EQ(lines(record.phases), lines(naive.record().phases));
  ASSERT_EQ(record, naive.record());
  for (std::size_t i = 0; i < naive.items.size(); ++i) {
    ASSERT_EQ(session.plan().phases[i].length, naive.items[i].length);
    ASSERT_EQ(session.plan().phases[i].turn.pressure, naive.items[i].turn.pressure);
  }
}

// Tells both the same until they are over; returns how many commands that took.
int play(std::uint64_t seed) {
  Dice dice(seed);
  const Plan plan = random_plan(dice, kGrain);
  Session session(plan);
  NaiveSession naive(plan);
  Listener listener;
  std::vector<Event> told = session.advance(kSessionStart);
  int commands = 0;
  for (int extra = 0; extra < 3 && commands < 400; ++commands) {
    const std::int64_t now = naive.now + random_gap(dice);
    listener.hear(session.timeline(), at(now));
    naive.until(now);
    std::vector<Event> more;
    if (dice.one_in(12)) {
      const std::int64_t gone = 10 * dice.roll(1, 20'000);
      more = session.miss(at(now), at(now + gone));
      naive.miss(now + gone);
      naive.until(now + gone);
      listener.skip_to(at(now + gone));
    } else {
      const Command command = random_command(dice);
      more = session.apply(command, at(now));
      naive.command(command);
    }
    told.insert(told.end(), more.begin(), more.end());
    if (told != naive.events) {
      ADD_FAILURE() << testing::PrintToString(lines(told))
                    << "\nnaive: " << testing::PrintToString(lines(naive.events));
    }
    expect_same(session, naive);
    if (testing::Test::HasFailure()) break;
    if (session.over()) ++extra;
  }
  listener.hear(session.timeline(), at(naive.now));
  if (!testing::Test::HasFailure()) expect_same_lists(session, naive, listener);
  return commands;
}

TEST(SessionModel, AgreesWithTheNaiveSessionOverAMillionRandomCommands) {
  std::uint64_t seed = 1;
  for (int commands = 0; commands < kCommands; ++seed) {
    commands += play(seed);
    ASSERT_FALSE(HasFailure()) << "seed " << seed;
  }
}

}  // namespace
}  // namespace session
