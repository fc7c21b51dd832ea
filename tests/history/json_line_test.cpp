// SPDX-License-Identifier: MIT
#include "history/json_line.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace history {
namespace {

TEST(JsonLine, WritesEveryKindOfValue) {
  std::string text;
  JsonLine json(text);
  json.begin('{');
  json.pair("text", "plain");
  json.pair("number", -5);
  json.pair("large", std::int64_t{1} << 60);
  json.pair("yes", true);
  json.pair("length", std::chrono::seconds(2));
  json.pair("whole", 2.0);
  json.pair("half", -0.5);
  json.pair("nothing", std::optional<int>());
  json.pair("something", std::optional<double>(7));
  json.end('}');
  EXPECT_EQ(text,
            R"({"text":"plain","number":-5,"large":1152921504606846976,"yes":true,"length":2000,"whole":2.0,)"
            R"("half":-0.5,"nothing":null,"something":7.0})");
}

TEST(JsonLine, PutsCommasBetweenWhateverIsNested) {
  std::string text;
  JsonLine json(text);
  json.begin('{');
  json.key("list");
  json.begin('[');
  for (int i = 0; i < 3; ++i) {
    json.next();
    json.begin('{');
    json.end('}');
  }
  json.end(']');
  json.break_line();
  json.pair("after", 1);
  json.break_line();
  json.end('}');
  EXPECT_EQ(text, "{\"list\":[{},{},{}],\n\"after\":1\n}");
}

TEST(JsonLine, EscapesTextsAsAJsonLibraryDoes) {
  for (const std::string& one :
       {std::string("\"quoted\" \\ back"), std::string("ü頸"), std::string("a\tb\nc\x01"),
        std::string("\x7f"), std::string("zero\0inside", 11)}) {
    std::string text;
    JsonLine(text).value(one);
    EXPECT_EQ(text, nlohmann::json(one).dump()) << one;
  }
  std::string broken;
  JsonLine(broken).value("\xff");
  EXPECT_EQ(nlohmann::json::parse(broken).get<std::string>(), "\xef\xbf\xbd");
}

}  // namespace
}  // namespace history
