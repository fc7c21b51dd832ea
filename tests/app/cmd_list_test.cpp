// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/exit_status.h"
#include "files/places.h"
#include "printed.h"

namespace app {
namespace {

class CmdListTest : public testing::Test {
 protected:
  Printed list(const ListOptions& options) const {
    return printed_by([&] { return list_routines(places_.folders(), options); });
  }
  files::Places places_;
};

TEST_F(CmdListTest, ShowsLengthsTitleAndTools) {
  const Printed printed = list({});
  EXPECT_EQ(printed.status, kFine);
  EXPECT_NE(printed.out.find("daily-minute               1:28  (1:28 to 2:28)  The daily minute\n"
                             "                                 fingers, massage ball\n"),
            std::string::npos)
      << printed.out;
  EXPECT_EQ(printed.err, "");
}

TEST_F(CmdListTest, FiltersByRegionToolAndMinutes) {
  places_.write_own("mine", files::kFineRoutine);
  ListOptions options;
  options.tool = "fingers";
  options.region = "upper_trap";
  options.minutes = 1;
  const Printed printed = list(options);
  EXPECT_EQ(printed.status, kFine);
  EXPECT_NE(printed.out.find("mine "), std::string::npos);
  EXPECT_EQ(printed.out.find("daily-minute "), std::string::npos) << "its shortest form takes longer";
  options.region = "calf";
  EXPECT_EQ(list(options).out, "No routine fits. Leave out a filter, or give it more minutes.\n");
}

TEST_F(CmdListTest, ABrokenFileIsListedWithItsProblem) {
  const auto file = places_.write_own("broken", "format = 1\ntitle = \n");
  const auto item = files::read_routine(file);
  const Printed printed = list({});
  EXPECT_EQ(printed.status, kFine);
  const std::string name = "\"broken\"" + std::string(16, ' ');
  EXPECT_EQ(printed.out.rfind(name + " cannot be used: " + item->problems[0].message + " (unknot check \"" +
                                  file.string() + "\")\n",
                              0),
            0U)
      << printed.out;
}

TEST_F(CmdListTest, JsonHoldsEveryRoutineAndTheBrokenOnesProblem) {
  places_.write_own("broken", "format = 1\ntitle = \n");
  ListOptions options;
  options.json = true;
  const auto read = nlohmann::json::parse(list(options).out);
  ASSERT_EQ(read.size(), 22U);
  EXPECT_EQ(read[0]["id"], "broken");
  EXPECT_EQ(read[0]["own"], true);
  EXPECT_TRUE(read[0].contains("problem"));
  const auto daily = std::find_if(read.begin(), read.end(),
                                  [](const auto& routine) { return routine["id"] == "daily-minute"; });
  ASSERT_NE(daily, read.end());
  EXPECT_EQ((*daily)["usual_ms"], 88'000);
  EXPECT_EQ((*daily)["longest_ms"], 148'000);
  EXPECT_EQ((*daily)["side"], "both");
}

TEST_F(CmdListTest, JsonOfNothingIsAnEmptyList) {
  ListOptions options;
  options.json = true;
  options.region = "calf";
  options.tool = "t_bar";
  options.minutes = 1;
  EXPECT_EQ(list(options).out, "[]\n");
}

TEST_F(CmdListTest, WhatIsNoRegionOrToolIsAnInputError) {
  ListOptions options;
  options.region = "elbow";
  EXPECT_EQ(list(options).status, kInputWrong);
  EXPECT_EQ(list(options).err, "unknot: no region \"elbow\"\n");
  options.region.reset();
  options.tool = "hammer";
  EXPECT_EQ(list(options).status, kInputWrong);
  EXPECT_EQ(list(options).err, "unknot: no tool \"hammer\"\n");
}

}  // namespace
}  // namespace app
