// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/exit_status.h"
#include "files/places.h"
#include "guide/clock.h"
#include "printed.h"

namespace app {
namespace {

class CmdStatsTest : public testing::Test {
 protected:
  void log(const char* what, const char* region) {
    LogOptions options;
    options.what = what;
    options.minutes = 20;
    options.region = region;
    options.side = "right";
    options.before = 6;
    options.after = 3;
    ASSERT_EQ(printed_by([&] { return log_session(places_.folders(), options); }).status, kFine);
  }
  Printed show(const HistoryOptions& options) {
    return printed_by([&] { return show_stats(places_.folders(), options); });
  }
  files::Places places_;
};

TEST_F(CmdStatsTest, OfNothingSayHowToBegin) {
  EXPECT_EQ(show({}).out, "Nothing to count yet. `unknot play daily-minute` is a short one to begin with.\n");
}

TEST_F(CmdStatsTest, SayHowOftenAndWhetherItHelped) {
  log("physiotherapist", "upper_trap");
  const Printed printed = show({});
  EXPECT_EQ(printed.status, kFine);
  EXPECT_EQ(printed.out,
            "This week         1 session,  on   1 day,  20:00\n"
            "Last 7 days       1 session,  on   1 day,  20:00\n"
            "Last 30 days      1 session,  on   1 day,  20:00\n"
            "All               1 session,  on   1 day,  20:00\n"
            "Has waited longest: Right top of shoulder\n"
            "\nSpots\n"
            "Right top of shoulder                 1 times,    20:00, today\n"
            "\nPain, after against before\n"
            "physiotherapist                       1 session, pain -3\n");
}

TEST_F(CmdStatsTest, AreFilteredAndAreJson) {
  log("physiotherapist", "upper_trap");
  log("osteopath", "calf");
  HistoryOptions options;
  options.json = true;
  options.region = "calf";
  const auto json = nlohmann::json::parse(show(options).out);
  EXPECT_EQ(json["all"]["sessions"], 1);
  EXPECT_EQ(json["spots"].size(), 1U);
  options.side = "left";
  EXPECT_EQ(nlohmann::json::parse(show(options).out)["all"]["sessions"], 0);
  options.since = "x";
  EXPECT_EQ(show(options).status, kCommandLineWrong);
}

}  // namespace
}  // namespace app
