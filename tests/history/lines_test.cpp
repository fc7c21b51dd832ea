// SPDX-License-Identifier: MIT
#include "history/lines.h"

#include <gmock/gmock.h>

#include "history/json.h"
#include "history/samples.h"

namespace history {
namespace {

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return text.replace(at, what.size(), by);
}

std::vector<StoredSession> any_sessions(int count) {
  std::mt19937 random(3);
  std::vector<StoredSession> all;
  for (int i = 0; i < count; ++i) all.push_back(samples::any(random));
  return all;
}

TEST(Lines, WriteATextOnceAndASessionALine) {
  const std::string lines = to_lines(samples::several(6));
  EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 3 + 6);
  EXPECT_THAT(lines, testing::StartsWith("{\"format\":2,\"text_checksum\":\""));
}

TEST(Lines, AreTheSameBytesWhateverTheOrder) {
  std::vector<StoredSession> sessions = any_sessions(50);
  const std::string lines = to_lines(sessions);
  std::reverse(sessions.begin(), sessions.end());
  EXPECT_EQ(to_lines(sessions), lines);
}

TEST(Lines, AreReadBackAsTheSameSessions) {
  const std::vector<StoredSession> sessions = any_sessions(500);
  const auto read = from_lines(to_lines(sessions));
  ASSERT_TRUE(read) << read.error();
  EXPECT_THAT(*read, testing::UnorderedElementsAreArray(sessions));
}

TEST(Lines, ComeOutByteForByteAfterExportWipeImportExport) {
  const samples::Folder first;
  const samples::Folder second;
  ASSERT_TRUE(samples::open(first).add(any_sessions(300)));
  const std::string exported = to_lines(*samples::open(first, true).sessions());
  Store fresh = samples::open(second);
  EXPECT_EQ(*fresh.add(*from_lines(exported)), 300U);
  EXPECT_EQ(to_lines(*fresh.sessions()), exported);
  for (int again = 0; again < 10; ++again) EXPECT_EQ(*fresh.add(*from_lines(exported)), 0U);
  EXPECT_EQ(to_lines(*fresh.sessions()), exported);
}

TEST(Lines, OfTwoFilesCanBeJoined) {
  const auto read = from_lines(to_lines({samples::session(0)}) + "\r\n" + to_lines({samples::session(3)}));
  ASSERT_TRUE(read) << read.error();
  EXPECT_THAT(*read, testing::ElementsAre(samples::session(0), samples::session(3)));
}

TEST(Lines, NameTheFirstThatIsWrong) {
  const std::string good = to_lines({samples::session(1)});
  const auto error = [&](const std::string& what, const std::string& by) {
    return from_lines(replaced(good, what, by)).error();
  };
  EXPECT_EQ(error("\"note\":\"note 1\"", "\"note\":\"note 2\""),
            "Line 2: the checksum does not fit: the line was changed.");
  EXPECT_EQ(error("Trapezius 1", "Trapezius 7"), "Line 1: the checksum does not fit: the line was changed.");
  EXPECT_EQ(error("\"note\":\"note 1\"", "\"note\":7"), "Line 2: \"note\" is missing or not a text.");
  EXPECT_EQ(error("\"note\":\"note 1\",", ""), "Line 2: \"note\" is missing or not a text.");
  EXPECT_EQ(error("note 1", "\\u001b[31m"), "Line 2: \"note\" is missing or not free of control characters.");
  EXPECT_EQ(error("\"planned_ms\":100000", "\"planned_ms\":1.5"),
            "Line 2: \"planned_ms\" is missing or not a whole number from 0 to 31622400000.");
  EXPECT_EQ(error("\"planned_ms\":100000", "\"planned_ms\":-1"),
            "Line 2: \"planned_ms\" is missing or not a whole number from 0 to 31622400000.");
  EXPECT_EQ(error("\"planned_ms\":100000", "\"planned_ms\":18446744073709551615"),
            "Line 2: \"planned_ms\" is missing or not a whole number from 0 to 31622400000.");
  EXPECT_EQ(error("\"after\":4", "\"after\":11"),
            "Line 2: \"after\" is missing or not a whole number from 0 to 10.");
  EXPECT_EQ(error("\"completed\"", "\"won\""), "Line 2: \"outcome\" is missing or not a word of the format.");
  EXPECT_EQ(error("2025-11-22", "2025-11-32"),
            "Line 2: \"local_date\" is missing or not a date like 2026-11-21.");
  EXPECT_EQ(error("\"id\":\"", "\"id\":\"../"), "Line 2: \"id\" is missing or not a UUID in lower case.");
  EXPECT_EQ(error("\"dismissed\":false", "\"dismissed\":0"),
            "Line 2: \"dismissed\" is missing or not true or false.");
  EXPECT_EQ(error("{\"format\":2", "{\"format\":3"), "Line 1: it was made by a newer Unknot.");
  EXPECT_EQ(from_lines(good.substr(0, good.size() - 20)).error(), "Line 2: this is no JSON object.");
  EXPECT_EQ(from_lines("[]").error(), "Line 1: there is no object where one belongs.");
  EXPECT_EQ(from_lines(good.substr(good.find('\n') + 1)).error(),
            "Line 1: the routine's text is not in a line before it.");
}

TEST(Lines, RefuseWhatIsTooLarge) {
  EXPECT_EQ(from_lines(std::string(kMaxLineBytes + 1, '[')).error(),
            "Line 1: the line is longer than 1 MiB.");
  EXPECT_EQ(from_lines(std::string(kMaxImportLines + 1, '\n')).error(),
            "The file has more than a million lines.");
  EXPECT_EQ(from_lines(std::string_view("", 0)).value().size(), 0U);
}

TEST(Lines, SurviveAnyNestingAndAnyCut) {
  EXPECT_EQ(from_lines(std::string(1 << 20, '[')).error(), "Line 1: this is no JSON object.");
  const std::string good = to_lines({samples::session(1)});
  for (std::size_t length = good.find('\n') + 2; length + 1 < good.size(); ++length)
    ASSERT_FALSE(from_lines(good.substr(0, length))) << length;
}

// As the first program exported it.
TEST(Lines, OfFormat1AreReadStill) {
  const std::string lines =
      "{\"format\":1,\"text_checksum\":\"2fbf7fb0fdc85219\",\"routine_text\":\"format = 1\\ntitle = "
      "\\\"Trapezius 1\\\"\\n\"}\n"
      "{\"format\":1,\"id\":\"019aaa93-bc00-7000-8000-000000000001\",\"routine\":\"trapezius\",\"title\":"
      "\"Trapezius: "
      "stroke, hold, "
      "stretch\",\"text_checksum\":\"2fbf7fb0fdc85219\",\"choices\":{\"region\":\"\",\"start_delay_ms\":0,"
      "\"switch_gap_ms\":8000},\"started_utc_ms\":1763798400000,\"offset_min\":60,\"zone\":\"Europe/"
      "Berlin\",\"local_"
      "date\":\"2025-11-22\",\"planned_ms\":100000,\"active_ms\":86000,\"paused_ms\":10,\"outcome\":"
      "\"completed\",\"at_"
      "phase\":3,\"into_phase_ms\":0,\"phases\":[{\"kind\":\"prepare\",\"region\":\"upper_trap\",\"side\":"
      "\"center\","
      "\"planned_ms\":10000,\"actual_ms\":10000,\"ended_by\":\"ran_out\"},{\"kind\":\"hold\",\"region\":"
      "\"upper_trap\","
      "\"side\":\"left\",\"planned_ms\":45000,\"actual_ms\":45000,\"ended_by\":\"ran_out\"},{\"kind\":"
      "\"hold\",\"region\":"
      "\"upper_trap\",\"side\":\"right\",\"planned_ms\":31000,\"actual_ms\":31000,\"ended_by\":\"let_go\"}],"
      "\"scores\":[{"
      "\"region\":\"upper_trap\",\"side\":\"right\",\"before\":1,\"after\":4},{\"region\":\"upper_trap\","
      "\"side\":\"left\","
      "\"after\":2}],\"note\":\"note 1\",\"dismissed\":false,\"checksum\":\"78d21c1ec4b3f631\"}\n";
  const auto sessions = from_lines(lines);
  ASSERT_TRUE(sessions) << sessions.error();
  EXPECT_EQ(*sessions, std::vector{samples::session(1)});
}

}  // namespace
}  // namespace history
