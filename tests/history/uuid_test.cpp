// SPDX-License-Identifier: MIT
#include "history/uuid.h"

#include <set>

#include <gtest/gtest.h>

namespace history {
namespace {

// The example of RFC 9562, A.6.
TEST(Uuid, IsThatOfTheStandard) {
  EXPECT_EQ(uuid7(0x017f22e279b0, {0xcc, 0xc3, 0x98, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f}),
            "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

TEST(Uuid, SortsByTime) {
  const std::array<std::uint8_t, 10> high = {255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
  EXPECT_LT(uuid7(1000, high), uuid7(1001, {}));
  EXPECT_LT(uuid7(255, high), uuid7(256, {}));
}

TEST(Uuid, IsNewEveryTime) {
  std::set<std::string> seen;
  for (int i = 0; i < 10'000; ++i) seen.insert(new_uuid(1'763'712'000'000));
  EXPECT_EQ(seen.size(), 10'000U);
  for (const std::string& id : seen) ASSERT_TRUE(is_uuid(id)) << id;
}

TEST(Uuid, IsToldFromOtherTexts) {
  EXPECT_TRUE(is_uuid("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
  for (const char* text : {"", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398ff",
                           "017F22E2-79B0-7CC3-98C4-DC0C0C07398F", "017f22e2079b0-7cc3-98c4-dc0c0c07398f",
                           "017f22e2-79b0-7cc3-98c4-dc0c0c07398\n", "../f22e2-79b0-7cc3-98c4-dc0c0c07398f"})
    EXPECT_FALSE(is_uuid(text)) << text;
}

}  // namespace
}  // namespace history
