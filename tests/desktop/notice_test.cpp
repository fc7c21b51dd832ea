// SPDX-License-Identifier: MIT
#include "desktop/notice.h"

#include <gtest/gtest.h>

#include "desktop/scenes.h"

namespace desktop {
namespace {

using What = session::Command::What;

class NoticesTest : public testing::Test {
 protected:
  Notices::Change at_second(std::int64_t seconds, bool watched = false) {
    return notices_.follow(scene_at(session_, seconds, watched));
  }

  session::Session session_{ice_plan()};
  Notices notices_;
};

TEST_F(NoticesTest, EachChangeOfALongPhaseIsToldWhenNobodyLooks) {
  EXPECT_FALSE(at_second(1).show) << "it begins before the eyes of who began it";
  EXPECT_FALSE(at_second(299).show);
  const auto off = at_second(300);
  ASSERT_TRUE(off.show);
  EXPECT_EQ(off.show->summary, "Ice off · left top of shoulder");
  EXPECT_EQ(off.show->body, "10 min. Then: Ice on · 5 min");
  EXPECT_TRUE(off.show->asks);
  EXPECT_FALSE(at_second(600).show) << "told once";
}

TEST_F(NoticesTest, TheHandsOnPhaseAfterALongOneIsToldWithoutButtons) {
  at_second(1);
  at_second(901);
  const auto hold = at_second(1200);
  ASSERT_TRUE(hold.show);
  EXPECT_EQ(hold.show->summary, "Hold · left top of shoulder");
  EXPECT_FALSE(hold.show->asks);
}

TEST_F(NoticesTest, NothingIsShownToWhoLooks) {
  for (const std::int64_t second : {1, 300, 900, 1200, 1245}) {
    const auto change = at_second(second, true);
    EXPECT_FALSE(change.show || change.close) << second;
  }
}

TEST_F(NoticesTest, LookingAtTheWindowTakesTheNoticeBack) {
  at_second(1);
  ASSERT_TRUE(at_second(300).show);
  EXPECT_TRUE(at_second(310, true).close);
  EXPECT_FALSE(at_second(320, true).close) << "once";
}

TEST_F(NoticesTest, TheEndIsToldAndEndingItByHandIsNot) {
  at_second(1);
  at_second(300);
  const auto done = at_second(2000);
  ASSERT_TRUE(done.show);
  EXPECT_EQ(done.show->summary, "Done · Ice");
  EXPECT_FALSE(done.show->asks);
  session::Session other(ice_plan());
  Notices notices;
  notices.follow(scene_at(other, 1));
  ASSERT_TRUE(notices.follow(scene_at(other, 300)).show);
  other.apply({What::end_now}, at(310));
  const auto ended = notices.follow(scene_at(other, 311));
  EXPECT_TRUE(ended.close);
  EXPECT_FALSE(ended.show);
}

TEST_F(NoticesTest, FiveMoreMinutesIsToldAgainWithTheNewLength) {
  at_second(1);
  at_second(300);
  session_.apply({What::five_more}, at(310));
  const auto longer = at_second(311);
  ASSERT_TRUE(longer.show);
  EXPECT_EQ(longer.show->body, "15 min. Then: Ice on · 5 min");
}

TEST_F(NoticesTest, ButtonsMeanThePhaseThatTheyWereShownFor) {
  EXPECT_FALSE(notices_.pressed(kDone));
  at_second(1);
  EXPECT_FALSE(notices_.pressed(kDone)) << "nothing has been shown";
  at_second(300);
  EXPECT_EQ(notices_.pressed(kDone)->command.what, What::let_go);
  EXPECT_EQ(notices_.pressed(kMore)->command.what, What::five_more);
  EXPECT_EQ(notices_.pressed(kShow)->what, Wish::What::raise);
  EXPECT_FALSE(notices_.pressed("other"));
  at_second(1200);
  EXPECT_FALSE(notices_.pressed(kDone)) << "the hold asks nothing";
}

}  // namespace
}  // namespace desktop
