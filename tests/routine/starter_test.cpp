// SPDX-License-Identifier: MIT
#include "routine/starter.h"

#include <gtest/gtest.h>

#include <string>

#include "routine/parse_step.h"
#include "routine/problems.h"
#include "routine/routine_keys.h"

namespace routine {
namespace {

TEST(Starter, IsARoutine) {
  ASSERT_EQ(problems(starter_text()), "fine\n");
  EXPECT_EQ(parsed(starter_text()).steps.size(), 3U);
}

TEST(Starter, ShowsEveryKey) {
  const std::string text(starter_text());
  const auto shows = [&text](std::string_view key) {
    for (const char* before : {"\n", " "}) {
      std::string shown = before;
      shown.append(key);
      if (text.find(shown + ' ') != std::string::npos || text.find(shown + '\n') != std::string::npos)
        return true;
    }
    std::string header = "[[";
    header.append(key).append("]]");
    return text.find(header) != std::string::npos;
  };
  for (const std::string_view key : routine_keys()) EXPECT_TRUE(shows(key)) << key;
  for (const std::string_view key : group_keys()) EXPECT_TRUE(shows(key)) << key;
  for (const std::string_view key : step_keys()) EXPECT_TRUE(shows(key)) << key;
}

// The line with `total` can be used as it stands.
TEST(Starter, ItsTotalIsTheSumOfItsSteps) {
  std::string text(starter_text());
  const std::size_t at = text.find("# total");
  ASSERT_NE(at, std::string::npos);
  text.erase(at, 2);
  const Routine routine = parsed(text);
  // 15 s, then per side 10 s, twice 8 s and 5 s, 30 s and 5 s, then 20 s.
  EXPECT_EQ(routine.total, Millis{(15 + 2 * (10 + 2 * (8 + 5) + 30 + 5) + 20) * 1000});
}

TEST(Starter, NoLineIsTooWideForAnEditor) {
  std::size_t start = 0;
  const std::string_view text = starter_text();
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', start)) {
    EXPECT_LE(end - start, 185U) << text.substr(start, end - start);
    start = end + 1;
  }
}

}  // namespace
}  // namespace routine
