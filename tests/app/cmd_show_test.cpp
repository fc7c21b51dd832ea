// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/exit_status.h"
#include "app/plan_json.h"
#include "files/places.h"
#include "printed.h"

namespace app {
namespace {

RoutineOptions routine_named(const std::string& name) {
  RoutineOptions options;
  options.routine = name;
  return options;
}

TEST(CmdShow, PrintsEveryPhaseWithItsSentence) {
  const files::Places places;
  places.write_own("mine", files::kFineRoutine);
  const Printed printed = printed_by([&] { return show_plan(places.folders(), routine_named("mine")); });
  EXPECT_EQ(printed.status, kFine);
  EXPECT_EQ(printed.out,
            "Mine  0:35\n"
            "   0:00  prepare     10s  right top of shoulder\n"
            "                           Sit tall.\n"
            "   0:10  hold        20s  right top of shoulder  pressure 3-5\n"
            "                           Press the spot.\n"
            "   0:30  release      5s  right top of shoulder\n"
            "                           Let go.\n");
  EXPECT_EQ(printed.err, "");
}

TEST(CmdShow, JsonIsThePlan) {
  const files::Places places;
  RoutineOptions options = routine_named("daily-minute");
  options.json = true;
  const Printed printed = printed_by([&] { return show_plan(places.folders(), options); });
  EXPECT_EQ(printed.status, kFine);
  const auto item = files::find_routine(places.folders(), "daily-minute");
  EXPECT_EQ(printed.out, plan_json(guide::prepare(*item, {})->plan));
}

TEST(CmdShow, SaysWhatFittingChanged) {
  const files::Places places;
  RoutineOptions options = routine_named("daily-minute");
  options.choices.minutes = 2;
  const Printed printed = printed_by([&] { return show_plan(places.folders(), options); });
  EXPECT_EQ(printed.status, kFine);
  const auto item = files::find_routine(places.folders(), "daily-minute");
  EXPECT_NE(printed.out.find("\n" + guide::prepare(*item, options.choices)->changed + "\n"),
            std::string::npos);
}

TEST(CmdShow, ARoutineThatIsNotThereIsAnInputError) {
  const files::Places places;
  const Printed printed = printed_by([&] { return show_plan(places.folders(), routine_named("trapezus")); });
  EXPECT_EQ(printed.status, kInputWrong);
  EXPECT_EQ(printed.out, "");
  EXPECT_EQ(printed.err, "unknot: no routine \"trapezus\"; did you mean \"trapezius\"?\n");
}

TEST(CmdShow, ABrokenRoutineSaysWhere) {
  const files::Places places;
  const auto file = places.write_own("broken", "format = 1\ntitle = \n");
  const Printed printed = printed_by([&] { return show_plan(places.folders(), routine_named("broken")); });
  EXPECT_EQ(printed.status, kInputWrong);
  EXPECT_EQ(printed.out, "");
  EXPECT_EQ(printed.err.rfind(file.string() + ":2:", 0), 0U) << printed.err;
}

TEST(CmdShow, AChoiceThatDoesNotFitIsAnInputError) {
  const files::Places places;
  RoutineOptions options = routine_named("daily-minute");
  options.choices.side = routine::Side::center;
  const Printed printed = printed_by([&] { return show_plan(places.folders(), options); });
  EXPECT_EQ(printed.status, kInputWrong);
  EXPECT_EQ(printed.err, "unknot: This routine is done left and right: pick left, right or both.\n");
}

}  // namespace
}  // namespace app
