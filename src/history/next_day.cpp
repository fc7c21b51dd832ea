// SPDX-License-Identifier: MIT
#include "history/next_day.h"

#include <algorithm>
#include <set>

namespace history {
namespace {

constexpr std::uint32_t kMinuteMs = 60'000;
constexpr int kFirm = 6;  // of the pressure scale: the top of what is meant

bool is_hard(const SessionLine& line, const SpotLine& spot) {
  const bool felt = line.hurt || line.peak_pressure.value_or(0) >= kFirm;
  return spot.pressure_ms >= 2 * kMinuteMs || (felt && spot.pressure_ms >= kMinuteMs);
}

bool answered(const SessionList& list, const SessionLine& line) {
  const std::span<const SpotLine> spots = list.spots_of(line);
  return line.next_day_passed || line.bruise ||
         std::any_of(spots.begin(), spots.end(),
                     [](const SpotLine& spot) { return spot.next_day.has_value(); });
}

}  // namespace

std::vector<NextDayQuestion> next_day_questions(const SessionList& list, Day today, int day_start_hour) {
  std::vector<NextDayQuestion> questions;
  std::set<Spot> asked;
  for (const SessionLine& line : list.lines) {
    const Day day = day_of(line.started_utc_ms, line.offset_min, day_start_hour);
    if (day < today - std::chrono::days(2)) break;  // offsets differ by a day at most
    if (day != today - std::chrono::days(1) || line.source != Source::guided ||
        line.outcome == session::Outcome::running)
      continue;
    std::vector<std::pair<std::uint32_t, Spot>> hard;
    for (const SpotLine& spot : list.spots_of(line)) {
      Spot name{list.word(spot.region), spot.side};
      if (is_hard(line, spot) && asked.insert(name).second)
        hard.emplace_back(spot.pressure_ms, std::move(name));
    }
    if (hard.empty() || answered(list, line)) continue;
    std::stable_sort(hard.begin(), hard.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    NextDayQuestion& question = questions.emplace_back();
    question.id = list.id_of(line);
    for (auto& [pressure, spot] : hard) question.spots.push_back(std::move(spot));
  }
  return questions;
}

}  // namespace history
