// SPDX-License-Identifier: MIT
#include "routine/toml_numbers.h"

#include <gtest/gtest.h>

#include <string>

namespace routine {
namespace {

TEST(TomlNumbers, LetsDecimalNumbersThrough) {
  for (const char* word : {"0", "1", "-1", "+1", "1_000", "0.5", "-0.0", "3.14", "1e5", "1E-5", "6.02e+23",
                           "-0", "123456789012345678"}) {
    EXPECT_EQ(number_shape(word), NumberShape::number) << word;
  }
}

TEST(TomlNumbers, KnowsWhatIsNone) {
  for (const char* word :
       {"",    "-",          "+",        "a",     "45s",   "01",  "0_1", "1_",   "_1",   "1__0",
        "1.",  ".5",         "1.e5",     "1e",    "1e+",   "nan", "inf", "-inf", "0x1F", "0o7",
        "0b1", "1979-05-27", "07:32:00", "1.2.3", "1e5.5", "--1", "1-2", "true"}) {
    EXPECT_EQ(number_shape(word), NumberShape::none) << word;
  }
}

TEST(TomlNumbers, StopsBeforeANumberRunsOver) {
  EXPECT_EQ(number_shape("1234567890123456789"), NumberShape::too_long);
  EXPECT_EQ(number_shape("0.1234567890123456789"), NumberShape::too_long);
  EXPECT_EQ(number_shape("1e308"), NumberShape::too_long);
  EXPECT_EQ(number_shape(std::string(4000, '9')), NumberShape::too_long);
}

}  // namespace
}  // namespace routine
