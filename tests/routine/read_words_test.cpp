// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "routine/problems.h"
#include "routine/read_values.h"

namespace routine {
namespace {

TEST(ReadWords, KnowsTheClosedSets) {
  EXPECT_EQ(region_words().all.size(), 24U);
  EXPECT_EQ(tool_words().all.size(), 18U);
  EXPECT_EQ(caution_words().all.size(), 14U);
  EXPECT_EQ(side_words().all.size(), 5U);
}

TEST(ReadWords, AMisspelledWordIsToldTheNearest) {
  EXPECT_EQ(top_line("regions = [\"uper_trap\"]"),
            "r.toml:1:12: error: unknown region \"uper_trap\"\n"
            "    1 | regions = [\"uper_trap\"]\n"
            "      |            ^\n"
            "      = did you mean \"upper_trap\"?\n");
  EXPECT_EQ(top_line("tools = [\"finger\"]"),
            "r.toml:1:10: error: unknown tool \"finger\"\n"
            "    1 | tools = [\"finger\"]\n"
            "      |          ^\n"
            "      = did you mean \"fingers\"?\n");
  EXPECT_EQ(top_line("cautions = [\"general\", \"nekc\"]"),
            "r.toml:1:24: error: unknown caution \"nekc\"\n"
            "    1 | cautions = [\"general\", \"nekc\"]\n"
            "      |                        ^\n"
            "      = did you mean \"neck\"?\n");
  EXPECT_EQ(top_line("side = \"Left\""),
            "r.toml:1:8: error: unknown side \"Left\"\n"
            "    1 | side = \"Left\"\n"
            "      |        ^\n"
            "      = did you mean \"left\"?\n");
}

TEST(ReadWords, AWordThatIsNearNothingIsToldThemAll) {
  EXPECT_EQ(top_line("side = \"upwards\""),
            "r.toml:1:8: error: unknown side \"upwards\"\n"
            "    1 | side = \"upwards\"\n"
            "      |        ^\n"
            "      = one of left, right, both, center or choose\n");
}

TEST(ReadWords, AListNamesEachOnce) {
  EXPECT_EQ(top_line("regions = [\"calf\", \"shin\", \"calf\"]"),
            "r.toml:1:28: error: \"calf\" stands in this list twice\n"
            "    1 | regions = [\"calf\", \"shin\", \"calf\"]\n"
            "      |                            ^\n"
            "      = leave one of the two out\n");
}

TEST(ReadWords, WrongTypesAreShownTheRightForm) {
  EXPECT_EQ(top_line("regions = \"calf\""),
            "r.toml:1:11: error: \"regions\" wants a list in [ ], this is text in quotes\n"
            "    1 | regions = \"calf\"\n"
            "      |           ^\n"
            "      = write regions = [\"suboccipital\"]\n");
  EXPECT_EQ(top_line("side = true"),
            "r.toml:1:8: error: \"side\" wants text in quotes, this is true or false\n"
            "    1 | side = true\n"
            "      |        ^\n"
            "      = write side = \"left\"\n");
  EXPECT_EQ(top_line("tools = [1]"),
            "r.toml:1:10: error: \"tools\" is a list of texts, this is a whole number\n"
            "    1 | tools = [1]\n"
            "      |          ^\n"
            "      = write tools = [\"fingers\"]\n");
}

}  // namespace
}  // namespace routine
