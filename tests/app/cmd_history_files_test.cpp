// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "app/commands.h"
#include "app/exit_status.h"
#include "files/places.h"
#include "printed.h"

namespace app {
namespace {

class CmdHistoryFilesTest : public testing::Test {
 protected:
  static void log(const files::Places& places, const char* what) {
    LogOptions options;
    options.what = what;
    options.minutes = 20;
    options.date = "2026-01-05";
    ASSERT_EQ(printed_by([&] { return log_session(places.folders(), options); }).status, kFine);
  }
  static std::size_t count(const files::Places& places) {
    return history::Store::open(places.folders().data, true)->sessions()->size();
  }
  files::Places here_;
  files::Places there_;
};

TEST_F(CmdHistoryFilesTest, TwoMachinesAreJoinedFromADatabaseOrAnExport) {
  log(here_, "one");
  log(there_, "two");
  const auto database = there_.folders().data / "history.db";
  const auto merge = [&](const std::filesystem::path& file) {
    return printed_by([&] { return merge_history(here_.folders(), file); });
  };
  EXPECT_EQ(merge(database).out, "1 new, 0 changed, of 1\n");
  EXPECT_EQ(merge(database).out, "0 new, 0 changed, of 1\n");
  const auto file = there_.file("export.jsonl");
  ASSERT_EQ(printed_by([&] { return export_history(there_.folders(), file); }).status, kFine);
  EXPECT_EQ(merge(file).out, "0 new, 0 changed, of 1\n");
  EXPECT_EQ(count(here_), 2U);
  EXPECT_EQ(merge(there_.file("none.db")).status, kInputWrong);
}

TEST_F(CmdHistoryFilesTest, ABackupIsListedAndGoneBackTo) {
  EXPECT_EQ(printed_by([&] { return restore_history(here_.folders(), ""); }).out,
            "No backups yet; one is made after each day's first completed session.\n");
  log(here_, "one");
  ASSERT_TRUE(*history::Store::open(here_.folders().data)->back_up_daily("2026-01-05"));
  log(here_, "two");
  EXPECT_EQ(printed_by([&] { return restore_history(here_.folders(), ""); }).out,
            "history-2026-01-05.db                        1 sessions\n");
  const Printed back = printed_by([&] { return restore_history(here_.folders(), "2026-01-05"); });
  EXPECT_EQ(back.status, kFine) << back.err;
  EXPECT_EQ(back.out.substr(0, 34), "The history has 1 sessions now.\nWh");
  EXPECT_EQ(count(here_), 1U);
  EXPECT_EQ(printed_by([&] { return restore_history(here_.folders(), "2020-01-05"); }).status, kInputWrong);
}

TEST_F(CmdHistoryFilesTest, AReportIsANewPage) {
  log(here_, "one");
  const auto file = here_.file("report.html");
  const auto report = [&](const std::filesystem::path& to) {
    return printed_by([&] { return report_history(here_.folders(), {}, to); });
  };
  EXPECT_EQ(report(file).status, kFine);
  std::ostringstream page;
  page << std::ifstream(file).rdbuf();
  EXPECT_NE(page.str().find("<h1>Self-massage record</h1>"), std::string::npos);
  EXPECT_EQ(report(file).status, kInputWrong);  // never over a file
  EXPECT_EQ(report(here_.file("report.pdf")).err,
            "unknot: the report is a page, NAME.html; any browser prints it or makes a PDF of it\n");
}

TEST_F(CmdHistoryFilesTest, ADeletedSessionComesBackUntilItIsPurged) {
  log(here_, "one");
  const std::string id = history::Store::open(here_.folders().data, true)->sessions()->at(0).id;
  const auto run = [&](int (*act)(const files::Folders&, const std::string&)) {
    return printed_by([&] { return act(here_.folders(), id); });
  };
  EXPECT_EQ(run(delete_session).out, "Deleted. `unknot history undelete " + id + "` brings it back.\n");
  EXPECT_EQ(count(here_), 0U);
  EXPECT_EQ(run(undelete_session).out, "It is back.\n");
  EXPECT_EQ(count(here_), 1U);
  EXPECT_EQ(run(undelete_session).status, kInputWrong);
  EXPECT_EQ(run(delete_session).status, kFine);
  EXPECT_EQ(printed_by([&] { return purge_history(here_.folders()); }).out,
            "1 gone for good. Backups and exports made before still have them.\n");
  EXPECT_EQ(run(undelete_session).status, kInputWrong);
}

}  // namespace
}  // namespace app
