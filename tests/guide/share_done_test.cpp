// SPDX-License-Identifier: MIT
#include "guide/share_done.h"

#include <gtest/gtest.h>

namespace guide {
namespace {

using routine::Kind;
using session::EndedBy;

session::Plan plan_of(std::vector<Kind> kinds) {
  session::Plan plan;
  for (const Kind kind : kinds) {
    plan.phases.emplace_back();
    plan.phases.back().turn.kind = kind;
  }
  return plan;
}

session::Record record_of(std::vector<std::pair<Kind, EndedBy>> phases) {
  session::Record record;
  for (const auto& [kind, ended_by] : phases) {
    record.phases.emplace_back();
    record.phases.back().kind = kind;
    record.phases.back().ended_by = ended_by;
  }
  return record;
}

TEST(ShareDone, CountsWorkThatRanOutOrWasLetGo) {
  const auto plan = plan_of({Kind::prepare, Kind::hold, Kind::release, Kind::stretch, Kind::hold});
  const auto record = record_of({{Kind::prepare, EndedBy::ran_out},
                                 {Kind::hold, EndedBy::ran_out},
                                 {Kind::release, EndedBy::ran_out},
                                 {Kind::stretch, EndedBy::let_go},
                                 {Kind::hold, EndedBy::hurt}});
  EXPECT_EQ(share_done(record, plan), ", 2 of 3 holds and stretches");
}

TEST(ShareDone, NeitherSkippedNorBegunAgainNorCutOffIsDone) {
  const auto plan = plan_of({Kind::hold});
  for (const EndedBy not_done :
       {EndedBy::skipped, EndedBy::again, EndedBy::hurt, EndedBy::ended, EndedBy::interrupted}) {
    EXPECT_EQ(share_done(record_of({{Kind::hold, not_done}}), plan), ", 0 of 1 holds and stretches")
        << session::ended_by_id(not_done);
  }
}

TEST(ShareDone, AHoldGoneBackToIsNoMoreThanWasPlanned) {
  const auto record = record_of(
      {{Kind::hold, EndedBy::ran_out}, {Kind::release, EndedBy::again}, {Kind::hold, EndedBy::ran_out}});
  EXPECT_EQ(share_done(record, plan_of({Kind::hold, Kind::release})), ", 1 of 1 holds and stretches");
}

TEST(ShareDone, SaysNothingWhereNothingIsWorkedOn) {
  EXPECT_EQ(share_done(record_of({{Kind::heat, EndedBy::ran_out}}), plan_of({Kind::heat})), "");
}

}  // namespace
}  // namespace guide
