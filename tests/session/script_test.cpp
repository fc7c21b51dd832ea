// SPDX-License-Identifier: MIT
#include "session/script.h"

#include <gtest/gtest.h>

#include "session/turns.h"

namespace session {
namespace {

using namespace std::chrono_literals;
using routine::Kind;
using routine::Side;

routine::Turn said(routine::Turn made, std::string sentence, std::string word, bool first = true) {
  made.say = std::move(sentence);
  made.cue = std::move(word);
  made.first_showing = first;
  return made;
}

routine::Turn pass(routine::Turn made, int set, int sets) {
  made.set = set;
  made.sets = sets;
  made.set_ends = set == sets && made.kind == Kind::release;
  return made;
}

// "60 6880 Press lightly. | Press." a line: from, until, texts.
std::vector<std::string> script(const Plan& plan) {
  std::vector<std::string> made;
  for (const Utterance& utterance : plan.utterances) {
    std::string line = std::to_string(utterance.earliest.time_since_epoch().count()) + " " +
                       std::to_string(utterance.latest_end.time_since_epoch().count());
    for (const std::string& text : utterance.texts)
      line += (&text == &utterance.texts.front() ? " " : " | ") + text;
    made.push_back(line);
  }
  return made;
}

TEST(Script, TheWholeSentenceFirstThenTheWordAndTheCount) {
  const Plan plan = plan_of({pass(said(turn(Kind::press, 8s), "Press lightly.", "Press"), 1, 2),
                             pass(said(turn(Kind::release, 5s), "Let go.", "Let go"), 1, 2),
                             pass(said(turn(Kind::press, 8s), "Press lightly.", "Press", false), 2, 2),
                             pass(said(turn(Kind::release, 5s), "Let go.", "Let go", false), 2, 2)});
  EXPECT_EQ(script(plan), (std::vector<std::string>{"800 4880 Press lightly. | Press.",  //
                                                    "9440 9880 Let go.",                 //
                                                    "13800 17880 Press. Two of two. | Press.",
                                                    "22440 22880 Let go.",  //
                                                    "28660 32600 Done."}));
}

TEST(Script, SideAndRegionAreNamedWhereTheyChangeAndTheSentenceDoesNot) {
  routine::Turn calf = said(turn(Kind::hold, 9s, Side::right), "Hold it.", "Hold");
  calf.region = "calf";
  const Plan plan = plan_of({said(turn(Kind::hold, 9s, Side::left), "Hold it.", "Hold"), calf,
                             said(turn(Kind::hold, 9s, Side::left), "Hold the left calf.", "Hold")});
  EXPECT_EQ(plan.utterances[0].texts.front(), "Left side. Hold it.");
  EXPECT_EQ(plan.utterances[1].texts.front(), "Right side, calf. Hold it.");
  EXPECT_EQ(plan.utterances[1].texts.back(), "Hold.");
  EXPECT_EQ(plan.utterances[2].texts.front(), "Top of shoulder. Hold the left calf.");
}

TEST(Script, TheNextStepIsNamedBeforeTheTicksOfAPhaseOf12SecondsOrMore) {
  const auto next = [](Length length) {
    return script(
        plan_of({said(turn(Kind::hold, length), "", "Hold"), said(turn(Kind::release, 5s), "", "Let go")}));
  };
  EXPECT_EQ(next(12s)[1], "4500 8880 Next, let go.");
  EXPECT_EQ(next(11'999ms).size(), 3U);  // hold, let go, done
}

TEST(Script, TenSecondsAreSaidOnlyWhereWantedAndOnlyInLongPhases) {
  const Plan plan =
      plan_of({said(turn(Kind::hold, 29s), "", "Hold"), said(turn(Kind::roll, 30s), "", "Roll")});
  const auto count = [](const Plan& each) {
    int found = 0;
    for (const std::string& line : script(each)) found += line.ends_with("Ten seconds.") ? 1 : 0;
    return found;
  };
  EXPECT_EQ(count(plan), 0);
  const Plan with = with_extras(plan, {.cautions = {}, .ten_seconds = true});
  EXPECT_EQ(count(with), 1);
  EXPECT_EQ(script(with)[3], "49000 50500 Ten seconds.");
  EXPECT_EQ(count(with_length(with, 0, 40s)), 2);
}

TEST(Script, MinutesLeftAreSaidInIceHeatAndRest) {
  const Plan plan =
      plan_of({said(turn(Kind::ice, 5min), "Ice on.", "Ice on"), said(turn(Kind::rest, 2min), "", "Rest")});
  EXPECT_EQ(
      script(plan),
      (std::vector<std::string>{
          "1560 149880 Ice on.", "60000 64000 Four minutes left.", "120000 124000 Three minutes left.",
          "180000 184000 Two minutes left.", "240000 244000 One minute left.", "292500 296880 Next, rest.",
          "301560 416880 Rest.", "360000 364000 One minute left.", "422660 426600 Done."}));
}

TEST(Script, TheFirstTwoCautionsAreSaidInTheFirstPrepare) {
  const Plan plan = with_extras(plan_of({said(turn(Kind::prepare, 15s), "Sit down.", "Ready")}),
                                {.cautions = {"One.", "Two.", "Three."}, .ten_seconds = false});
  EXPECT_EQ(script(plan), (std::vector<std::string>{"960 11880 Sit down. | Ready.", "960 11880 One.",
                                                    "960 11880 Two.", "17660 21600 Done."}));
  EXPECT_EQ(script(with_extras(plan_of({said(turn(Kind::hold, 15s), "", "Hold")}), plan.extras)).size(), 2U);
}

TEST(Script, APhaseThatWaitsSaysNothingButItsOpening) {
  const Plan plan =
      plan_of({waits(said(turn(Kind::prepare, 1min), "Find it.", "Ready")), turn(Kind::hold, 9s)});
  EXPECT_EQ(script(plan)[0], "960 59880 Find it. | Ready.");
  EXPECT_EQ(script(plan)[1].substr(0, 5), "61610");
}

}  // namespace
}  // namespace session
