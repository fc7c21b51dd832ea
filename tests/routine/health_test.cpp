// SPDX-License-Identifier: MIT
#include "routine/health.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "routine/references.h"
#include "routine/regions.h"

namespace routine {
namespace {

bool has(std::string_view id, HealthEffect wanted) {
  const HealthQuestion* question = find_health_question(id);
  return question != nullptr &&
         std::any_of(question->effects.begin(), question->effects.end(), [&](const HealthEffect& effect) {
           return effect.action == wanted.action && effect.what == wanted.what &&
                  effect.where == wanted.where;
         });
}

TEST(Health, FifteenQuestionsEachWithAnEffectAMessageAndASource) {
  EXPECT_EQ(health_questions().size(), 15U);
  for (const HealthQuestion& question : health_questions()) {
    EXPECT_EQ(find_health_question(question.id), &question);
    EXPECT_EQ(question.question.back(), '?') << question.id;
    EXPECT_FALSE(question.effects.empty()) << question.id;
    EXPECT_FALSE(question.effect.empty()) << question.id;
    EXPECT_FALSE(question.message.empty()) << question.id;
    EXPECT_FALSE(question.source.empty()) << question.id;
    EXPECT_FALSE(question.sure.empty()) << question.id;
  }
  EXPECT_EQ(find_health_question("g_nothing"), nullptr);
}

TEST(Health, EffectsSayWhatTheTableSays) {
  EXPECT_TRUE(has("g_clot", {HealthAction::block, HealthWhat::pressure, HealthWhere::legs}));
  EXPECT_TRUE(has("g_acute", {HealthAction::block, HealthWhat::heat, HealthWhere::here}));
  EXPECT_FALSE(has("g_acute", {HealthAction::block, HealthWhat::ice, HealthWhere::here}));
  EXPECT_TRUE(has("g_fever", {HealthAction::block}));
  EXPECT_TRUE(has("g_neck", {HealthAction::get_help}));
  EXPECT_TRUE(has("g_sens", {HealthAction::gentle}));
  EXPECT_TRUE(has("g_preg", {HealthAction::short_bath, HealthWhat::bath}));
}

TEST(Health, PlacesAreRegionsOfTheBody) {
  for (const HealthWhere where : {HealthWhere::legs, HealthWhere::belly, HealthWhere::neck}) {
    EXPECT_FALSE(health_regions(where).empty());
    for (const std::string_view id : health_regions(where)) EXPECT_NE(find_region(id), nullptr) << id;
  }
  EXPECT_TRUE(health_regions(HealthWhere::anywhere).empty());
  EXPECT_TRUE(health_regions(HealthWhere::here).empty());
}

TEST(References, AreInOrderAndHaveTitles) {
  const auto all = references();
  for (const Reference& reference : all) {
    EXPECT_FALSE(reference.title.empty()) << reference.name;
    EXPECT_TRUE(reference.address.empty() || reference.address.starts_with("http")) << reference.name;
  }
  EXPECT_GT(all.size(), 60U);
}

}  // namespace
}  // namespace routine
