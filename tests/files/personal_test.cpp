// SPDX-License-Identifier: MIT
#include "files/personal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "files/places.h"

namespace files {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Personal all_no(const std::string& day) {
  Personal personal;
  personal.health_day = day;
  for (const auto& question : routine::health_questions()) personal.health[std::string(question.id)] = {};
  return personal;
}

TEST(Personal, NothingIsThereAtFirst) {
  const Places places;
  const ReadPersonal read = read_personal(places.folders());
  EXPECT_THAT(read.problems, IsEmpty());
  EXPECT_TRUE(read.personal.health.empty());
  EXPECT_FALSE(read.personal.plan);
  EXPECT_TRUE(health_is_due(read.personal, "2026-11-21"));
}

TEST(Personal, WhatIsWrittenIsReadBack) {
  const Places places;
  Personal personal = all_no("2026-11-01");
  personal.health["g_fever"] = {true, {}};
  personal.health["g_skin"] = {true, {"calf", "shin"}};
  personal.plan = ChosenPlan{"hook-week", "2026-11-20"};
  personal.accepted = {"a 1", "b \"2\""};
  ASSERT_TRUE(write_health(places.folders(), personal));
  ASSERT_TRUE(write_plan(places.folders(), personal));
  ASSERT_TRUE(write_accepted(places.folders(), personal));
  const ReadPersonal read = read_personal(places.folders());
  EXPECT_THAT(read.problems, IsEmpty());
  EXPECT_EQ(read.personal.health, personal.health);
  EXPECT_EQ(read.personal.health_day, personal.health_day);
  EXPECT_EQ(read.personal.plan, personal.plan);
  EXPECT_EQ(read.personal.accepted, personal.accepted);
}

TEST(Personal, TheQuestionsAreAskedAgainAfterAMonthAndWhileOneIsMissing) {
  Personal personal = all_no("2026-11-01");
  EXPECT_FALSE(health_is_due(personal, "2026-11-30"));
  EXPECT_TRUE(health_is_due(personal, "2026-12-01"));
  personal.health.erase("g_sens");
  EXPECT_TRUE(health_is_due(personal, "2026-11-02"));
}

TEST(Personal, ADamagedFileIsToldAndKeptBesideTheNewOne) {
  const Places places;
  std::filesystem::create_directories(places.folders().data);
  const auto file = places.folders().data / "health.toml";
  std::ofstream(file) << "format = 1\ng_fever = \n";
  const ReadPersonal read = read_personal(places.folders());
  ASSERT_EQ(read.problems.size(), 1U);
  EXPECT_TRUE(read.problems[0].starts_with("health.toml:2: ")) << read.problems[0];
  ASSERT_TRUE(write_health(places.folders(), all_no("2026-11-01")));
  EXPECT_TRUE(std::filesystem::exists(file.string() + ".damaged"));
  EXPECT_THAT(read_personal(places.folders()).problems, IsEmpty());
}

TEST(Personal, AFileOfANewerFormatIsNotGuessedAt) {
  const Places places;
  std::filesystem::create_directories(places.folders().data);
  std::ofstream(places.folders().data / "plan.toml")
      << "format = 2\nplan = \"legs\"\nstarted = \"2026-11-01\"\n";
  const ReadPersonal read = read_personal(places.folders());
  EXPECT_FALSE(read.personal.plan);
  EXPECT_THAT(read.problems,
              ElementsAre("plan.toml is not of a format that this program knows; it is left as it is"));
}

TEST(Personal, AnotherTextIsAnotherVersion) {
  EXPECT_EQ(version_of("a", "text"), version_of("a", "text"));
  EXPECT_NE(version_of("a", "text"), version_of("a", "text "));
  EXPECT_NE(version_of("a", "text"), version_of("b", "text"));
}

}  // namespace
}  // namespace files
