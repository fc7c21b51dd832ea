// SPDX-License-Identifier: MIT
#include "routine/toml_shape.h"

#include <gtest/gtest.h>

#include <string>

#include "routine/limits.h"

namespace routine {
namespace {

// "offset: message = instead", or "fine".
std::string shape(std::string_view file) {
  const auto refusal = TomlShape(file, 0).check();
  if (!refusal) return "fine";
  return std::to_string(refusal->offset.value_or(999'999)) + ": " + refusal->message + " = " +
         refusal->instead;
}

// `front`, then `piece` so many times.
std::string with(std::string front, std::string_view piece, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) front += piece;
  return front;
}

std::string repeated(std::string_view piece, std::size_t count) { return with({}, piece, count); }

TEST(TomlShape, WalksOverEverythingThatARoutineNeeds) {
  EXPECT_EQ(shape(""), "fine");
  EXPECT_EQ(shape("# c\n\n \t\r\n"), "fine");
  EXPECT_EQ(shape("a = 1 # c\nb-2_C = -2.5e3\n'c d' = true\n\"e\" . f = false"), "fine");
  EXPECT_EQ(shape("[[step]]\n[ a . b ] # c\n[[a.'b']]"), "fine");
  EXPECT_EQ(shape("a = [1, # c\n 2,\n\n]\nb = []\nc = [[], [1]]"), "fine");
  EXPECT_EQ(shape("a = {}\nb = {c = 1, d.e = [\n1,\n], f = {g = 1}}"), "fine");
  EXPECT_EQ(shape("a = [\n  { b = 1 }, # c\n  { steps = [\n    { c = \"\"\"x\ny\"\"\" },\n  ] },\n]"),
            "fine");
}

TEST(TomlShape, SaysWhatIsMissing) {
  constexpr std::string_view kLine = "a line is a key and its value: title = \"Shoulder minute\"";
  EXPECT_EQ(shape("= 1"), "0: expected a key here = " + std::string(kLine));
  EXPECT_EQ(shape("a. = 1"), "3: expected a key here = " + std::string(kLine));
  EXPECT_EQ(shape("[!]"), "1: expected a key here = " + std::string(kLine));
  EXPECT_EQ(shape("[[!]]"), "2: expected a key here = " + std::string(kLine));
  EXPECT_EQ(shape("übung = 1"), "0: expected a key here = " + std::string(kLine));
  EXPECT_EQ(shape("title \"T\""),
            "6: expected \"=\" after the key \"title\" = write title = and then the value");
  EXPECT_EQ(shape("title: \"T\""),
            "5: expected \"=\" after the key \"title\" = write title = and then the value");
  EXPECT_EQ(shape("a =\n"),
            "3: expected a value here = a value is \"text in quotes\", a number, true, false or a list");
  EXPECT_EQ(shape("\"\"\"a\"\"\" = 1"),
            "0: a key cannot run over several lines = write the key without quotes");
}

TEST(TomlShape, AsksForQuotesAroundText) {
  EXPECT_EQ(shape("side = left"), "7: \"left\" stands without quotes = write \"left\"");
  EXPECT_EQ(shape("hold = 45s"), "7: \"45s\" stands without quotes = write \"45s\"");
  EXPECT_EQ(shape("pressure = 2-4"), "11: \"2-4\" stands without quotes = write \"2-4\"");
  EXPECT_EQ(shape("a = 1979-05-27"), "4: \"1979-05-27\" stands without quotes = write \"1979-05-27\"");
  EXPECT_EQ(shape("a = 9223372036854775807"), "4: this number is too long = write a smaller number");
  EXPECT_EQ(shape("a = 1\"x\""), "5: a quote stands in the middle of a value = put all of it in quotes");
}

TEST(TomlShape, FindsWhereABracketWasLeftOpen) {
  EXPECT_EQ(shape("a = [1, 2"), "4: this [ is not closed = write ] at the end of the list");
  EXPECT_EQ(shape("a = [\n{ b = 1 },\n\n[[step]]\nhold = 1\n"),
            "4: this [ is not closed = write ] at the end of the list");
  EXPECT_EQ(shape("a = [\n1,\nb = 2\n"), "9: \"b\" stands without quotes = write \"b\"");
  EXPECT_EQ(shape("a = [\n\"x\"\n\"b\" = 2\n"),
            "10: expected a comma or ] in this list = put a comma between entries");
  EXPECT_EQ(shape("a = { b = 1\n}"),
            "4: this { is not closed on its line = a step in { } stands on one line");
  EXPECT_EQ(shape("a = { b = 1 # c\n}"),
            "4: this { is not closed on its line = a step in { } stands on one line");
  EXPECT_EQ(shape("a = {"), "4: this { is not closed on its line = a step in { } stands on one line");
  EXPECT_EQ(shape("[step"), "0: this [ is not closed = write the closing ]");
  EXPECT_EQ(shape("[[step]"), "0: this [[ is not closed = write [[step]]");
  EXPECT_EQ(shape("[[step] ]"), "0: this [[ is not closed = write [[step]]");
}

TEST(TomlShape, KeepsCommasWhereTheyBelong) {
  EXPECT_EQ(shape("a = [1 2]"), "7: expected a comma or ] in this list = put a comma between entries");
  EXPECT_EQ(shape("a = {b = 1 c = 2}"),
            "11: expected a comma or } in this step = put a comma between the keys of a step");
  EXPECT_EQ(shape("a = {b = 1, }"), "10: a comma stands before the closing } = leave the last comma out");
  EXPECT_EQ(shape("a = 1,"),
            "5: something stands behind the value = one key a line, with nothing but a # comment behind it");
  EXPECT_EQ(shape("a = 1 b = 2"),
            "6: something stands behind the value = one key a line, with nothing but a # comment behind it");
  EXPECT_EQ(shape("[[step]] hold = 1"),
            "9: something stands behind the value = one key a line, with nothing but a # comment behind it");
}

TEST(TomlShape, BracketsNestToTheLimit) {
  const auto nested = [](std::size_t depth) {
    return std::string("a = ").append(depth, '[').append(depth, ']');
  };
  EXPECT_EQ(shape(nested(16)), "fine");
  EXPECT_EQ(shape(nested(17)), "20: brackets nest deeper than 16 = nest fewer groups");
  EXPECT_EQ(shape(with("a = ", "{a=", 17)), "52: brackets nest deeper than 16 = nest fewer groups");
  EXPECT_EQ(shape(std::string("a = ").append(200'000, '[')),
            "20: brackets nest deeper than 16 = nest fewer groups");
}

TEST(TomlShape, KeysHaveDotsToTheLimit) {
  EXPECT_EQ(shape(with("a", ".a", 8) + " = 1"), "fine");
  EXPECT_EQ(shape(with("a", ".a", 9) + " = 1"),
            "17: too many dots between keys = a routine needs no dotted keys");
  EXPECT_EQ(shape(with("a", ".a", 200'000) + " = 1"),
            "17: too many dots between keys = a routine needs no dotted keys");
  EXPECT_EQ(shape(with("[a", " . 'a'", 9) + "]"),
            "51: too many dots between keys = a routine needs no dotted keys");
}

TEST(TomlShape, ALineHasDotsToTheLimit) {
  const std::string eight = with("a", ".a", 8) + " = 1, ";
  EXPECT_EQ(shape(with("a = {", eight, 4) + "b = 1}"), "fine");
  EXPECT_EQ(shape(with("a = {", eight, 4) + "b.c = 1}"),
            "98: too many dots between keys = a routine needs no dotted keys");
  EXPECT_EQ(shape(repeated(with("a", ".a", 8) + " = 1\n", 100)), "fine");
}

TEST(TomlShape, CountsKeysAndValues) {
  const std::string pair = "a = 1\n";
  EXPECT_EQ(shape(repeated(pair, kMaxTokens / 2)), "fine");
  EXPECT_EQ(
      shape(repeated(pair, kMaxTokens / 2) + "b = 1\n"),
      "60001: the file holds more than 20000 keys and values = a routine is a few dozen steps; split it into "
      "several files");
}

}  // namespace
}  // namespace routine
