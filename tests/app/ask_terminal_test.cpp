// SPDX-License-Identifier: MIT
#include "app/ask_terminal.h"

#include <gtest/gtest.h>

#include "printed.h"

namespace app {
namespace {

using Weight = guide::SafetyWord::Weight;

std::string yes() { return "y"; }
std::string nothing() { return ""; }

struct Told {
  bool started = false;
  std::string err;
};

Told told(const guide::SafetyQuestion& question, Terminal terminal, bool accepted,
          std::string (*read_line)()) {
  Told result;
  result.err = printed_by([&] {
                 result.started = may_start(question, terminal, accepted, read_line);
                 return 0;
               }).err;
  return result;
}

const guide::SafetyQuestion kBlocked{{{Weight::blocks, "Not today.", false}}};
const guide::SafetyQuestion kWarned{{{Weight::warns, "Start light.", false}}};
const guide::SafetyQuestion kAsked{{{Weight::asks, "Enough today.", false}}};
const guide::SafetyQuestion kNoted{{{Weight::tells, "Gentle.", false}}};

TEST(AskTerminal, ABlockNeverStarts) {
  const Told result = told(kBlocked, Terminal::there, true, yes);
  EXPECT_FALSE(result.started);
  EXPECT_EQ(result.err, "unknot: not started: Not today.\n");
}

TEST(AskTerminal, AYesStartsAndAnythingElseDoesNot) {
  EXPECT_TRUE(told(kWarned, Terminal::there, false, yes).started);
  EXPECT_FALSE(told(kWarned, Terminal::there, false, nothing).started);
  EXPECT_FALSE(told(kAsked, Terminal::there, false, nothing).started);
}

TEST(AskTerminal, WithoutATerminalWarningsNeedTheOption) {
  const Told refused = told(kWarned, Terminal::none, false, yes);
  EXPECT_FALSE(refused.started);
  EXPECT_EQ(refused.err,
            "unknot: warning: Start light.\nunknot: warnings want a yes first; --accept-warnings is one\n");
  EXPECT_TRUE(told(kWarned, Terminal::none, true, yes).started);
}

TEST(AskTerminal, WithoutATerminalTheRestIsSaidAndGoneOnWith) {
  EXPECT_TRUE(told(kAsked, Terminal::none, false, nothing).started);
  EXPECT_EQ(told(kNoted, Terminal::none, false, nothing).err, "unknot: note: Gentle.\n");
}

TEST(AskTerminal, NothingToSaySaysNothing) {
  const Told result = told({}, Terminal::none, false, nothing);
  EXPECT_TRUE(result.started);
  EXPECT_EQ(result.err, "");
}

}  // namespace
}  // namespace app
