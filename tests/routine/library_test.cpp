// SPDX-License-Identifier: MIT
// The routines that are shipped in sessions/.
#include <gtest/gtest.h>

#include <map>
#include <sstream>

#include "routine/files.h"
#include "routine/fit.h"
#include "routine/lint.h"
#include "routine/parse.h"
#include "routine/pick.h"
#include "routine/print.h"
#include "routine/regions.h"
#include "routine/unroll.h"
#include "routine/walk.h"

namespace routine {
namespace {

constexpr Millis kMinute{60'000};

std::vector<Routine> library() {
  std::vector<Routine> result;
  for (const auto& path : files::of(files::root() / "sessions", ".toml")) {
    const Parsed parsed = parse(files::text(path), path.stem().string(), path.filename().string());
    if (parsed) {
      result.push_back(*parsed);
      continue;
    }
    for (const Problem& problem : parsed.error()) ADD_FAILURE() << problem_text(problem);
  }
  return result;
}

const Routine& in_library(const std::vector<Routine>& all, std::string_view id) {
  static const Routine none;
  const auto found = std::find_if(all.begin(), all.end(), [&](const Routine& one) { return one.id == id; });
  EXPECT_NE(found, all.end()) << id;
  return found == all.end() ? none : *found;
}

std::map<std::string, long> totals() {
  std::istringstream lines(files::text(files::root() / "tests/routine/library_totals.tsv"));
  std::map<std::string, long> result;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with('#')) continue;
    const auto tab = line.find('\t');
    result[line.substr(0, tab)] = std::stol(line.substr(tab + 1));
  }
  return result;
}

std::vector<Turn> turns_of(const Routine& routine, const Choices& choices = {}) {
  const auto turns = unroll(routine, choices);
  EXPECT_TRUE(turns) << routine.id;
  return turns ? *turns : std::vector<Turn>{};
}

Millis sum(const std::vector<Turn>& turns, Side side) {
  Millis result{0};
  for (const Turn& turn : turns) {
    if (turn.side == side && turn.added == Added::no) result += turn.length;
  }
  return result;
}

TEST(Library, HasTheTwentyRoutinesAndTheVariantAtTheirUsualTimes) {
  std::map<std::string, long> found;
  for (const Routine& routine : library())
    found[routine.id] = stated_length(turns_of(routine)).count() / 1000;
  EXPECT_EQ(found, totals());
  EXPECT_EQ(found.size(), 21U);
}

TEST(Library, HasNoErrorNoWarningAndNoTip) {
  for (const auto& path : files::of(files::root() / "sessions", ".toml")) {
    const std::string text = files::text(path);
    const Parsed parsed = parse(text, path.stem().string(), path.filename().string());
    ASSERT_TRUE(parsed) << path;
    for (const Problem& problem : lint(*parsed, path.filename().string(), text))
      ADD_FAILURE() << problem_text(problem);
  }
}

TEST(Library, PrintedAndReadAgainIsTheSame) {
  for (const Routine& routine : library()) {
    const Parsed again = parse(print(routine), routine.id, "printed");
    ASSERT_TRUE(again) << routine.id;
    EXPECT_EQ(*again, routine) << routine.id;
  }
}

TEST(Library, BothSidesGetTheSameTime) {
  for (const Routine& routine : library()) {
    const auto turns = turns_of(routine);
    if (routine.side == Side::both) {
      EXPECT_EQ(sum(turns, Side::left), sum(turns, Side::right)) << routine.id;
    }
  }
}

TEST(Library, EverySentenceIsFifteenWordsOrFewer) {
  for (const Routine& routine : library()) {
    each_step(routine.steps, [&](const Step& step) {
      std::istringstream words(step.say);
      EXPECT_LE(std::distance(std::istream_iterator<std::string>(words), {}), 15)
          << routine.id << ": " << step.say;
      EXPECT_FALSE(step.say.empty()) << routine.id;
    });
  }
}

// Every turn of a kind in a routine has this usual length.
void expect_lengths(const Routine& routine, Kind kind, Millis shortest, Millis longest) {
  int count = 0;
  for (const Turn& turn : turns_of(routine)) {
    if (turn.kind != kind) continue;
    ++count;
    EXPECT_GE(turn.length, shortest) << routine.id;
    EXPECT_LE(turn.length, longest) << routine.id;
  }
  EXPECT_GT(count, 0) << routine.id;
}

TEST(Library, DosesAreThoseOfTheSources) {
  const auto all = library();
  expect_lengths(in_library(all, "daily-minute"), Kind::hold, Millis{30'000}, kMinute);
  expect_lengths(in_library(all, "trapezius"), Kind::hold, Millis{30'000}, kMinute);
  expect_lengths(in_library(all, "press-release"), Kind::press, Millis{5'000}, Millis{10'000});
  expect_lengths(in_library(all, "foot-ball"), Kind::press, Millis{5'000}, Millis{10'000});
  expect_lengths(in_library(all, "ice-5-10"), Kind::ice, 5 * kMinute, 5 * kMinute);
  for (const Routine& routine : all) {
    const auto turns = turns_of(routine);
    for (std::size_t i = 0; i < turns.size(); ++i) {
      if (turns[i].kind == Kind::stretch) {
        EXPECT_GE(turns[i].length, Millis{30'000}) << routine.id;
      }
      if (turns[i].kind == Kind::press) {
        EXPECT_EQ(turns.at(i + 1).kind, Kind::release) << routine.id;
      }
    }
  }
}

TEST(Library, IceIsFollowedByTenMinutesOffBeforeTheNext) {
  const auto all = library();
  const auto turns = turns_of(in_library(all, "ice-5-10"));
  for (std::size_t i = 0; i + 2 < turns.size(); ++i) {
    if (turns[i].kind != Kind::ice) continue;
    EXPECT_EQ(turns[i + 1].kind, Kind::rest);
    if (turns[i + 2].kind == Kind::ice) {
      EXPECT_GE(turns[i + 1].range.shortest, 10 * kMinute);
    }
  }
}

TEST(Library, ThePersonPicksRegionAndSideWhereTheFileLetsThem) {
  const auto all = library();
  EXPECT_EQ(turns_of(in_library(all, "press-release"), {.region = "calf"}).front().region, "calf");
  const auto ice = turns_of(in_library(all, "ice-5-10"), {.side = Side::left, .region = "shoulder_front"});
  EXPECT_EQ(sum(ice, Side::left), stated_length(ice));
  EXPECT_FALSE(unroll(in_library(all, "cane-6x30"), {.side = Side::center}));
  EXPECT_FALSE(unroll(in_library(all, "calf-roller"), {.region = "chest"}));
}

TEST(Library, APickedRegionIsRefusedOrHasNoError) {
  for (const Routine& routine : library()) {
    if (!routine.any_region) continue;
    for (const Region& region : regions()) {
      if (!unroll(routine, {.region = std::string(region.id)})) continue;
      for (const Problem& problem : lint(with_region(routine, region.id))) {
        EXPECT_NE(problem.severity, Severity::error)
            << routine.id << " on " << region.id << " " << problem.rule;
      }
    }
  }
}

void expect_good_fit(const Routine& routine, Millis budget) {
  const auto fitted = fit(routine, {}, budget);
  ASSERT_TRUE(fitted) << routine.id << " " << budget.count();
  EXPECT_LE(fitted->total, budget) << routine.id;
  const auto turns = turns_of(fitted->routine);
  Millis total{0};
  for (const Turn& turn : turns) {
    total += turn.length;
    EXPECT_GE(turn.length, turn.range.shortest) << routine.id;
    EXPECT_LE(turn.length, turn.range.longest) << routine.id;
  }
  EXPECT_EQ(total, fitted->total) << routine.id;
  if (routine.side == Side::both) {
    EXPECT_EQ(sum(turns, Side::left), sum(turns, Side::right)) << routine.id;
  }
  for (const Problem& problem : lint(fitted->routine)) {
    EXPECT_EQ(problem.severity, Severity::info) << routine.id << " " << budget.count() << " " << problem.rule;
  }
}

TEST(Library, FitsEveryWholeMinuteFromItsShortestToItsLongest) {
  for (const Routine& routine : library()) {
    const Range range = possible_lengths(routine, {});
    const Millis first = (range.shortest + kMinute - Millis{1}) / kMinute * kMinute;
    for (Millis budget = first; budget <= range.longest + kMinute; budget += kMinute)
      expect_good_fit(routine, budget);
    EXPECT_FALSE(fit(routine, {}, range.shortest - Millis{1})) << routine.id;
  }
}

}  // namespace
}  // namespace routine
