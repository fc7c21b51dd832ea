// SPDX-License-Identifier: MIT
#include "desktop/wish_box.h"

#include <gtest/gtest.h>

namespace desktop {
namespace {

using namespace std::chrono_literals;
using What = session::Command::What;

Wish press(What what) { return {.what = Wish::What::command, .command = {what}}; }

TEST(WishBox, AButtonThatBouncesCountsOnce) {
  WishBox box({});
  for (int i = 0; i < 20; ++i) box.put(press(What::pause_or_go_on), 1000ms);
  box.put(press(What::pause_or_go_on), 1119ms);
  EXPECT_EQ(box.take().size(), 1U);
  EXPECT_TRUE(box.take().empty());
}

TEST(WishBox, TwoPressesOnPurposeAreTwo) {
  WishBox box({});
  box.put(press(What::again), 1000ms);
  box.put(press(What::again), 1150ms);
  EXPECT_EQ(box.take().size(), 2U);
}

TEST(WishBox, AnotherButtonIsItsOwn) {
  WishBox box({});
  box.put(press(What::again), 1000ms);
  box.put(press(What::let_go), 1001ms);
  EXPECT_EQ(box.take().size(), 2U);
}

TEST(WishBox, EveryWishThatCountsWakesMainOnce) {
  int woken = 0;
  WishBox box([&] { ++woken; });
  box.put(press(What::let_go), 10ms);
  box.put(press(What::let_go), 20ms);
  box.put({.what = Wish::What::set_volume, .percent = 40}, 20ms);
  box.put({.what = Wish::What::set_volume, .percent = 41}, 21ms);
  EXPECT_EQ(woken, 3);
  EXPECT_EQ(box.take().back().percent, 41);
}

TEST(WishBox, TheMachineMaySleepWhenTheLastCopyOfTheHoldIsDropped) {
  WishBox box({});
  auto hold = std::make_shared<int>(1);
  const std::weak_ptr<int> watch = hold;
  box.put({.what = Wish::What::will_sleep, .hold = std::move(hold)}, 0ms);
  std::vector<Wish> wishes = box.take();
  EXPECT_FALSE(watch.expired());
  wishes.clear();
  EXPECT_TRUE(watch.expired());
}

}  // namespace
}  // namespace desktop
