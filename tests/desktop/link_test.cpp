// SPDX-License-Identifier: MIT
// Without a bus; with one, and services on it, it is tests/e2e/desktop_bus.py.
#include "desktop/link.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <thread>

namespace desktop {
namespace {

using namespace std::chrono_literals;

TEST(Link, WithoutABusSaysSoAndHarmsNothing) {
  ::setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/session", 1);
  ::setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/system", 1);
  const auto began = std::chrono::steady_clock::now();
  {
    Link link({});
    for (int looks = 0; looks < 12000 && !link.settled(); ++looks) std::this_thread::sleep_for(1ms);
    ASSERT_TRUE(link.settled());
    EXPECT_EQ(link.findings().size(), 4U);
    for (const Finding& finding : link.findings()) {
      EXPECT_FALSE(finding.fine) << finding.what;
      EXPECT_NE(finding.found.find(" bus: "), std::string::npos) << finding.found;
    }
    Scene scene;
    scene.playback = Scene::Playback::playing;
    link.show(scene);
    link.show({});
    EXPECT_TRUE(link.take_wishes().empty());
  }
  EXPECT_LT(std::chrono::steady_clock::now() - began, 15s) << "a bus that does not answer is waited for 25 s";
}

}  // namespace
}  // namespace desktop
