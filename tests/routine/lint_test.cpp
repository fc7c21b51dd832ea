// SPDX-License-Identifier: MIT
#include "routine/lint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "routine/files.h"
#include "routine/make.h"
#include "routine/parse.h"
#include "routine/pick.h"

namespace routine {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string_view word(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::info: return "info";
  }
  return "";
}

std::set<std::string> found(const std::vector<Problem>& problems) {
  std::set<std::string> result;
  for (const Problem& problem : problems)
    result.insert(std::string(word(problem.severity)) + " " + problem.rule);
  return result;
}

std::vector<std::string> found_in(const Routine& routine, Profile profile = {}) {
  const auto all = found(lint(routine, {}, {}, profile));
  return {all.begin(), all.end()};
}

// What the second line of a case says: "# finds: warning L-T01, info L-S02".
std::set<std::string> expected_by(const std::string& text) {
  constexpr std::string_view mark = "# finds: ";
  const auto at = text.find(mark);
  if (at == std::string::npos) return {"a line that says what it finds"};
  std::istringstream list(text.substr(at + mark.size(), text.find('\n', at) - at - mark.size()));
  std::set<std::string> result;
  for (std::string one; std::getline(list >> std::ws, one, ',');) {
    if (one != "nothing") result.insert(one);
  }
  return result;
}

// Rules that no text can break, since the parser refuses it first or every region has a lower cap.
const std::set<std::string_view> kNotInAFile = {"L-R06", "L-P02", "L-Z01", "L-G08"};

std::string case_name(const Rule& rule) {
  const auto all = rules();
  const auto rows =
      std::count_if(all.begin(), all.end(), [&](const Rule& other) { return other.id == rule.id; });
  return std::string(rule.id) + (rows > 1 ? "-" + std::string(word(rule.severity)) : "");
}

// What the linter finds in one case; the case says what it should be.
std::set<std::string> find_in_case(const std::string& name, std::string_view rule) {
  const auto path = files::root() / "tests/routine/lint" / name;
  const std::string text = files::text(path);
  EXPECT_FALSE(text.empty()) << path;
  const Parsed parsed = parse(text, path.stem().string(), name);
  EXPECT_TRUE(parsed) << name << ": " << (parsed ? "" : parsed.error().front().message);
  if (!parsed) return {};
  const auto result = found(lint(*parsed, name, text, {.gentle = rule == "L-P04"}));
  EXPECT_EQ(result, expected_by(text)) << name;
  return result;
}

TEST(Lint, EachRuleIsBrokenByOneCaseAloneAndNotByAnother) {
  for (const Rule& rule : rules()) {
    if (rule.checked_by != CheckedBy::file || kNotInAFile.contains(rule.id)) continue;
    const std::string name = case_name(rule);
    const std::string finding = std::string(word(rule.severity)) + " " + std::string(rule.id);
    EXPECT_EQ(find_in_case(name + ".breaks.toml", rule.id), std::set<std::string>{finding});
    EXPECT_FALSE(find_in_case(name + ".passes.toml", rule.id).contains(finding));
  }
}

TEST(Lint, EveryCaseBelongsToARule) {
  std::set<std::string> names;
  for (const Rule& rule : rules()) {
    names.insert(case_name(rule) + ".breaks.toml");
    names.insert(case_name(rule) + ".passes.toml");
  }
  for (const auto& path : files::of(files::root() / "tests/routine/lint", ".toml")) {
    EXPECT_TRUE(names.contains(path.filename().string())) << path;
  }
}

// 30 s of holding on the chest with nothing wrong.
Routine clean() {
  Routine result =
      make::routine({Node{make::step(Kind::prepare, 10)}, Node{make::pressing(Kind::hold, 30, {2, 4})},
                     Node{make::step(Kind::release, 5)}});
  result.regions = {"chest"};
  result.tools = {"fingers"};
  result.cautions = {"general"};
  return result;
}

Step& hold_of(Routine& routine) { return std::get<Step>(routine.steps[1].what); }

TEST(Lint, ACleanRoutineHasNoFindings) { EXPECT_THAT(found_in(clean()), IsEmpty()); }

TEST(Lint, PressureInANoPressZoneIsAnError) {
  Routine routine = clean();
  hold_of(routine).region = "z_throat";
  EXPECT_THAT(found_in(routine), ElementsAre("error L-Z01"));
  hold_of(routine).kind = Kind::roll;
  EXPECT_THAT(found_in(routine), ElementsAre("error L-R06"));
  hold_of(routine).kind = Kind::move;
  EXPECT_THAT(found_in(routine), IsEmpty());
}

TEST(Lint, IceOnTheThroatIsAnError) {
  Routine routine = clean();
  routine.cautions = {"ice"};
  hold_of(routine).kind = Kind::ice;
  hold_of(routine).barrier = Barrier::cloth;
  hold_of(routine).region = "z_throat";
  EXPECT_THAT(found_in(routine), ElementsAre("error L-C08"));
}

TEST(Lint, SevenIsAWarningWhereNoRegionCapsIt) {
  Routine routine = clean();
  routine.regions.clear();
  hold_of(routine).pressure = Pressure{2, 7};
  EXPECT_THAT(found_in(routine), ElementsAre("warning L-P02"));
  hold_of(routine).pressure = Pressure{2, 6};
  EXPECT_THAT(found_in(routine), IsEmpty());
}

TEST(Lint, NothingIsPressedWherePainIsOnlyNoted) {
  Routine routine = clean();
  routine.regions = {"head_face"};
  hold_of(routine).pressure.reset();
  EXPECT_THAT(found_in(routine), ElementsAre("error L-P03"));
}

TEST(Lint, UnknownNamesAreErrors) {
  Routine routine = clean();
  routine.tools = {"hammer"};
  EXPECT_THAT(found_in(routine), ElementsAre("error L-G08"));
  routine = clean();
  routine.cautions.emplace_back("mind");
  EXPECT_THAT(found_in(routine), ElementsAre("error L-G08"));
  routine = clean();
  hold_of(routine).region = "knee";
  EXPECT_THAT(found_in(routine), ElementsAre("error L-G08"));
  routine = clean();
  hold_of(routine).side = Side::both;
  EXPECT_THAT(found_in(routine), ElementsAre("error L-G08"));
}

TEST(Lint, EachMissingCautionIsNamed) {
  Routine routine = clean();
  routine.regions = {"shin"};
  routine.cautions = {};
  std::vector<std::string> instead;
  for (const Problem& problem : lint(routine)) instead.push_back(problem.instead);
  EXPECT_THAT(instead, ElementsAre("add \"clot\" to cautions", "add \"general\" to cautions",
                                   "add \"shin\" to cautions"));
}

TEST(Lint, ARegionThatIsOnlyListedCountsToo) {
  Routine routine = clean();
  routine.regions = {"chest", "calf"};
  EXPECT_THAT(found_in(routine), ElementsAre("error L-G07"));
}

TEST(Lint, APickedRegionIsLookedAtWithItsCapAndTools) {
  Routine routine = clean();
  routine.any_region = true;
  routine.side = Side::left;
  routine.tools = {"fingers", "lacrosse_ball"};
  routine.cautions = {"general", "neck"};
  hold_of(routine).pressure = Pressure{4, 5};
  EXPECT_THAT(found_in(routine), IsEmpty());
  const Routine on_the_neck = with_region(routine, "neck_back");
  EXPECT_THAT(on_the_neck.tools, ElementsAre("fingers"));
  EXPECT_EQ(std::get<Step>(on_the_neck.steps[1].what).pressure, (Pressure{4, 4}));
  EXPECT_THAT(found_in(on_the_neck), IsEmpty());
}

TEST(Lint, BothSidesOfAStepAreOneFinding) {
  Routine routine = clean();
  routine.side = Side::both;
  routine.steps[1] = Node{
      make::each_side({Node{make::pressing(Kind::hold, 130, {2, 4})}, Node{make::step(Kind::release, 5)}})};
  EXPECT_EQ(lint(routine).size(), 1U);
}

TEST(Lint, AFindingHasItsPlaceAndItsLine) {
  const std::string name = "L-T01.breaks.toml";
  const std::string text = files::text(files::root() / "tests/routine/lint" / name);
  const Parsed parsed = parse(text, "case", name);
  ASSERT_TRUE(parsed);
  const auto problems = lint(*parsed, name, text);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].file, name);
  EXPECT_EQ(problems[0].message, "Long hold. Ease off within two minutes.");
  EXPECT_GT(problems[0].place.line, 15);
  EXPECT_FALSE(problems[0].source_line.empty());
}

TEST(Lint, ARoutineThatCannotBeLaidOutSaysWhy) {
  Group deep = make::group({Node{make::step(Kind::press, 5)}}, 100);
  const auto problems = lint(make::routine({Node{make::group({Node{deep}}, 100)}}), "x.toml");
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].message, "This routine has more than 2000 turns. Repeat its groups less often.");
}

TEST(Rules, EachHasItsWords) {
  for (const Rule& rule : rules()) {
    std::istringstream words{std::string(rule.message)};
    EXPECT_LE(std::distance(std::istream_iterator<std::string>(words), {}), 12) << rule.id;
    EXPECT_FALSE(rule.test.empty()) << rule.id;
    EXPECT_FALSE(rule.source.empty()) << rule.id;
    EXPECT_EQ(find_rule(rule.id, rule.severity), &rule);
  }
  EXPECT_EQ(find_rule("L-T99"), nullptr);
}

}  // namespace
}  // namespace routine
