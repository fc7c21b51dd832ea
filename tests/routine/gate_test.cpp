// SPDX-License-Identifier: MIT
#include "routine/gate.h"

#include <gtest/gtest.h>

#include <string>

#include "routine/limits.h"

namespace routine {
namespace {

// "offset: message" of the refusal, or the text that goes on to the library.
std::string through(std::string_view file) {
  const auto gated = gate(file);
  if (gated) return gated->text();
  const std::string offset = gated.error().offset ? std::to_string(*gated.error().offset) : "file";
  return offset + ": " + gated.error().message;
}

TEST(Gate, LetsAnOrdinaryFileThroughUnchanged) {
  const std::string file = "# Übung\r\ntitle = \"Für die Schulter\" # é\n[[step]]\n\thold = '30s'\n";
  EXPECT_EQ(through(file), file);
  EXPECT_EQ(through(""), "");
}

TEST(Gate, HoldsTheFileToItsSize) {
  std::string file;
  while (file.size() < kMaxFileBytes - 64) file += "# " + std::string(61, 'x') + '\n';
  file += std::string(kMaxFileBytes - file.size(), '\n');
  EXPECT_EQ(through(file), file);
  EXPECT_EQ(through(file + '\n'), "file: the file is larger than 256 KiB");
  EXPECT_EQ(through(std::string(64 * 1024 * 1024, '\xFF')), "file: the file is larger than 256 KiB");
}

TEST(Gate, HoldsEveryLineToItsLength) {
  const std::string longest(kMaxLineBytes, '#');
  EXPECT_EQ(through(longest), longest);
  EXPECT_EQ(through("\n" + longest + "#\n"), "1: this line is longer than 4096 bytes");
}

TEST(Gate, RefusesWhatIsNotTextAtItsByte) {
  EXPECT_EQ(through("a = \"\xFF\""), "5: this is not UTF-8 text");
  EXPECT_EQ(through("a = \"\xED\xA0\x80\""), "5: this is not UTF-8 text");
  EXPECT_EQ(through(std::string("a = 1\n\0", 7)), "6: the character U+0000 may not stand in a routine");
  EXPECT_EQ(through("# \x1B[2J"), "2: the character U+001B may not stand in a routine");
  EXPECT_EQ(through("# \u202E"), "2: the character U+202E may not stand in a routine");
  EXPECT_EQ(through("# \U0010FFFF"), "2: the character U+10FFFF may not stand in a routine");
  EXPECT_EQ(through("a = 1\r"), "5: a carriage return stands alone here");
}

TEST(Gate, TakesAByteOrderMarkOffTheFrontOnly) {
  const auto gated = gate("\uFEFFtitle = \"T\"");
  ASSERT_TRUE(gated);
  EXPECT_EQ(gated->text(), "title = \"T\"");
  EXPECT_EQ(gated->offset_in_file(0), 3U);
  EXPECT_EQ(gated->key_before(8), 3U);
  EXPECT_EQ(through("\uFEFF\uFEFF"), "3: the character U+FEFF may not stand in a routine");
}

TEST(Gate, EscapesTheAccentThatTripsTheLibraryAndKeepsPlaces) {
  const std::string file = "a = \"\"\"x \\\n  éü\"\"\"\nb = 1\n";
  const auto gated = gate(file);
  ASSERT_TRUE(gated);
  EXPECT_EQ(gated->text(), "a = \"\"\"x \\\n  \\U000000E9ü\"\"\"\nb = 1\n");
  for (const char letter : {'a', 'x', 'b', '1'}) {
    EXPECT_EQ(gated->offset_in_file(gated->text().find(letter)), file.find(letter)) << letter;
  }
  EXPECT_EQ(gated->offset_in_file(gated->text().find("ü")), file.find("ü"));
}

TEST(Gate, RemembersWhereKeysBegin) {
  const auto gated = gate("one = 1\n[[ step ]]\n\"two\" = {three = 3}\n");
  ASSERT_TRUE(gated);
  EXPECT_EQ(gated->key_before(6), 0U);
  EXPECT_EQ(gated->key_before(10), 0U);
  EXPECT_EQ(gated->key_before(11), 11U);
  EXPECT_EQ(gated->key_before(27), 19U);
  EXPECT_EQ(gated->key_before(1000), 28U);
}

}  // namespace
}  // namespace routine
