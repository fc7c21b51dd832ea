// SPDX-License-Identifier: MIT
#include "history/stats.h"

#include <algorithm>
#include <map>

#include "history/stats_parts.h"

namespace history {
namespace {

using std::chrono::days;

bool counts(const SessionLine& line) {
  return line.outcome != session::Outcome::running && line.active.count() > 0;
}

bool has_spot(const SessionList& list, const SessionLine& line, const StatsQuery& query) {
  if (query.region.empty() && !query.side) return true;
  const std::span<const SpotLine> spots = list.spots_of(line);
  return std::any_of(spots.begin(), spots.end(),
                     [&](const SpotLine& spot) { return fits(list, spot, query); });
}

std::vector<DayTotal> calendar_of(const SessionList& list, std::span<const Counted> sessions) {
  std::map<Day, DayTotal> all;
  for (const Counted& session : sessions) {
    DayTotal& total = all.try_emplace(all.end(), session.day)->second;
    total.day = session.day;
    ++total.sessions;
    total.active += list.lines[session.line].active;
  }
  std::vector<DayTotal> calendar;
  for (const auto& [day, total] : all) calendar.push_back(total);
  return calendar;
}

Totals totals_between(const SessionList& list, std::span<const Counted> sessions,
                      std::span<const DayTotal> calendar, Day first, Day last) {
  Totals totals;
  for (const Counted& session : sessions) {
    if (session.day < first || session.day > last) continue;
    const SessionLine& line = list.lines[session.line];
    ++totals.sessions;
    totals.active += line.active;
    totals.worked += line.worked;
  }
  totals.days = static_cast<int>(std::count_if(calendar.begin(), calendar.end(), [&](const DayTotal& day) {
    return day.day >= first && day.day <= last;
  }));
  return totals;
}

void add_marks(Stats& stats, const SessionLine& line) {
  for (const Helped helped : kAllHelped) {
    const auto place = static_cast<std::size_t>(helped);
    if ((line.helped >> place & 1U) != 0) ++stats.marked[place];
  }
}

}  // namespace

bool fits(const SessionList& list, const SpotLine& spot, const StatsQuery& query) {
  if (!query.region.empty() && list.word(spot.region) != query.region) return false;
  return !query.side || spot.side == *query.side ||
         (spot.side == routine::Side::both && *query.side != routine::Side::center);
}

std::vector<Counted> counted_sessions(const SessionList& list, const StatsQuery& query) {
  std::vector<Counted> sessions;
  sessions.reserve(list.lines.size());
  for (std::size_t i = list.lines.size(); i-- > 0;) {
    const SessionLine& line = list.lines[i];
    if (!counts(line) || !has_spot(list, line, query)) continue;
    const Day day = day_of(line.started_utc_ms, line.offset_min, query.day_start_hour);
    if ((query.since && day < *query.since) || (query.until && day > *query.until)) continue;
    sessions.push_back({i, day});
  }
  return sessions;
}

Streak streak_of(std::vector<Day> all, Day today) {
  std::erase_if(all, [&](Day day) { return day > today; });
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  Streak streak;
  int run = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    run = i > 0 && all[i] == all[i - 1] + days(1) ? run + 1 : 1;
    streak.longest = std::max(streak.longest, run);
  }
  if (!all.empty() && all.back() >= today - days(1)) streak.now = run;
  return streak;
}

Stats stats_of(const SessionList& list, const StatsQuery& query) {
  const std::vector<Counted> sessions = counted_sessions(list, query);
  Stats stats;
  stats.today = query.today;
  stats.this_week = week_of(query.today, query.week_start);
  stats.calendar = calendar_of(list, sessions);
  const auto totals = [&](Day first, Day last) {
    return totals_between(list, sessions, stats.calendar, first, last);
  };
  stats.all = totals(Day::min(), Day::max());
  stats.last_7_days = totals(query.today - days(6), query.today);
  stats.last_30_days = totals(query.today - days(29), query.today);
  stats.week = totals(stats.this_week, query.today);
  stats.spots = spots_of(list, sessions, query);
  stats.waited_longest = waited_longest(stats.spots);
  stats.by_kind = help_by_kind(list, sessions, query);
  stats.by_routine = help_by_routine(list, sessions, query);
  for (const Counted& session : sessions) add_marks(stats, list.lines[session.line]);
  stats.sides = sides_of(list, sessions, query);
  std::vector<Day> worked;
  for (const DayTotal& day : stats.calendar) worked.push_back(day.day);
  stats.streak = streak_of(std::move(worked), query.today);
  stats.left_out = list.left_out;
  return stats;
}

}  // namespace history
