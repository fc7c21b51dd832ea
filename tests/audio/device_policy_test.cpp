// SPDX-License-Identifier: MIT
#include "audio/device_policy.h"

#include <gtest/gtest.h>

#include <vector>

#include "audio/boot_time.h"

namespace audio {

using Step = DevicePolicy::Step;
constexpr std::int64_t kNow = 100 * kSecond;

TEST(DevicePolicy, OpensAtOnceAndThenWaits) {
  DevicePolicy policy;
  EXPECT_EQ(policy.next({}, kNow), Step::open);
  policy.opened(kNow);
  EXPECT_TRUE(policy.open());
  EXPECT_EQ(policy.next({.asked_ns = kNow}, kNow + kSecond), Step::wait);
}

TEST(DevicePolicy, TriesAgainForEverWithTheSystemStartedAnewFromTheThirdTimeOn) {
  DevicePolicy policy;
  std::vector<std::pair<std::int64_t, Step>> tries;
  std::int64_t last = kNow;
  for (std::int64_t now = kNow; tries.size() < 7; now += 10 * kMillisecond) {
    const Step step = policy.next({}, now);
    if (step == Step::wait) continue;
    tries.emplace_back((now - last) / kMillisecond, step);
    last = now;
    policy.open_failed(now);
  }
  const std::vector<std::pair<std::int64_t, Step>> expected = {
      {0, Step::open},        {250, Step::open},      {500, Step::open_anew}, {750, Step::open_anew},
      {750, Step::open_anew}, {750, Step::open_anew}, {750, Step::open_anew}};
  EXPECT_EQ(tries, expected);
}

TEST(DevicePolicy, AfterAMinuteItTriesEveryTwoSeconds) {
  DevicePolicy policy;
  std::int64_t now = kNow;
  for (int i = 0; i < 200; ++i) policy.open_failed(now);
  EXPECT_EQ(policy.next({}, now + 1999 * kMillisecond), Step::wait);
  EXPECT_EQ(policy.next({}, now + 2000 * kMillisecond), Step::open_anew);
}

TEST(DevicePolicy, ADeviceThatAppearsIsTriedAtOnce) {
  DevicePolicy policy;
  policy.open_failed(kNow);
  EXPECT_EQ(policy.next({}, kNow + 1), Step::wait);
  EXPECT_EQ(policy.next({.appeared = true}, kNow + 1), Step::open);
}

TEST(DevicePolicy, ALostDeviceIsClosedAndOpenedAgainAfterAQuarterSecond) {
  DevicePolicy policy;
  policy.opened(kNow);
  EXPECT_EQ(policy.next({.lost = true, .asked_ns = kNow + kSecond}, kNow + kSecond), Step::close);
  policy.closed(kNow + kSecond);
  EXPECT_FALSE(policy.open());
  EXPECT_EQ(policy.next({}, kNow + kSecond + 249 * kMillisecond), Step::wait);
  EXPECT_EQ(policy.next({}, kNow + kSecond + 250 * kMillisecond), Step::open);
}

TEST(DevicePolicy, AStallIsGivenThreeSecondsBeforeTheDeviceIsClosed) {
  DevicePolicy policy;
  policy.opened(kNow);
  const DeviceFacts facts{.asked_ns = kNow + kSecond};
  EXPECT_EQ(policy.next(facts, kNow + 4 * kSecond), Step::wait);
  EXPECT_EQ(policy.next(facts, kNow + 4 * kSecond + 1), Step::close);
}

TEST(DevicePolicy, AStreamThatNeverStartsIsClosedToo) {
  DevicePolicy policy;
  policy.opened(kNow);
  EXPECT_EQ(policy.next({}, kNow + 3 * kSecond), Step::wait);
  EXPECT_EQ(policy.next({}, kNow + 3 * kSecond + 1), Step::close);
}

}  // namespace audio
