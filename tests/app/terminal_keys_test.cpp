// SPDX-License-Identifier: MIT
#include "app/terminal_keys.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace app {
namespace {

using What = session::Command::What;

TEST(TerminalKeys, MeanWhatTheHelpSays) {
  const std::map<std::string, What> meanings = {
      {" ", What::pause_or_go_on}, {".", What::pause_or_go_on}, {"\x1b[C", What::let_go},
      {"\x1b[6~", What::let_go},   {"n", What::let_go},         {"\x1b[D", What::again},
      {"\x1b[5~", What::again},    {"p", What::again},          {"\x1b[A", What::still_tight},
      {"+", What::still_tight},    {"\x1b[B", What::less},      {"-", What::less},
      {"s", What::hurts},          {"S", What::hurts},          {"q", What::end},
      {"\x1b", What::end}};
  for (const bool hurt_unanswered : {false, true}) {
    for (const auto& [typed, what] : meanings) {
      const auto command = command_for(typed, hurt_unanswered);
      ASSERT_TRUE(command) << typed;
      EXPECT_EQ(command->what, what) << typed;
    }
  }
}

TEST(TerminalKeys, NumbersAnswerWhyItHurtInTheOrderOfTheAnswers) {
  char key = '1';
  for (const session::HurtAnswer& answer : session::hurt_answers()) {
    const auto command = command_for(std::string(1, key++), true);
    ASSERT_TRUE(command);
    EXPECT_EQ(command->what, What::say_why);
    EXPECT_EQ(command->why, answer.why);
  }
  EXPECT_EQ(key, '8');
}

TEST(TerminalKeys, NumbersMeanNothingWhileNothingIsAsked) {
  for (const char* typed : {"1", "7"}) EXPECT_FALSE(command_for(typed, false)) << typed;
  for (const char* typed : {"0", "8", "9", "11"}) EXPECT_FALSE(command_for(typed, true)) << typed;
}

TEST(TerminalKeys, OtherKeysMeanNothing) {
  for (const char* typed : {"", "x", "\n", "\x1b[", "\x1b[Z", "nn"}) EXPECT_FALSE(command_for(typed, false));
}

}  // namespace
}  // namespace app
