// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <string>

#include "routine/toml_tree.h"

namespace routine {
namespace {

std::string at(const Place& place) {
  return std::to_string(place.line) + ':' + std::to_string(place.column) + ' ';
}

std::string shown(const TomlValue& value) {
  std::string text = at(value.place);
  switch (value.type) {
    case TomlType::text: return text + '\'' + value.text + '\'';
    case TomlType::integer: return text + std::to_string(value.integer);
    case TomlType::number: return text + "number";
    case TomlType::flag: return text + (value.flag ? "true" : "false");
    case TomlType::list: break;
    case TomlType::table: break;
  }
  text += value.type == TomlType::list ? "[ " : "{ ";
  for (const TomlValue& item : value.items) text += shown(item) + ", ";
  for (const TomlEntry& entry : value.entries)
    text += at(entry.place) + entry.key + " = " + shown(entry.value) + ", ";
  return text + (value.type == TomlType::list ? "]" : "}");
}

std::string tree(std::string_view text) {
  const SourceLines lines(text);
  const auto root = parse_toml(text, lines);
  if (root) return shown(*root);
  return at(root.error().place) + root.error().message + " = " + root.error().instead;
}

TEST(ParseToml, GivesValuesInTheOrderOfTheFileWithTheirPlaces) {
  EXPECT_EQ(tree("z = \"text\"\na = -3\nm = 2.5\nt = true\n"),
            "1:1 { 1:1 z = 1:5 'text', 2:1 a = 2:5 -3, 3:1 m = 3:5 number, 4:1 t = 4:5 true, }");
  EXPECT_EQ(tree("l = [ 1, \"b\" ]\n[[s]]\nk = { b = 1, a = 2 }\n"),
            "1:1 { 1:1 l = 1:5 [ 1:7 1, 1:10 'b', ], 2:3 s = 2:1 [ 2:1 { 3:1 k = 3:5 { 3:7 b = 3:11 1, 3:14 "
            "a = 3:18 "
            "2, }, }, ], }");
}

TEST(ParseToml, ColumnsAreBytesOfTheFileWhateverStandsBefore) {
  EXPECT_EQ(tree("\uFEFFa = [\"ü\", 1]"), "1:4 { 1:4 a = 1:8 [ 1:9 'ü', 1:15 1, ], }");
  EXPECT_EQ(tree("a = [\"\"\"x \\\n  é\"\"\", 1]"), "1:1 { 1:1 a = 1:5 [ 1:6 'x é', 2:10 1, ], }");
}

TEST(ParseToml, KeepsAccentedTextsInEveryKindOfString) {
  EXPECT_EQ(tree("a = \"Über 肩\""), "1:1 { 1:1 a = 1:5 'Über 肩', }");
  EXPECT_EQ(tree("a = '''é\né'''"), "1:1 { 1:1 a = 1:5 'é\né', }");
  EXPECT_EQ(tree("a = \"\"\"é\r\n\\\n   \n Ё \\\n\t\u3000\u00A0x\"\"\""),
            "1:1 { 1:1 a = 1:5 'é\nЁ \u3000\u00A0x', }");
}

TEST(ParseToml, NamesTheKeyThatIsThereTwice) {
  EXPECT_EQ(tree("a = 1\nb = 2\na  = 3\n"), "3:1 \"a\" stands here a second time = leave one of the two out");
  EXPECT_EQ(tree("[a]\n[ b ]\n[ a ]\n"), "3:3 \"a\" stands here a second time = leave one of the two out");
  EXPECT_EQ(tree("[a]\n[[a]]\n"), "2:3 \"a\" stands here a second time = leave one of the two out");
  EXPECT_EQ(tree("x = {a = 1, a = 2}"), "1:13 \"a\" stands here a second time = leave one of the two out");
  EXPECT_EQ(tree("a = 1\na.b = 2\n"), "2:1 \"a.b\" stands here a second time = leave one of the two out");
  EXPECT_EQ(tree("a = {}\n[a.b]\n"),
            "2:2 \"a.b\" cannot be added here = write it where the rest of its group stands");
}

TEST(ParseToml, PassesOnWhatTheGateRefuses) {
  EXPECT_EQ(tree("a = [!]"),
            "1:6 expected a value here = a value is \"text in quotes\", a number, true, false or a list");
  EXPECT_EQ(tree(std::string(300'000, 'a')),
            "0:0 the file is larger than 256 KiB = a routine is a few KiB; split it into several files");
}

}  // namespace
}  // namespace routine
