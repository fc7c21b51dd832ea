// SPDX-License-Identifier: MIT
#include "app/signals.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>

namespace app {
namespace {

// Each runs in a child: what a signal does to a process is for good.
TEST(SignalsDeathTest, NothingIsAskedBeforeOneComes) {
  EXPECT_EXIT(
      {
        catch_signals();
        std::_Exit(asked_to_stop() ? 1 : 0);
      },
      testing::ExitedWithCode(0), "");
}

TEST(SignalsDeathTest, TheFirstAsksToStopAndTheSecondEnds) {
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
    EXPECT_EXIT(
        {
          catch_signals();
          std::raise(signal);
          std::_Exit(asked_to_stop() ? 0 : 1);
        },
        testing::ExitedWithCode(0), "");
    EXPECT_EXIT(
        {
          catch_signals();
          std::raise(signal);
          std::raise(signal);
          std::_Exit(0);
        },
        testing::KilledBySignal(signal), "");
  }
}

TEST(SignalsDeathTest, AClosedPipeIsNoDeath) {
  EXPECT_EXIT(
      {
        catch_signals();
        std::raise(SIGPIPE);
        std::raise(SIGXFSZ);
        std::_Exit(asked_to_stop() ? 1 : 0);
      },
      testing::ExitedWithCode(0), "");
}

}  // namespace
}  // namespace app
