// SPDX-License-Identifier: MIT
#include "history/spot_stats.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "history/median.h"
#include "history/stats_parts.h"

namespace history {
namespace {

using session::Length;
using std::chrono::days;

constexpr double kLeastPoints = 2;  // P1, P3 of the sources: 2 points, or 30 %
constexpr double kShare = 0.3;
constexpr int kMonth = 30;
constexpr int kWaitsAtMost = 90;  // our judgement: after that a spot is not waiting, it is done with
constexpr int kTwice = 2;

Length tenths(const std::optional<double>& median) { return Length(std::llround(median.value_or(0) * 100)); }

// Everything about one spot that is needed before its numbers can be told.
struct Gathered {
  SpotStats stats;
  std::vector<Day> worked;
  std::vector<std::uint16_t> planned;
  std::vector<std::uint16_t> held;
};

void add(Gathered& spot, const SessionList& list, const Counted& session, const SpotLine& line) {
  if (line.spent_ms > 0) {
    ++spot.stats.sessions;
    spot.stats.spent += Length(line.spent_ms);
    spot.worked.push_back(session.day);
    if (list.lines[session.line].bruise.value_or(false)) ++spot.stats.next_day.bruises;
  }
  for (const HoldLine& hold : list.holds_of(line)) {
    spot.planned.push_back(hold.planned_tenths);
    spot.held.push_back(hold.held_tenths);
    if (hold.held_tenths < hold.planned_tenths) ++spot.stats.holds.let_go_early;
  }
  if (!line.before && !line.after && !line.next_day) return;
  spot.stats.scores.push_back(
      {session.day, static_cast<std::uint32_t>(session.line), line.before, line.after, line.next_day});
}

void tell_days(Gathered& spot, Day today) {
  if (spot.worked.empty()) return;
  std::sort(spot.worked.begin(), spot.worked.end());
  spot.stats.first_day = spot.worked.front();
  spot.stats.last_day = spot.worked.back();
  spot.stats.days_since = static_cast<int>(std::max(days(0), today - spot.worked.back()).count());
  const auto end = std::unique(spot.worked.begin(), spot.worked.end());
  spot.stats.days = static_cast<int>(end - spot.worked.begin());
}

MonthChange month_of(std::span<const ScorePoint> scores, Day today) {
  std::vector<int> now;
  std::vector<int> then;
  for (const ScorePoint& point : scores) {
    const auto ago = today - point.day;
    if (!point.before || ago < days(0) || ago >= days(2 * kMonth)) continue;
    (ago < days(kMonth) ? now : then).push_back(*point.before);
  }
  MonthChange change;
  change.now_scores = static_cast<int>(now.size());
  change.then_scores = static_cast<int>(then.size());
  change.now = median(now);
  change.then = median(then);
  change.threshold = telling_change(change.then.value_or(0));
  if (change.now_scores < kLeastScores || change.then_scores < kLeastScores) return change;
  const double fell = *change.then - *change.now;
  change.verdict = std::abs(fell) < change.threshold ? Verdict::says_nothing
                   : fell > 0                        ? Verdict::better
                                                     : Verdict::worse;
  return change;
}

void tell_next_day(SpotStats& stats) {
  std::vector<int> soreness;
  for (const ScorePoint& point : stats.scores) {
    if (!point.next_day) continue;
    soreness.push_back(*point.next_day);
    if (*point.next_day >= kSoreFrom) ++stats.next_day.sore;
  }
  stats.next_day.answers = static_cast<int>(soreness.size());
  stats.next_day.soreness = median(soreness);
}

SpotStats told(Gathered& spot, const StatsQuery& query) {
  SpotStats& stats = spot.stats;
  tell_days(spot, query.today);
  stats.holds.holds = static_cast<int>(spot.held.size());
  stats.holds.planned = tenths(median(spot.planned));
  stats.holds.held = tenths(median(spot.held));
  for (const ScorePoint& point : stats.scores) {
    if (point.before || point.after) stats.last = point;
  }
  stats.scores.shrink_to_fit();
  if (!stats.scores.empty())
    stats.weeks = medians_of(stats.scores, week_of(stats.scores.front().day, query.week_start), 1);
  stats.month = month_of(stats.scores, query.today);
  tell_next_day(stats);
  return std::move(stats);
}

}  // namespace

double telling_change(double from) { return std::max(kLeastPoints, kShare * from); }

std::vector<WeekPoint> medians_of(std::span<const ScorePoint> scores, Day first, int weeks) {
  std::vector<WeekPoint> points;
  std::vector<int> before;
  std::vector<int> after;
  const auto end_point = [&] {
    if (points.empty()) return;
    points.back().before = median(before);
    points.back().after = median(after);
    before.clear();
    after.clear();
  };
  for (const ScorePoint& score : scores) {
    if (!score.before && !score.after) continue;
    const Day start = first + days(7 * weeks) * ((score.day - first) / days(7 * weeks));
    if (points.empty() || points.back().week != start) {
      end_point();
      points.push_back({start, {}, {}, 0});
    }
    ++points.back().scores;
    if (score.before) before.push_back(*score.before);
    if (score.after) after.push_back(*score.after);
  }
  end_point();
  return points;
}

std::vector<SpotStats> spots_of(const SessionList& list, std::span<const Counted> sessions,
                                const StatsQuery& query) {
  std::map<std::pair<WordNumber, routine::Side>, Gathered> gathered;
  for (const Counted& session : sessions) {
    for (const SpotLine& line : list.spots_of(list.lines[session.line])) {
      if (!fits(list, line, query)) continue;
      Gathered& spot = gathered[{line.region, line.side}];
      add(spot, list, session, line);
    }
  }
  std::vector<SpotStats> all;
  for (auto& [key, spot] : gathered) {
    spot.stats.spot = {list.word(key.first), key.second};
    all.push_back(told(spot, query));
  }
  std::sort(all.begin(), all.end(), [](const SpotStats& a, const SpotStats& b) {
    return std::tie(b.spent, a.spot) < std::tie(a.spent, b.spot);
  });
  return all;
}

std::optional<Spot> waited_longest(std::span<const SpotStats> spots) {
  const SpotStats* longest = nullptr;
  for (const bool all : {false, true}) {
    for (const SpotStats& spot : spots) {
      if (!spot.days_since) continue;
      if (!all && (spot.sessions < kTwice || *spot.days_since > kWaitsAtMost)) continue;
      if (longest == nullptr || *spot.days_since > *longest->days_since) longest = &spot;
    }
    if (longest != nullptr) return longest->spot;
  }
  return std::nullopt;
}

}  // namespace history
