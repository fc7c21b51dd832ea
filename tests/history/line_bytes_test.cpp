// SPDX-License-Identifier: MIT
#include "history/line_bytes.h"

#include <gtest/gtest.h>

#include "history/samples.h"

namespace history {
namespace {

std::string told_of(const LineParts& parts) {
  ListBuilder builder;
  builder.add(parts);
  return samples::told(builder.take(), 0);
}

TEST(LineBytes, GiveBackEveryFieldOfALine) {
  std::mt19937 random(5);
  LineParts read;
  for (int i = 0; i < 500; ++i) {
    const StoredSession session = samples::any(random);
    const LineParts parts = parts_of(session);
    const std::string bytes = pack(parts);
    ASSERT_TRUE(unpack(bytes, read));
    EXPECT_EQ(told_of(read), told_of(parts));
  }
}

TEST(LineBytes, AreNotBelievedWithOneWrongBitOrCutShort) {
  const StoredSession session = samples::session(7);
  const std::string bytes = pack(parts_of(session));
  LineParts read;
  for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    std::string wrong = bytes;
    wrong[bit / 8] = static_cast<char>(wrong[bit / 8] ^ (1 << (bit % 8)));
    EXPECT_FALSE(unpack(wrong, read)) << bit;
  }
  for (std::size_t size = 0; size < bytes.size(); ++size) EXPECT_FALSE(unpack(bytes.substr(0, size), read));
}

}  // namespace
}  // namespace history
