// SPDX-License-Identifier: MIT
#include "history/next_day.h"

#include <gmock/gmock.h>

#include "history/samples.h"

namespace history {
namespace {

using routine::Side;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::int64_t kHour = 3'600'000;

// Yesterday at nine by the calendar of samples::session(1).
StoredSession worked(int pressure_s, Side side = Side::left) {
  StoredSession session = samples::session(1);
  session.record.phases = {session.record.phases[1]};
  session.record.phases[0].actual = session::Length(pressure_s * 1000);
  session.record.phases[0].side = side;
  session.scores.clear();
  return session;
}

Day today() { return *day_from(samples::session(1).local_date) + std::chrono::days(1); }

std::vector<NextDayQuestion> asked(const std::vector<StoredSession>& sessions, int day_start_hour = 0) {
  return next_day_questions(list_of(sessions), today(), day_start_hour);
}

TEST(NextDay, AsksAboutTwoMinutesOfPressure) {
  const StoredSession session = worked(120);
  EXPECT_THAT(asked({session}), ElementsAre(NextDayQuestion{session.id, {{"upper_trap", Side::left}}}));
  EXPECT_THAT(asked({worked(119)}), IsEmpty());
}

TEST(NextDay, AsksAboutAMinuteThatWasFeltFirmlyOrHurt) {
  StoredSession firm = worked(60);
  EXPECT_THAT(asked({firm}), IsEmpty());
  firm.peak_pressure = 5;
  EXPECT_THAT(asked({firm}), IsEmpty());
  firm.peak_pressure = 6;
  EXPECT_EQ(asked({firm}).size(), 1U);
  StoredSession hurt = worked(60);
  hurt.record.phases[0].ended_by = session::EndedBy::hurt;
  EXPECT_EQ(asked({hurt}).size(), 1U);
  hurt.record.phases[0].actual = session::Length(59'999);
  EXPECT_THAT(asked({hurt}), IsEmpty());
}

TEST(NextDay, DoesNotAskTwice) {
  StoredSession session = worked(120);
  session.next_day_passed = true;
  EXPECT_THAT(asked({session}), IsEmpty());
  session = worked(120);
  session.bruise = false;
  EXPECT_THAT(asked({session}), IsEmpty());
  session = worked(120);
  session.scores = {{"upper_trap", Side::left, {}, {}, 0}};
  EXPECT_THAT(asked({session}), IsEmpty());
}

TEST(NextDay, AsksAboutYesterdayAlone) {
  for (const std::int64_t hours : {-24, 24, 48}) {
    StoredSession session = worked(120);
    session.started_utc_ms += hours * kHour;
    EXPECT_THAT(asked({session}), IsEmpty()) << hours;
  }
  StoredSession late = worked(120);
  late.started_utc_ms += 17 * kHour;  // two at night
  EXPECT_THAT(asked({late}), IsEmpty());
  EXPECT_EQ(asked({late}, 3).size(), 1U);
}

TEST(NextDay, AsksOnceForASpotAndNeverForWhatWasLoggedByHand) {
  StoredSession morning = worked(120);
  StoredSession evening = worked(130);
  evening.id = samples::session(2).id;
  evening.started_utc_ms += 9 * kHour;
  EXPECT_THAT(asked({morning, evening}), ElementsAre(testing::Field(&NextDayQuestion::id, evening.id)));
  morning.source = Source::professional;
  EXPECT_THAT(asked({morning}), IsEmpty());
}

}  // namespace
}  // namespace history
