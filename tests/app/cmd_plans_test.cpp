// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/exit_status.h"
#include "files/places.h"
#include "printed.h"

namespace app {
namespace {

Printed plans(const files::Places& places, const PlansOptions& options) {
  return printed_by([&] { return show_plans(places.folders(), options); });
}

TEST(CmdPlans, ShowsThemAllAndWhatIsDueOfTheFollowedOne) {
  const files::Places places;
  EXPECT_NE(
      plans(places, {})
          .out.find("hook-week          Hook week\n  cane-6x30: days 1, 3, 5 and 7, a day of rest between\n"),
      std::string::npos);
  EXPECT_EQ(plans(places, {.follow = "hook-week"}).status, kFine);
  const Printed after = plans(places, {});
  EXPECT_NE(after.out.find("Hook week  (followed)"), std::string::npos);
  EXPECT_NE(after.out.find("  due today: cane-6x30 (day 1 of 7)\n"), std::string::npos) << after.out;
  EXPECT_EQ(plans(places, {.stop = true}).status, kFine);
  EXPECT_EQ(plans(places, {}).out.find("followed"), std::string::npos);
}

TEST(CmdPlans, AsJson) {
  const files::Places places;
  (void)plans(places, {.follow = "hook-week"});
  const auto json = nlohmann::json::parse(plans(places, {.json = true}).out);
  EXPECT_EQ(json["followed"], "hook-week");
  EXPECT_EQ(json["due"][0]["any_of"][0], "cane-6x30");
  EXPECT_EQ(json["plans"].size(), 6U);
}

TEST(CmdPlans, AnUnknownPlanIsRefused) {
  const files::Places places;
  EXPECT_EQ(plans(places, {.follow = "nothing"}).status, kInputWrong);
}

}  // namespace
}  // namespace app
