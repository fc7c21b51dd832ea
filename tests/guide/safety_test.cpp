// SPDX-License-Identifier: MIT
#include "guide/safety.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "files/places.h"

namespace guide {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

constexpr std::int64_t kStart = 1'800'000'000'000;

// kFineRoutine with a hold that starts too hard (L-T11).
std::string warned() {
  std::string text = files::kFineRoutine;
  text.replace(text.find("3-5"), 3, "5-6");
  return text;
}

struct Safety : testing::Test {
  files::Places places;
  files::Personal personal;
  std::vector<history::StoredSession> sessions;

  files::ShelfItem item(const std::string& text) {
    return *files::read_routine(places.write_own("mine", text));
  }

  // "asks: text"
  std::vector<std::string> words(const files::ShelfItem& item) {
    const auto prepared = prepare(item, {}, personal.health);
    std::vector<std::string> found;
    const char* weights[] = {"blocks: ", "asks: ", "warns: ", "tells: "};
    for (const SafetyWord& word :
         safety_question(item, prepared.value(), personal, sessions, kStart, "2027-01-15").words) {
      found.push_back(weights[static_cast<int>(word.weight)] + word.text);
    }
    return found;
  }
};

TEST_F(Safety, AFineRoutineRaisesNothing) { EXPECT_THAT(words(item(files::kFineRoutine)), IsEmpty()); }

TEST_F(Safety, AWarningIsAcceptedOnceForThisVersion) {
  const files::ShelfItem first = item(warned());
  EXPECT_THAT(words(first), ElementsAre(StartsWith("warns: Start light, then press deeper. (line ")));
  EXPECT_TRUE(accept_warnings(first, personal));
  EXPECT_FALSE(accept_warnings(first, personal));
  EXPECT_THAT(words(first), IsEmpty());
  EXPECT_THAT(words(item(warned() + "# changed\n")), ElementsAre(StartsWith("warns: ")));
}

TEST_F(Safety, NothingIsRememberedOfARoutineWithoutWarnings) {
  EXPECT_FALSE(accept_warnings(item(files::kFineRoutine), personal));
  EXPECT_THAT(personal.accepted, IsEmpty());
}

TEST_F(Safety, TheAnswersBlockAskAndSoften) {
  personal.health["g_sens"] = {true, {}};
  EXPECT_THAT(words(item(files::kFineRoutine)), ElementsAre("tells: Gentle mode is on. [g_sens]"));
  personal.health["g_clot"] = {true, {}};
  personal.health["g_fever"] = {true, {}};
  EXPECT_THAT(words(item(files::kFineRoutine)),
              ElementsAre("blocks: Not today. Rest until you are well. [g_fever]",
                          "asks: Possible blood clot. Do not rub the leg. Get seen today. [g_clot]",
                          "tells: Gentle mode is on. [g_sens]"));
}

TEST_F(Safety, GentleModeCapsThePlan) {
  personal.health["g_sens"] = {true, {}};
  const auto prepared = prepare(item(files::kFineRoutine), {}, personal.health);
  for (const auto& phase : prepared->plan.phases) {
    EXPECT_TRUE(!phase.turn.pressure || phase.turn.pressure->high <= routine::kGentleCap);
  }
}

TEST_F(Safety, TheHistorySpeaks) {
  history::StoredSession today;
  today.local_date = "2027-01-15";
  today.started_utc_ms = kStart - 3'600'000;
  session::PhaseRecord press;
  press.kind = routine::Kind::press;
  press.region = "upper_trap";
  press.side = routine::Side::right;
  press.actual = session::Length(8000);
  today.record.phases.push_back(press);
  sessions.assign(6, today);
  EXPECT_THAT(words(item(files::kFineRoutine)), ElementsAre("asks: That area has had enough today. [L-F01]"));
}

}  // namespace
}  // namespace guide
