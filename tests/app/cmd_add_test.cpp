// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "app/commands.h"
#include "app/exit_status.h"
#include "files/places.h"
#include "printed.h"

namespace app {
namespace {

TEST(CmdAdd, TakesAFileInAndSaysWhatItDoes) {
  const files::Places places;
  std::ofstream(places.file("mine.toml")) << files::kFineRoutine;
  const Printed printed =
      printed_by([&] { return add_routine(places.folders(), places.file("mine.toml"), ""); });
  EXPECT_EQ(printed.status, kFine) << printed.err;
  EXPECT_NE(printed.out.find("Works on: top of shoulder"), std::string::npos);
  EXPECT_TRUE(std::filesystem::exists(places.folders().own_routines() / "mine.toml"));
}

TEST(CmdAdd, ANameThatIsTakenIsAnsweredWithOneThatIsFree) {
  const files::Places places;
  std::ofstream(places.file("trapezius.toml")) << files::kFineRoutine;
  const auto file = places.file("trapezius.toml");
  const Printed refused = printed_by([&] { return add_routine(places.folders(), file, ""); });
  EXPECT_EQ(refused.status, kInputWrong);
  EXPECT_NE(refused.err.find("--as trapezius-2"), std::string::npos) << refused.err;
  EXPECT_EQ(printed_by([&] { return add_routine(places.folders(), file, "mine"); }).status, kFine);
}

TEST(CmdAdd, ShowsEveryProblemOfADamagedFile) {
  const files::Places places;
  std::ofstream(places.file("bad.toml")) << "format = 1\ntitel = \"x\"\nside = \"up\"\n";
  const Printed printed =
      printed_by([&] { return add_routine(places.folders(), places.file("bad.toml"), ""); });
  EXPECT_EQ(printed.status, kInputWrong);
  EXPECT_NE(printed.err.find("titel"), std::string::npos);
  EXPECT_NE(printed.err.find("\"up\""), std::string::npos);
}

}  // namespace
}  // namespace app
