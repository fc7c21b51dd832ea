// SPDX-License-Identifier: MIT
#include "history/report_page.h"

#include <gmock/gmock.h>

#include "history/samples.h"

namespace history {
namespace {

using testing::HasSubstr;
using testing::Not;

StatsQuery query() {
  StatsQuery asked;
  asked.today = *day_from("2025-12-01");
  return asked;
}

TEST(ReportPage, HasPeriodSpotsChartAndList) {
  const std::string page = report_page(list_of(samples::several(5)), query());
  EXPECT_THAT(page, HasSubstr("2025-11-21 to 2025-12-01 · 5 sessions on 5 days"));
  EXPECT_THAT(page, HasSubstr("left top of shoulder"));
  EXPECT_THAT(page, HasSubstr("<svg"));
  EXPECT_THAT(page, HasSubstr("note 4"));
  EXPECT_THAT(page, HasSubstr("right top of shoulder 4 to 7"));
}

TEST(ReportPage, RefersToNothingAndObeysNoText) {
  StoredSession session = samples::session(1);
  session.note = "<script>alert(1)</script>";
  session.title = "<img src=http://example.org/x>";
  session.scores[0].region = "\"><script>";
  const std::string page = report_page(list_of(std::vector{session}), query());
  EXPECT_THAT(page, Not(HasSubstr("<script")));
  EXPECT_THAT(page, Not(HasSubstr("<img")));
  EXPECT_THAT(page, Not(HasSubstr("src=\"")));
  EXPECT_THAT(page, Not(HasSubstr("href")));
  EXPECT_THAT(page, Not(HasSubstr("url(")));
}

TEST(ReportPage, KeepsToItsPeriodAndRegion) {
  StatsQuery asked = query();
  asked.since = *day_from("2025-11-23");
  EXPECT_THAT(report_page(list_of(samples::several(5)), asked),
              HasSubstr("2025-11-23 to 2025-12-01 · 3 sessions"));
  asked.region = "calf";
  EXPECT_THAT(report_page(list_of(samples::several(5)), asked),
              HasSubstr("Nothing was recorded in this period."));
}

TEST(ReportPage, OfALongHistoryStaysOnePage) {
  const std::string page = report_page(list_of(samples::several(500)), query());
  EXPECT_THAT(page, HasSubstr("And 486 before them."));
}

}  // namespace
}  // namespace history
