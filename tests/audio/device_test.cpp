// SPDX-License-Identifier: MIT
#include "audio/device.h"

#include <gtest/gtest.h>

#include <thread>

#include "audio/banks.h"
#include "audio/boot_time.h"
#include "audio/silent_server.h"

namespace audio {

using State = DeviceReport::State;

template <class Condition>
bool comes_true(Condition condition) {
  for (int i = 0; i < 12000 && !condition(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(5));
  return condition();
}

TEST(Device, EndsInTimeWhileTheSoundServerHangsAndTheNextOneWaitsForIt) {
  const SilentServer server(testing::TempDir());
  const auto hung = std::make_shared<Stream>(real_bank());
  auto device = std::make_unique<Device>(hung, 1024);
  ASSERT_TRUE(comes_true([&] { return device->report().inside_since_ns != 0; }));
  const std::int64_t before = boot_now();
  device.reset();
  EXPECT_LT(boot_now() - before, kSecond / 2);
  EXPECT_EQ(hung.use_count(), 2) << "the worker left behind keeps its stream";

  const Device next(std::make_shared<Stream>(real_bank()), 1024);
  EXPECT_TRUE(comes_true([&] { return next.report().inside_since_ns != 0; }));
  EXPECT_EQ(next.report().state, State::opening);
  EXPECT_TRUE(comes_true([&] { return hung.use_count() == 1; }));
  EXPECT_TRUE(comes_true([&] { return next.report().state == State::closed; }));
}

TEST(Device, SaysWhenTheSoundServerDoesNotAnswer) {
  const SilentServer server(testing::TempDir());
  const Device device(std::make_shared<Stream>(real_bank()), 1024);
  EXPECT_TRUE(comes_true([&] { return device.report().state == State::closed; }));
  EXPECT_EQ(device.report().error, "the sound server does not answer");
}

}  // namespace audio
