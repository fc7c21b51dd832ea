// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "history/json.h"
#include "history/samples.h"

namespace history {
namespace {

constexpr const char* kHeader =
    "id,started_at,local_date,routine,title,outcome,planned_ms,active_ms,paused_ms,spots,scores,note,"
    "source,peak_pressure,change,referred,bruise,tags,helped,format\r\n";

std::string note_cell(const std::string& note) {
  StoredSession session = samples::session(1);
  session.scores.clear();
  session.record.phases.clear();
  session.note = note;
  const std::string csv = to_csv({session});
  const std::size_t at = csv.find(",10,,,");
  const std::string rest = ",guided,,,,,,,2\r\n";
  EXPECT_TRUE(csv.ends_with(rest));
  return csv.substr(at + 6, csv.size() - at - 6 - rest.size());
}

TEST(Csv, IsOneLineASessionUnderAHeader) {
  EXPECT_EQ(to_csv({}), kHeader);
  EXPECT_EQ(to_csv({samples::session(1)}),
            std::string(kHeader) +
                "019aaa93-bc00-7000-8000-000000000001,2025-11-22T09:00:00+01:00,2025-11-22,trapezius,"
                "\"Trapezius: stroke, hold, stretch\",completed,100000,86000,10,"
                "\"upper_trap left; upper_trap right\","
                "\"upper_trap right 1 to 4; upper_trap left none to 2\",note 1,guided,,,,,,,2\r\n");
}

TEST(Csv, SaysWhatThePersonSaid) {
  StoredSession session = samples::session(1);
  session.source = Source::professional;
  session.peak_pressure = 5;
  session.change = Change::a_bit_better;
  session.referred = "calf";
  session.bruise = false;
  session.tags = {"stress", "=1+1"};
  session.helped = {Helped::heat, Helped::rest};
  session.scores = {{"calf", routine::Side::left, {}, 3, 4}};
  const std::string csv = to_csv({session});
  EXPECT_TRUE(
      csv.ends_with(",note 1,professional,5,a_bit_better,calf,no,\"stress, =1+1\",\"heat, break\",2\r\n"));
  EXPECT_NE(csv.find("calf left none to 3 next day 4"), std::string::npos);
}

TEST(Csv, NeverHoldsAFormula) {
  EXPECT_EQ(note_cell("=1+1"), "'=1+1");
  EXPECT_EQ(note_cell("+1"), "'+1");
  EXPECT_EQ(note_cell("-1"), "'-1");
  EXPECT_EQ(note_cell("@SUM(A1)"), "'@SUM(A1)");
  EXPECT_EQ(note_cell("\t=1"), "\"'\t=1\"");
  EXPECT_EQ(note_cell("\r=1"), "\"'\r=1\"");
  EXPECT_EQ(note_cell("\n=1"), "\"'\n=1\"");
  EXPECT_EQ(note_cell("＝1"), "'＝1");
  EXPECT_EQ(note_cell("=HYPERLINK(\"http://x\",\"y\")"), "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
}

TEST(Csv, QuotesWhatWouldEndACell) {
  EXPECT_EQ(note_cell("a,b"), "\"a,b\"");
  EXPECT_EQ(note_cell("say \"ah\""), "\"say \"\"ah\"\"\"");
  EXPECT_EQ(note_cell("two\nlines"), "\"two\nlines\"");
  EXPECT_EQ(note_cell("1=1, really"), "\"1=1, really\"");
  EXPECT_EQ(note_cell(""), "");
}

}  // namespace
}  // namespace history
