// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "app/commands.h"
#include "app/exit_status.h"
#include "files/places.h"
#include "printed.h"

namespace app {
namespace {

TEST(CmdLog, PutsASessionIntoTheHistory) {
  const files::Places places;
  LogOptions options;
  options.what = "physiotherapist";
  options.minutes = 40;
  options.date = "2026-01-05";
  options.region = "upper_trap";
  options.after = 2;
  const Printed printed = printed_by([&] { return log_session(places.folders(), options); });
  ASSERT_EQ(printed.status, kFine) << printed.err;
  const auto sessions = *history::Store::open(places.folders().data, true)->sessions();
  ASSERT_EQ(sessions.size(), 1U);
  EXPECT_EQ(printed.out, "Logged for 2026-01-05: " + sessions[0].id + "\n");
  EXPECT_EQ(sessions[0].title, "physiotherapist");
  EXPECT_NE(printed_by([&] { return show_history(places.folders(), {}); }).out.find("by hand"),
            std::string::npos);
}

TEST(CmdLog, ChangesNothingWhenItIsWrong) {
  const files::Places places;
  LogOptions options;
  options.what = "physiotherapist";
  options.date = "soon";
  const Printed printed = printed_by([&] { return log_session(places.folders(), options); });
  EXPECT_EQ(printed.status, kCommandLineWrong);
  EXPECT_EQ(printed.err, "unknot: --date takes a date such as 2026-11-21, not \"soon\"\n");
}

}  // namespace
}  // namespace app
