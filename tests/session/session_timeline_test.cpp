// SPDX-License-Identifier: MIT
// What a session says, whatever is done to it.
#include <gtest/gtest.h>

#include "session/listener.h"
#include "session/random_plan.h"

namespace session {
namespace {

using namespace std::chrono_literals;
using routine::Kind;
using What = Command::What;

routine::Turn said(Kind kind, Length length, std::string sentence, std::string word) {
  routine::Turn made = turn(kind, length);
  made.say = std::move(sentence);
  made.cue = std::move(word);
  return made;
}

Plan hold_and_rest() {
  return plan_of({said(Kind::hold, 30s, "Press the spot and hold.", "Hold"),
                  said(Kind::rest, 20s, "Rest now.", "Rest")});
}

const TimedUtterance* find(const Session& session, std::string_view text) {
  for (const TimedUtterance& utterance : session.timeline().utterances) {
    if (utterance.texts.front() == text) return &utterance;
  }
  return nullptr;
}

Length at(const TimedUtterance* utterance) {
  return utterance == nullptr ? Length{-1} : utterance->earliest.time_since_epoch();
}

TEST(SessionSpeech, AnswersWhatThePersonDoesOnceNoCueSounds) {
  Session session(hold_and_rest());
  session.apply({What::still_tight}, kSessionStart + 1s);  // the hold's cue sounds until 1.55 s
  EXPECT_EQ(at(find(session, "Ten seconds more.")), Length{1610});
  EXPECT_NE(find(session, "Press the spot and hold."), nullptr) << "not yet begun: it comes after";
  session.apply({What::pause}, kSessionStart + 4s);
  EXPECT_EQ(at(find(session, "Paused.")), Length{4000});
  session.apply({What::go_on}, kSessionStart + 6s);
  EXPECT_EQ(at(find(session, "Hold.")), Length{9000 + 1550 + 60});
  EXPECT_EQ(find(session, "Paused."), nullptr);
}

TEST(SessionSpeech, AnUtteranceThatStillHoldsKeepsItsPlaceThroughAChange) {
  Session session(hold_and_rest());
  session.advance(kSessionStart + 20s);
  const TimedUtterance next = *find(session, "Next, rest.");
  session.apply({What::end}, kSessionStart + 20s);
  EXPECT_EQ(*find(session, "Next, rest."), next);
  EXPECT_EQ(at(find(session, "Press again to end.")), Length{20'000});
  session.apply({What::still_tight}, kSessionStart + 21s);
  EXPECT_EQ(at(find(session, "Next, rest.")), next.earliest.time_since_epoch() + 10s);
}

TEST(SessionSpeech, AfterAPainItAsksWhyAndGivesTheAnswer) {
  Session session(hold_and_rest());
  session.apply({What::hurts}, kSessionStart + 5s);
  EXPECT_EQ(at(find(session, "Let go. Rest. Why did it hurt?")), Length{5000 + 1380 + 60});
  session.apply({What::say_why, Hurt::chest}, kSessionStart + 10s);
  EXPECT_EQ(at(find(session, "Get emergency help now.")), Length{10'000});
}

TEST(SessionSpeech, SaysWhenItIsDoneAndWhenItWasEnded) {
  Session done(hold_and_rest());
  EXPECT_EQ(at(find(done, "Done.")), Length{50'000 + 2660});
  Session ended(hold_and_rest());
  ended.apply({What::end_now}, kSessionStart + 5s);
  EXPECT_EQ(at(find(ended, "Session ended.")), Length{5000});
}

TEST(SessionSpeech, AnEndThatIsAskedForInTheCountdownWaitsForRoom) {
  Session session(hold_and_rest());
  session.apply({What::end}, kSessionStart + 27'500ms);
  EXPECT_EQ(at(find(session, "Press again to end.")), Length{30'000 + 1380 + 60});
}

// No window of any utterance holds a cue: not one that is to come, nor one that has begun before.
TEST(SessionSpeech, NoCueSoundsInAnyWindowWhateverIsDone) {
  for (std::uint64_t seed = 1; seed <= 600; ++seed) {
    Dice dice(seed);
    Session session(random_plan(dice, Length{1}));
    Listener ear;
    Moment now = kSessionStart;
    for (int i = 0; i < 60; ++i) {
      const Moment next = now + Length{dice.one_in(3) ? dice.roll(0, 1500) : dice.roll(0, 30'000)};
      ear.hear(session.timeline(), next);
      session.apply(random_command(dice), now = next);
      const Timeline& timeline = session.timeline();
      Moment before = Moment::min();
      for (const TimedUtterance& utterance : timeline.utterances) {
        ASSERT_LE(before, utterance.earliest) << seed;
        before = utterance.earliest;
        ASSERT_LT(utterance.earliest, utterance.latest_end) << seed;
        for (const TimedCue& cue : timeline.cues) {
          ASSERT_TRUE(cue.at >= utterance.latest_end || cue.at + cue_length(cue.cue) <= utterance.earliest)
              << seed << " " << cue_name(cue.cue) << " in " << utterance.texts.front();
        }
        if (utterance.earliest < now) continue;
        for (const TimedCue& cue : ear.heard())
          ASSERT_LE(cue.at + cue_length(cue.cue), utterance.earliest)
              << seed << " " << utterance.texts.front();
      }
    }
  }
}

}  // namespace
}  // namespace session
