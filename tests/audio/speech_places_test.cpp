// SPDX-License-Identifier: MIT
#include "audio/speech_places.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "audio/banks.h"
#include "routine/fit.h"
#include "routine/parse.h"
#include "session/listener.h"
#include "session/random_plan.h"
#include "tree.h"

namespace audio {
namespace {

using session::TimedUtterance;

// 10 ms a letter, known at once.
std::shared_ptr<const Clip> ten_ms_a_letter(const std::string& text) {
  static std::map<std::string, std::shared_ptr<const Clip>> clips;
  auto& clip = clips[text];
  if (clip == nullptr) {
    Clip made;
    made.samples.resize(480 * text.size());
    clip = std::make_shared<const Clip>(std::move(made));
  }
  return clip;
}

TimedUtterance between(std::int64_t from_ms, std::int64_t to_ms, std::vector<std::string> texts) {
  return {session::kSessionStart + session::Length{from_ms}, session::kSessionStart + session::Length{to_ms},
          std::move(texts)};
}

// "1000+50": from and how long, in ms.
std::string shown(const SpeechPlaces& placed) {
  std::string text;
  for (const SpeechPlace& place : placed.places)
    text += std::to_string(place.speech.frame / 48) + "+" +
            std::to_string(place.speech.clip->samples.size() / 48) + " ";
  return text;
}

constexpr std::int64_t kLongAgo = -1'000'000;

TEST(SpeechPlaces, TheFullestTextThatFitsBeginsAsEarlyAsItMay) {
  EXPECT_EQ(shown(place_speech({between(1000, 1100, {"0123456789", "012"})}, ten_ms_a_letter, {}, kLongAgo)),
            "1000+100 ");
  EXPECT_EQ(shown(place_speech({between(1000, 1099, {"0123456789", "012"})}, ten_ms_a_letter, {}, kLongAgo)),
            "1000+30 ");
  EXPECT_EQ(shown(place_speech({between(1000, 1029, {"0123456789", "012"})}, ten_ms_a_letter, {}, kLongAgo)),
            "");
}

TEST(SpeechPlaces, TheSecondComesAfterTheFirstOrNotAtAll) {
  const std::vector<TimedUtterance> two = {between(0, 2000, {"0123456789"}),
                                           between(50, 500, {"0123456789", "01"})};
  EXPECT_EQ(shown(place_speech(two, ten_ms_a_letter, {}, kLongAgo)), "0+100 350+100 ");
  EXPECT_EQ(
      shown(place_speech({two[0], between(50, 449, {"0123456789", "01"})}, ten_ms_a_letter, {}, kLongAgo)),
      "0+100 350+20 ");
  EXPECT_EQ(shown(place_speech({two[0], between(50, 300, {"01"})}, ten_ms_a_letter, {}, kLongAgo)), "0+100 ");
}

TEST(SpeechPlaces, WhatIsNotKnownIsWantedAndWhatHasBegunStays) {
  bool known = false;
  const ClipOf late = [&](const std::string& text) {
    return text == "slow" && !known ? nullptr : ten_ms_a_letter(text);
  };
  const std::vector<TimedUtterance> two = {between(0, 5000, {"slow"}), between(100, 5000, {"quick"})};
  const SpeechPlaces first = place_speech(two, late, {}, kLongAgo);
  EXPECT_EQ(shown(first), "100+50 ");
  EXPECT_EQ(first.wanted, std::vector<std::string>{"slow"});
  known = true;
  EXPECT_EQ(shown(place_speech(two, late, first.places, 110 * 48)), "100+50 400+40 ")
      << "begun: the slow one waits";
  EXPECT_EQ(shown(place_speech(two, late, first.places, 50 * 48)), "50+40 340+50 ")
      << "not begun: in their order";
  EXPECT_EQ(shown(place_speech({two[0]}, late, first.places, 110 * 48)), "110+40 ")
      << "no longer there: gone";
}

struct Spoken {
  std::int64_t from = 0;
  std::int64_t until = 0;
};

// Commands at random: what was really said never overlaps what was really heard.
TEST(SpeechPlaces, NothingOverlapsACueInSessionsWithRandomCommands) {
  std::size_t said = 0;
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    session::Dice dice(seed);
    session::Plan plan = session::random_plan(dice, session::Length{1});
    for (session::Phase& phase : plan.phases)
      phase.turn.say = std::string(static_cast<std::size_t>(dice.roll(10, 200)), 'a');
    session::Session session(
        session::with_extras(plan, {.cautions = {"Stop for sharp pain."}, .ten_seconds = true}));
    session::Listener ear;
    std::vector<SpeechPlace> places;
    std::vector<Spoken> spoken;
    session::Moment now = session::kSessionStart;
    for (int i = 0; i < 40; ++i) {
      const std::int64_t frame = session::samples(now - session::kSessionStart, kRate);
      const auto before = places;
      places = place_speech(session.timeline().utterances, ten_ms_a_letter, places, frame).places;
      const session::Moment next =
          now + session::Length{dice.one_in(3) ? dice.roll(0, 1500) : dice.roll(0, 20'000)};
      const std::int64_t until = session::samples(next - session::kSessionStart, kRate);
      for (const SpeechPlace& place : places) {
        if (place.speech.frame + kRate / 4 < frame || place.speech.frame >= until) continue;
        const std::int64_t end =
            place.speech.frame + static_cast<std::int64_t>(place.speech.clip->samples.size());
        spoken.push_back({place.speech.frame, std::min(end, until)});
      }
      ear.hear(session.timeline(), next);
      session.apply(session::random_command(dice), now = next);
    }
    for (const Spoken& one : spoken) {
      for (const session::TimedCue& cue : ear.heard()) {
        const std::int64_t from = session::samples(cue.at - session::kSessionStart, kRate);
        const std::int64_t until =
            from + static_cast<std::int64_t>(real_bank().sound(cue.cue).samples.size());
        ASSERT_TRUE(until <= one.from || from >= one.until) << seed << " " << session::cue_name(cue.cue);
      }
    }
    said += spoken.size();
  }
  EXPECT_GT(said, 1000U);
}

std::string text_of(const std::filesystem::path& file) {
  std::stringstream text;
  text << std::ifstream(file).rdbuf();
  return text.str();
}

// Default, shortest and longest, both sides and each.
std::vector<session::Plan> plans_of(const routine::Routine& routine) {
  std::vector<session::Plan> plans;
  for (const auto side : {std::optional<routine::Side>{}, std::optional{routine::Side::left},
                          std::optional{routine::Side::right}}) {
    routine::Choices choices;
    choices.side = side;
    choices.start_delay = std::chrono::seconds(15);
    choices.switch_gap = std::chrono::seconds(8);
    const auto add = [&](const routine::Routine& each) {
      if (const auto plan = session::make_plan(each, choices))
        plans.push_back(session::with_extras(
            *plan, {.cautions = {"Good ache only. Stop for sharp pain, tingling or numbness."},
                    .ten_seconds = true}));
    };
    add(routine);
    const routine::Range lengths = routine::possible_lengths(routine, choices);
    for (const auto length : {lengths.shortest, lengths.longest}) {
      if (const auto fitted = routine::fit(routine, choices, length)) add(fitted->routine);
    }
  }
  return plans;
}

TEST(SpeechPlaces, NothingOverlapsInTheWholeLibraryAndMostIsSaid) {
  Voice voice({});
  std::map<std::string, std::shared_ptr<const Clip>> clips;
  const ClipOf clip_of = [&](const std::string& text) {
    auto& clip = clips[text];
    if (clip == nullptr) clip = std::make_shared<const Clip>(voice.say(text));
    return clip;
  };
  std::size_t wanted = 0;
  std::size_t said = 0;
  std::size_t plans = 0;
  for (const auto& entry : std::filesystem::directory_iterator(tree_path("sessions"))) {
    if (entry.path().extension() != ".toml") continue;  // the folder of the plans
    const std::string id = entry.path().stem().string();
    const auto routine = routine::parse(text_of(entry.path()), id, id);
    ASSERT_TRUE(routine) << id;
    for (const session::Plan& plan : plans_of(*routine)) {
      ++plans;
      const session::Session session(plan);
      const auto placed = place_speech(session.timeline().utterances, clip_of, {}, kLongAgo * 1000);
      wanted += session.timeline().utterances.size();
      said += placed.places.size();
      std::int64_t free_from = kLongAgo;
      for (const SpeechPlace& place : placed.places) {
        const std::int64_t from = place.speech.frame;
        const std::int64_t until = from + static_cast<std::int64_t>(place.speech.clip->samples.size());
        ASSERT_GE(from, free_from) << id;
        free_from = until;
        const auto phase = [&](std::int64_t frame) {
          return session::phase_at(plan, session::kPlanStart + session::Length{frame / 48});
        };
        ASSERT_EQ(phase(from), phase(until))
            << id << " runs into the next phase: " << place.utterance.texts.front();
        for (const session::PlannedCue& cue : plan.cues) {
          const std::int64_t begin = session::samples(cue.at - session::kPlanStart, kRate);
          const std::int64_t end =
              begin + static_cast<std::int64_t>(real_bank().sound(cue.cue).samples.size());
          ASSERT_TRUE(end <= from || begin >= until) << id << ": " << place.utterance.texts.front();
        }
      }
    }
  }
  RecordProperty("plans", static_cast<int>(plans));
  RecordProperty("utterances", static_cast<int>(wanted));
  RecordProperty("said", static_cast<int>(said));
  std::printf("%zu plans, %zu of %zu utterances are said, %zu texts\n", plans, said, wanted, clips.size());
  EXPECT_GT(plans, 60U);
  EXPECT_GT(said * 50, wanted * 49);
}

TEST(SpeechPlaces, AWordThatJustDoesNotFitIsSaidFaster) {
  const auto word = std::make_shared<const Clip>(
      Clip{std::vector<std::int16_t>(28'800, 1000),
           std::make_shared<const Clip>(Clip{std::vector<std::int16_t>(20'160, 1000)})});
  const ClipOf clip_of = [&](const std::string&) { return word; };
  const auto placed_in = [&](std::int64_t room_ms) {
    const session::Moment begin = session::kSessionStart;
    return place_speech({{begin, begin + session::Length{room_ms}, {"Let go."}}}, clip_of, {}, 0).places;
  };
  EXPECT_EQ(placed_in(600).at(0).speech.clip, word);
  EXPECT_EQ(placed_in(599).at(0).speech.clip, word->brisk);
  EXPECT_EQ(placed_in(420).at(0).speech.clip, word->brisk);
  EXPECT_TRUE(placed_in(419).empty());
}

// Every clip of a whole session, in the mix of the renderer, sample by sample.
TEST(SpeechPlaces, SpeechOfAWholeSessionBeginsOnItsFrame) {
  const auto routine = routine::parse(text_of(tree_path("sessions/press-release.toml")), "press-release", "");
  ASSERT_TRUE(routine);
  const session::Session session(session::make_plan(*routine, {}).value());
  Voice voice({});
  const Track track{.revision = 1, .speech = say_all(session.timeline().utterances, voice)};
  ASSERT_EQ(track.speech.size(), session.timeline().utterances.size()) << "all of it has room";
  Renderer renderer(real_bank());
  const auto frames = static_cast<int>(session::samples(session.plan().total, kRate));
  const auto sound = rendered(renderer, {.track = &track, .anchored = true}, {frames, 5 * kRate});
  for (const TrackSpeech& speech : track.speech) {
    for (std::size_t i = 0; i < speech.clip->samples.size(); ++i) {
      const float wanted = static_cast<float>(speech.clip->samples[i]) / 32767.0F;
      ASSERT_EQ(sound[2 * (static_cast<std::size_t>(speech.frame) + i)], wanted)
          << speech.frame << " + " << i;
    }
  }
}

}  // namespace
}  // namespace audio
