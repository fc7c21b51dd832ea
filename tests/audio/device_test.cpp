// SPDX-License-Identifier: MIT
#include "audio/device.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <thread>

#include "audio/banks.h"
#include "audio/boot_time.h"
#include "audio/silent_server.h"

namespace audio {

using State = DeviceReport::State;

template <class Condition>
bool soon(Condition condition) {
  for (int i = 0; i < 2000 && !condition(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(5));
  return condition();
}

TEST(Device, EndsInTimeWhileTheSoundServerHangsAndTheNextOneWaitsForIt) {
  const auto hung = std::make_shared<Stream>(real_bank());
  {
    const SilentServer server(testing::TempDir());
    auto device = std::make_unique<Device>(hung, 1024);
    ASSERT_TRUE(soon([&] { return device->report().inside_since_ns != 0; }));
    const std::int64_t before = boot_now();
    device.reset();
    EXPECT_LT(boot_now() - before, kSecond / 2);
    EXPECT_EQ(hung.use_count(), 2) << "the worker left behind keeps its stream";
  }
  setenv("SDL_AUDIODRIVER", "disk", 1);
  setenv("SDL_DISKAUDIOFILE", "/dev/null", 1);
  const auto stream = std::make_shared<Stream>(real_bank());
  const Device next(stream, 1024);
  EXPECT_TRUE(soon([&] { return next.report().state == State::open; })) << next.report().error;
  EXPECT_EQ(hung.use_count(), 1);
}

TEST(Device, SaysWhenTheSoundServerDoesNotAnswer) {
  const SilentServer server(testing::TempDir());
  const Device device(std::make_shared<Stream>(real_bank()), 1024);
  EXPECT_TRUE(soon([&] { return device.report().state == State::closed; }));
  EXPECT_EQ(device.report().error, "the sound server does not answer");
}

}  // namespace audio
