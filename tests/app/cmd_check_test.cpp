// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "app/commands.h"
#include "app/exit_status.h"
#include "files/places.h"
#include "printed.h"
#include "routine/starter.h"

namespace app {
namespace {

class CmdCheckTest : public testing::Test {
 protected:
  static Printed check(const std::vector<std::string>& files, bool strict = false) {
    return printed_by([&] { return check_files(files, strict); });
  }
  files::Places places_;
};

TEST_F(CmdCheckTest, AFineFileIsFine) {
  const auto file = (places_.folders().sessions / "daily-minute.toml").string();
  const Printed printed = check({file}, true);
  EXPECT_EQ(printed.status, kFine);
  EXPECT_EQ(printed.out, "\"" + file + "\": fine\n");
  EXPECT_EQ(printed.err, "");
}

TEST_F(CmdCheckTest, AMistakeIsShownAndCounted) {
  const auto file = places_.write_own("broken", "format = 1\ntitle = \n");
  const auto item = files::read_routine(file);
  const Printed printed = check({file.string()});
  EXPECT_EQ(printed.status, kInputWrong);
  ASSERT_EQ(item->problems.size(), 1U);
  EXPECT_EQ(printed.out, "\"" + file.string() + "\": 1 error, 0 warnings\n");
  EXPECT_EQ(printed.err, routine::problem_text(item->problems[0]));
}

TEST_F(CmdCheckTest, WarningsAreErrorsOnlyWhenStrict) {
  std::string text = files::kFineRoutine;
  text.replace(text.find("hold = \"20s\""), 12, "hold = \"3m\"");
  const auto file = places_.write_own("warned", text);
  const auto item = files::read_routine(file);
  ASSERT_TRUE(item->usable());
  ASSERT_EQ(item->problems.size(), 1U);
  EXPECT_EQ(check({file.string()}).status, kFine);
  const Printed printed = check({file.string()}, true);
  EXPECT_EQ(printed.status, kInputWrong);
  EXPECT_EQ(printed.out, "\"" + file.string() + "\": 0 errors, 1 warning\n");
}

TEST_F(CmdCheckTest, OneBadFileOfManyIsEnough) {
  const auto fine = (places_.folders().sessions / "daily-minute.toml").string();
  const auto gone = places_.file("gone.toml").string();
  const Printed printed = check({gone, fine});
  EXPECT_EQ(printed.status, kInputWrong);
  EXPECT_EQ(printed.out, "\"" + fine + "\": fine\n");
  EXPECT_EQ(printed.err, "unknot: " + files::read_routine(gone).error() + "\n");
}

TEST_F(CmdCheckTest, ANewFileIsTheStarterAndIsFine) {
  const auto file = places_.file("fresh.toml");
  const Printed printed = printed_by([&] { return new_file(file); });
  EXPECT_EQ(printed.status, kFine);
  EXPECT_EQ(printed.out, file.string() + " is yours to change. `unknot check " + file.string() +
                             "` says what it thinks of it.\n");
  EXPECT_EQ(files::read_routine(file)->text, routine::starter_text());
  EXPECT_EQ(check({file.string()}, true).status, kFine);
}

TEST_F(CmdCheckTest, ANewFileNeverWritesOverAnother) {
  const auto file = places_.write_own("mine", files::kFineRoutine);
  EXPECT_EQ(printed_by([&] { return new_file(file); }).status, kInputWrong);
  EXPECT_EQ(files::read_routine(file)->text, files::kFineRoutine);
}

TEST_F(CmdCheckTest, ANewFileEndsInToml) {
  const Printed printed = printed_by([] { return new_file("mine.txt"); });
  EXPECT_EQ(printed.status, kInputWrong);
  EXPECT_EQ(printed.err, "unknot: a routine's file ends in .toml: \"mine.txt.toml\"\n");
}

}  // namespace
}  // namespace app
