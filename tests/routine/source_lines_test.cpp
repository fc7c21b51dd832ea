// SPDX-License-Identifier: MIT
#include "routine/source_lines.h"

#include <gtest/gtest.h>

#include <string>

namespace routine {
namespace {

std::string shown(const Place& place) {
  return std::to_string(place.line) + ':' + std::to_string(place.column);
}

TEST(SourceLines, PlacesAreLinesAndBytesFromOne) {
  const SourceLines lines("ab\nü\n\nz");
  EXPECT_EQ(shown(lines.place(0)), "1:1");
  EXPECT_EQ(shown(lines.place(2)), "1:3");
  EXPECT_EQ(shown(lines.place(3)), "2:1");
  EXPECT_EQ(shown(lines.place(5)), "2:3");
  EXPECT_EQ(shown(lines.place(6)), "3:1");
  EXPECT_EQ(shown(lines.place(7)), "4:1");
  EXPECT_EQ(shown(lines.place(8)), "4:2");
  EXPECT_EQ(shown(lines.place(1000)), "4:2");
}

TEST(SourceLines, LinesComeWithoutTheirBreaks) {
  const SourceLines lines("one\r\ntwo\n\nfour");
  EXPECT_EQ(lines.line(1), "one");
  EXPECT_EQ(lines.line(2), "two");
  EXPECT_EQ(lines.line(3), "");
  EXPECT_EQ(lines.line(4), "four");
  EXPECT_EQ(lines.line(5), "");
  EXPECT_EQ(lines.line(0), "");
  EXPECT_EQ(lines.line(-1), "");
}

TEST(SourceLines, AnEmptyFileHasOneEmptyLine) {
  const SourceLines lines("");
  EXPECT_EQ(shown(lines.place(0)), "1:1");
  EXPECT_EQ(lines.line(1), "");
}

}  // namespace
}  // namespace routine
