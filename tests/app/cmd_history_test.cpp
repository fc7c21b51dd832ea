// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <sstream>

#include "app/commands.h"
#include "app/exit_status.h"
#include "files/instance.h"
#include "files/places.h"
#include "history/json.h"
#include "history/store.h"
#include "printed.h"

namespace app {
namespace {

using namespace std::chrono_literals;

const std::string kFirst = "01999999-0000-7000-8000-000000000001";
const std::string kSecond = "01999999-0000-7000-8000-000000000002";

class CmdHistoryTest : public testing::Test {
 protected:
  static history::StoredSession session(const std::string& id, const std::string& date) {
    history::StoredSession stored;
    stored.id = id;
    stored.routine = "daily-minute";
    stored.title = "The daily minute";
    stored.started_utc_ms = date == "2026-11-20" ? 1'795'132'800'000 : 1'795'219'200'000;
    stored.local_date = date;
    stored.record.planned = 88s;
    stored.record.active = 88s;
    stored.record.outcome = session::Outcome::completed;
    stored.scores = {{"upper_trap", routine::Side::left, 6, std::nullopt}};
    return stored;
  }

  void SetUp() override {
    auto store = history::Store::open(places_.folders().data);
    ASSERT_TRUE(store) << store.error();
    ASSERT_TRUE(store->finish(session(kFirst, "2026-11-20")));
    ASSERT_TRUE(store->finish(session(kSecond, "2026-11-21")));
  }

  std::vector<history::StoredSession> all(const files::Folders& folders) const {
    return history::Store::open(folders.data, true)->sessions().value();
  }
  Printed show(const HistoryOptions& options) const {
    return printed_by([&] { return show_history(places_.folders(), options); });
  }
  Printed drop(const std::string& id) const {
    return printed_by([&] { return delete_session(places_.folders(), id); });
  }

  files::Places places_;
};

TEST_F(CmdHistoryTest, ShowsTheNewestFirst) {
  const Printed printed = show({});
  EXPECT_EQ(printed.status, kFine);
  EXPECT_EQ(printed.out,
            "2026-11-21  completed  The daily minute                1:28 of 1:28     6 to -    " + kSecond +
                "\n2026-11-20  completed  The daily minute                1:28 of 1:28     6 to -    " +
                kFirst + "\n");
}

TEST_F(CmdHistoryTest, FiltersByDayAndRegion) {
  HistoryOptions options;
  options.since = "2026-11-21";
  EXPECT_NE(show(options).out.find(kSecond), std::string::npos);
  EXPECT_EQ(show(options).out.find(kFirst), std::string::npos);
  options.region = "calf";
  EXPECT_EQ(show(options).out, "No session fits. Leave out a filter.\n");
}

TEST_F(CmdHistoryTest, WhatIsNoDateIsACommandLineError) {
  HistoryOptions options;
  options.since = "yesterday";
  const Printed printed = show(options);
  EXPECT_EQ(printed.status, kCommandLineWrong);
  EXPECT_EQ(printed.err, "unknot: --since takes a date such as 2026-11-21, not \"yesterday\"\n");
}

TEST_F(CmdHistoryTest, JsonAndCsvAreTheRoomsOwn) {
  HistoryOptions options;
  options.json = true;
  EXPECT_EQ(show(options).out, history::to_json(all(places_.folders())));
  options.json = false;
  options.csv = true;
  EXPECT_EQ(show(options).out, history::to_csv(all(places_.folders())));
}

TEST_F(CmdHistoryTest, AnExportIsImportedOnceWhole) {
  const auto file = places_.file("export.jsonl");
  const Printed out = printed_by([&] { return export_history(places_.folders(), file); });
  EXPECT_EQ(out.status, kFine);
  EXPECT_EQ(out.out, "2 sessions in " + file.string() + "\n");

  const files::Places elsewhere;
  const auto import = [&] { return import_history(elsewhere.folders(), file); };
  const Printed in = printed_by(import);
  EXPECT_EQ(in.status, kFine);
  EXPECT_EQ(in.out, "2 new of 2\n");
  EXPECT_EQ(printed_by(import).out, "0 new of 2\n");
  EXPECT_EQ(all(elsewhere.folders()), all(places_.folders()));
}

TEST_F(CmdHistoryTest, AnExportNeverWritesOverAFile) {
  const auto file = places_.file("export.jsonl");
  std::ofstream(file) << "mine";
  EXPECT_EQ(printed_by([&] { return export_history(places_.folders(), file); }).status, kInputWrong);
  std::ostringstream text;
  text << std::ifstream(file).rdbuf();
  EXPECT_EQ(text.str(), "mine");
}

TEST_F(CmdHistoryTest, WhatIsNoExportIsAnInputErrorAndAddsNothing) {
  const auto file = places_.file("export.jsonl");
  std::ofstream(file) << "no export\n";
  const Printed printed = printed_by([&] { return import_history(places_.folders(), file); });
  EXPECT_EQ(printed.status, kInputWrong);
  EXPECT_EQ(printed.err, "unknot: " + history::from_lines("no export\n").error() + "\n");
  EXPECT_EQ(all(places_.folders()).size(), 2U);
}

TEST_F(CmdHistoryTest, AWholeHistoryIsWhole) {
  const Printed printed = printed_by([&] { return check_history(places_.folders()); });
  EXPECT_EQ(printed.status, kFine);
  EXPECT_EQ(printed.out, "The history is whole.\n");
}

TEST_F(CmdHistoryTest, DeletesOneSession) {
  EXPECT_EQ(drop(kFirst).out, "Deleted. `unknot history undelete " + kFirst + "` brings it back.\n");
  ASSERT_EQ(all(places_.folders()).size(), 1U);
  EXPECT_EQ(all(places_.folders())[0].id, kSecond);
  const Printed again = drop(kFirst);
  EXPECT_EQ(again.status, kInputWrong);
  EXPECT_EQ(again.err, "unknot: no session \"" + kFirst + "\"; `unknot history` shows their ids\n");
}

TEST_F(CmdHistoryTest, ChangesNothingWhileUnknotRuns) {
  const auto running = files::Instance::claim(places_.folders());
  ASSERT_TRUE(running) << running.error();
  const Printed printed = drop(kFirst);
  EXPECT_EQ(printed.status, kMachineLacks);
  EXPECT_EQ(printed.err, "unknot: Unknot is running with this history; close it first\n");
  EXPECT_EQ(all(places_.folders()).size(), 2U);
}

}  // namespace
}  // namespace app
