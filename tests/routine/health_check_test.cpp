// SPDX-License-Identifier: MIT
#include "routine/health_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "routine/files.h"
#include "routine/lint.h"
#include "routine/make.h"
#include "routine/parse.h"
#include "routine/pick.h"
#include "routine/shipped.h"
#include "routine/walk.h"

namespace routine {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

HealthAnswers yes(const std::string& id, std::vector<std::string> regions = {}) {
  HealthAnswers answers;
  answers[id] = {true, std::move(regions)};
  return answers;
}

// "blocks g_fever", "asks g_clot!" (! is the emergency wording)
std::vector<std::string> notes(const Routine& routine, const HealthAnswers& answers,
                               const Choices& choices = {}) {
  std::vector<std::string> found;
  for (const HealthNote& note : check_health(routine, choices, answers).notes) {
    const char* words[] = {"blocks ", "asks ", "changed "};
    found.push_back(words[static_cast<int>(note.what)] + std::string(note.question->id) +
                    (note.emergency ? "!" : ""));
  }
  return found;
}

int highest(const Routine& routine) {
  int most = 0;
  each_step(routine.steps,
            [&](const Step& step) { most = std::max(most, step.pressure ? step.pressure->high : 0); });
  return most;
}

TEST(HealthCheck, NothingAnsweredAndNoChangesNothing) {
  const Routine routine = shipped("trapezius");
  EXPECT_THAT(notes(routine, {}), IsEmpty());
  HealthAnswers all_no;
  for (const HealthQuestion& question : health_questions()) all_no[std::string(question.id)] = {};
  EXPECT_THAT(notes(routine, all_no), IsEmpty());
  EXPECT_EQ(check_health(routine, {}, all_no).routine, routine);
  EXPECT_TRUE(all_answered(all_no));
  all_no.erase("g_sens");
  EXPECT_FALSE(all_answered(all_no));
}

TEST(HealthCheck, AClotBlocksThePressureOnLegsAndGivesTheEmergencyWordingElsewhere) {
  EXPECT_THAT(notes(shipped("calf-roller"), yes("g_clot")), ElementsAre("blocks g_clot!"));
  EXPECT_THAT(notes(shipped("foot-ball"), yes("g_clot")), ElementsAre("blocks g_clot!"));
  EXPECT_THAT(notes(shipped("trapezius"), yes("g_clot")), ElementsAre("asks g_clot!"));
}

TEST(HealthCheck, ThePickedRegionCounts) {
  Choices calf;
  calf.region = "calf";
  calf.side = Side::right;
  EXPECT_THAT(notes(with_region(shipped("daily-minute"), "calf"), yes("g_clot"), calf),
              ElementsAre("blocks g_clot!"));
}

TEST(HealthCheck, ThinBloodMeansSoftToolsAndTheGentleProfile) {
  EXPECT_THAT(notes(shipped("calf-roller"), yes("g_bleed")), ElementsAre("blocks g_bleed"));
  const auto checked = check_health(shipped("trapezius"), {}, yes("g_bleed"));
  EXPECT_FALSE(checked.blocked());
  EXPECT_TRUE(checked.asks());
  EXPECT_TRUE(checked.gentle);
  EXPECT_THAT(checked.routine.tools, ElementsAre("fingers"));
  EXPECT_LE(highest(checked.routine), kGentleCap);
}

TEST(HealthCheck, PregnancyKeepsOffTheBellyAndGoesGentlyOnLegs) {
  Routine belly = make::routine({{make::pressing(Kind::hold, 20, {1, 3})}}, Side::right);
  belly.regions = {"psoas"};
  belly.tools = {"fingers"};
  EXPECT_THAT(notes(belly, yes("g_preg")), ElementsAre("blocks g_preg"));
  const auto calf = check_health(shipped("calf-roller"), {}, yes("g_preg"));
  EXPECT_FALSE(calf.blocked());
  EXPECT_TRUE(calf.asks());
  EXPECT_LE(highest(calf.routine), kGentleCap);
}

TEST(HealthCheck, PregnancyShortensTheBath) {
  const auto bath = check_health(shipped("warm-bath-loosen"), {}, yes("g_preg"));
  each_step(bath.routine.steps, [](const Step& step) {
    if (step.kind != Kind::heat) return;
    EXPECT_LE(step.length, kShortBath);
    EXPECT_TRUE(!step.range || step.range->longest <= kShortBath);
  });
}

TEST(HealthCheck, FragileBonesMeanNoToolUnderTheWeight) {
  EXPECT_THAT(notes(shipped("calf-roller"), yes("g_bone")), ElementsAre("blocks g_bone"));
  EXPECT_THAT(notes(shipped("trapezius"), yes("g_bone")), ElementsAre("asks g_bone"));
}

TEST(HealthCheck, HereMeansTheNamedPlacesAndAnywhereWhenNoneIsNamed) {
  const Routine routine = shipped("trapezius");
  EXPECT_THAT(notes(routine, yes("g_skin", {"calf"})), IsEmpty());
  EXPECT_THAT(notes(routine, yes("g_skin", {"upper_trap"})), ElementsAre("blocks g_skin"));
  EXPECT_THAT(notes(routine, yes("g_skin")), ElementsAre("blocks g_skin"));
  EXPECT_THAT(notes(routine, yes("g_cancer", {"upper_trap"})), ElementsAre("asks g_cancer"));
}

TEST(HealthCheck, NumbSkinBlocksHeatAndIceAndSoftensPressure) {
  EXPECT_THAT(notes(shipped("ice-5-10"), yes("g_numb", {"lower_back"})), ElementsAre("blocks g_numb"));
  EXPECT_THAT(notes(shipped("heat-pad-15"), yes("g_numb", {"lower_back"})), ElementsAre("blocks g_numb"));
  const auto pressed = check_health(shipped("trapezius"), {}, yes("g_numb", {"upper_trap"}));
  EXPECT_FALSE(pressed.blocked());
  EXPECT_LE(highest(pressed.routine), kGentleCap);
}

TEST(HealthCheck, ColdAndHeart) {
  EXPECT_THAT(notes(shipped("ice-5-10"), yes("g_cold")), ElementsAre("blocks g_cold"));
  EXPECT_THAT(notes(shipped("contrast-1-3"), yes("g_cold")), ElementsAre("blocks g_cold"));
  EXPECT_THAT(notes(shipped("heat-pad-15"), yes("g_cold")), IsEmpty());
  EXPECT_THAT(notes(shipped("heat-pad-15"), yes("g_heart")), ElementsAre("asks g_heart"));
  EXPECT_THAT(notes(shipped("warm-bath-loosen"), yes("g_heart")), ElementsAre("asks g_heart"));
  EXPECT_THAT(notes(shipped("trapezius"), yes("g_heart")), IsEmpty());
}

TEST(HealthCheck, AFreshInjuryAllowsIceOnly) {
  EXPECT_THAT(notes(shipped("ice-5-10"), yes("g_acute", {"lower_back"})), IsEmpty());
  EXPECT_THAT(notes(shipped("heat-pad-15"), yes("g_acute", {"lower_back"})), ElementsAre("blocks g_acute"));
  EXPECT_THAT(notes(shipped("trapezius"), yes("g_acute", {"upper_trap"})), ElementsAre("blocks g_acute"));
}

TEST(HealthCheck, FeverAndCaudaBlockEverything) {
  EXPECT_THAT(notes(shipped("desk-break"), yes("g_fever")), ElementsAre("blocks g_fever"));
  EXPECT_THAT(notes(shipped("desk-break"), yes("g_cauda")), ElementsAre("blocks g_cauda!"));
}

TEST(HealthCheck, TheNeck) {
  EXPECT_THAT(notes(shipped("suboccipital"), yes("g_neck")), ElementsAre("blocks g_neck!"));
  EXPECT_THAT(notes(shipped("suboccipital"), yes("g_stroke")), ElementsAre("blocks g_stroke"));
  EXPECT_THAT(notes(shipped("calf-roller"), yes("g_stroke")), IsEmpty());
}

TEST(HealthCheck, GentleModeCapsAndThenBreaksNoRule) {
  for (const auto& path : files::of(files::root() / "sessions", ".toml")) {
    const auto checked = check_health(shipped(path.stem().string()), {}, yes("g_sens"));
    EXPECT_TRUE(checked.gentle);
    EXPECT_FALSE(has_error(lint(checked.routine, {}, {}, {.gentle = true}))) << path;
  }
}

TEST(HealthCheck, WhereIsAskedOnlyWhereItMatters) {
  EXPECT_TRUE(asks_where(*find_health_question("g_skin")));
  EXPECT_FALSE(asks_where(*find_health_question("g_fever")));
}

}  // namespace
}  // namespace routine
