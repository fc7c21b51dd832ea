// SPDX-License-Identifier: MIT
#include "history/plain_stats.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace history::plain {
namespace {

using routine::Kind;
using routine::Side;
using session::Length;

// ---- the calendar, by counting days one after the other from 1970 ----

struct Date {
  int year, month, day;
};

int days_in(int year, int month) {
  if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

int number_of_date(Date date) {
  int number = 0;
  for (int year = 1970; year < date.year; ++year) {
    for (int month = 1; month <= 12; ++month) number += days_in(year, month);
  }
  for (int month = 1; month < date.month; ++month) number += days_in(date.year, month);
  return number + date.day - 1;
}

// The wall clock's date at the start as the C library tells it, the day before where it is too early.
int day_number(const StoredSession& session, int start_hour) {
  std::time_t wall = session.started_utc_ms / 1000 + session.offset_min * 60;
  std::tm parts{};
  gmtime_r(&wall, &parts);
  static thread_local Date known{0, 0, 0};
  static thread_local int number = 0;
  const Date date{parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday};
  if (date.year != known.year || date.month != known.month || date.day != known.day) {
    known = date;
    number = number_of_date(date);
  }
  return parts.tm_hour < start_hour ? number - 1 : number;
}

Day as_day(int number) { return Day(std::chrono::days(number)); }
int as_number(Day day) { return static_cast<int>(day.time_since_epoch().count()); }

int week_start_of(int day, int first_weekday) {
  while ((day + 4) % 7 != first_weekday) --day;  // day 0 was a Thursday
  return day;
}

// ---- one session at one spot ----

struct Visit {
  const StoredSession* session;
  int day;
  Length spent{0};
  std::vector<std::pair<int, int>> holds;  // tenths planned and held
  std::optional<int> before, after, next_day;
};

bool is_hand(const StoredSession& session) { return session.source != Source::guided; }

bool is_applied(Kind kind) {
  return kind == Kind::hold || kind == Kind::press || kind == Kind::roll || kind == Kind::stretch ||
         kind == Kind::ice || kind == Kind::heat;
}

std::set<Spot> spots_in(const StoredSession& session) {
  std::set<Spot> spots;
  for (const auto& phase : session.record.phases) {
    if (is_applied(phase.kind) && !phase.added && !phase.region.empty())
      spots.insert({phase.region, phase.side});
  }
  for (const Score& score : session.scores) spots.insert({score.region, score.side});
  return spots;
}

Visit visit(const StoredSession& session, const Spot& spot, int day) {
  Visit result{&session, day, Length(0), {}, {}, {}, {}};
  for (const auto& phase : session.record.phases) {
    if (!is_applied(phase.kind) || phase.added || Spot{phase.region, phase.side} != spot) continue;
    result.spent += phase.actual;
    const bool whole = phase.ended_by == session::EndedBy::ran_out ||
                       phase.ended_by == session::EndedBy::let_go || phase.ended_by == session::EndedBy::hurt;
    if (phase.kind == Kind::hold && whole)
      result.holds.emplace_back(phase.planned.count() / 100, phase.actual.count() / 100);
  }
  for (const Score& score : session.scores) {
    if (Spot{score.region, score.side} != spot) continue;
    result.before = score.before;
    result.after = score.after;
    result.next_day = score.next_day;
  }
  if (is_hand(session)) result.spent = session.record.active / static_cast<int>(spots_in(session).size());
  return result;
}

std::optional<double> middle(std::vector<double> numbers) {
  if (numbers.empty()) return std::nullopt;
  std::sort(numbers.begin(), numbers.end());
  const std::size_t n = numbers.size();
  return n % 2 == 1 ? numbers[n / 2] : (numbers[n / 2 - 1] + numbers[n / 2]) / 2;
}

bool fits(const Spot& spot, const StatsQuery& query) {
  if (!query.region.empty() && spot.region != query.region) return false;
  if (!query.side || spot.side == *query.side) return true;
  return spot.side == Side::both &&
         (*query.side == Side::left || *query.side == Side::right || *query.side == Side::choose);
}

struct Chosen {
  const StoredSession* session;
  int day;
};

std::vector<Chosen> chosen(const std::vector<StoredSession>& sessions, const StatsQuery& query) {
  std::vector<Chosen> all;
  for (const StoredSession& session : sessions) {
    if (session.deleted_utc_ms != 0 || session.record.outcome == session::Outcome::running ||
        session.record.active.count() == 0)
      continue;
    const std::set<Spot> spots = spots_in(session);
    const bool any =
        std::any_of(spots.begin(), spots.end(), [&](const Spot& spot) { return fits(spot, query); });
    if ((!query.region.empty() || query.side) && !any) continue;
    const int day = day_number(session, query.day_start_hour);
    if ((query.since && day < as_number(*query.since)) || (query.until && day > as_number(*query.until)))
      continue;
    all.push_back({&session, day});
  }
  std::sort(all.begin(), all.end(), [](const Chosen& a, const Chosen& b) {
    return std::tie(a.session->started_utc_ms, a.session->id) <
           std::tie(b.session->started_utc_ms, b.session->id);
  });
  return all;
}

Totals totals(const std::vector<Chosen>& all, int first, int last) {
  Totals result;
  std::set<int> days;
  for (const Chosen& one : all) {
    if (one.day < first || one.day > last) continue;
    ++result.sessions;
    days.insert(one.day);
    result.active += one.session->record.active;
    if (is_hand(*one.session)) {
      result.worked += one.session->record.active;
      continue;
    }
    for (const auto& phase : one.session->record.phases) {
      if (phase.kind == Kind::hold || phase.kind == Kind::press || phase.kind == Kind::roll ||
          phase.kind == Kind::stretch)
        result.worked += phase.actual;
    }
  }
  result.days = static_cast<int>(days.size());
  return result;
}

MonthChange month(const std::vector<Visit>& visits, int today) {
  std::vector<double> now, then;
  for (const Visit& one : visits) {
    if (!one.before) continue;
    if (one.day > today - 30 && one.day <= today) now.push_back(*one.before);
    if (one.day > today - 60 && one.day <= today - 30) then.push_back(*one.before);
  }
  MonthChange change;
  change.now = middle(now);
  change.then = middle(then);
  change.now_scores = static_cast<int>(now.size());
  change.then_scores = static_cast<int>(then.size());
  change.threshold = change.then && *change.then * 0.3 > 2 ? *change.then * 0.3 : 2;
  if (now.size() < 3 || then.size() < 3) return change;
  change.verdict = Verdict::says_nothing;
  if (*change.then - *change.now >= change.threshold) change.verdict = Verdict::better;
  if (*change.now - *change.then >= change.threshold) change.verdict = Verdict::worse;
  return change;
}

std::vector<WeekPoint> weeks(const std::vector<Visit>& visits, const StatsQuery& query) {
  const int first = static_cast<int>(query.week_start.c_encoding());
  std::set<int> all;
  for (const Visit& one : visits) {
    if (one.before || one.after) all.insert(week_start_of(one.day, first));
  }
  std::vector<WeekPoint> points;
  for (const int week : all) {
    std::vector<double> before, after;
    int scores = 0;
    for (const Visit& one : visits) {
      if (one.day < week || one.day > week + 6 || (!one.before && !one.after)) continue;
      ++scores;
      if (one.before) before.push_back(*one.before);
      if (one.after) after.push_back(*one.after);
    }
    points.push_back({as_day(week), middle(before), middle(after), scores});
  }
  return points;
}

SpotStats spot_stats(const Spot& spot, const std::vector<Visit>& visits,
                     const std::vector<StoredSession>& sessions, const StatsQuery& query) {
  SpotStats stats;
  stats.spot = spot;
  std::set<int> days;
  std::vector<double> planned, held, sore;
  for (const Visit& one : visits) {
    stats.spent += one.spent;
    if (one.spent.count() > 0) {
      ++stats.sessions;
      days.insert(one.day);
      if (one.session->bruise == true) ++stats.next_day.bruises;
    }
    for (const auto& [p, h] : one.holds) {
      planned.push_back(p);
      held.push_back(h);
      if (h < p) ++stats.holds.let_go_early;
    }
    if (one.next_day) sore.push_back(*one.next_day);
    if (!one.before && !one.after && !one.next_day) continue;
    std::size_t line = 0;  // place among all that are listed, newest first
    for (const StoredSession& other : sessions) {
      line += other.deleted_utc_ms == 0 && std::tie(other.started_utc_ms, other.id) >
                                               std::tie(one.session->started_utc_ms, one.session->id)
                  ? std::size_t{1}
                  : 0;
    }
    stats.scores.push_back(
        {as_day(one.day), static_cast<std::uint32_t>(line), one.before, one.after, one.next_day});
    if (one.before || one.after) stats.last = stats.scores.back();
  }
  stats.days = static_cast<int>(days.size());
  if (!days.empty()) {
    stats.first_day = as_day(*days.begin());
    stats.last_day = as_day(*days.rbegin());
    stats.days_since = std::max(0, as_number(query.today) - *days.rbegin());
  }
  stats.weeks = weeks(visits, query);
  stats.month = month(visits, as_number(query.today));
  stats.holds.holds = static_cast<int>(held.size());
  stats.holds.planned = Length(std::llround(middle(planned).value_or(0) * 100));
  stats.holds.held = Length(std::llround(middle(held).value_or(0) * 100));
  stats.next_day.answers = static_cast<int>(sore.size());
  stats.next_day.soreness = middle(sore);
  stats.next_day.sore =
      static_cast<int>(std::count_if(sore.begin(), sore.end(), [](double s) { return s >= 4; }));
  return stats;
}

std::vector<SpotStats> all_spots(const std::vector<Chosen>& all, const std::vector<StoredSession>& sessions,
                                 const StatsQuery& query) {
  std::set<Spot> spots;
  for (const Chosen& one : all) {
    for (const Spot& spot : spots_in(*one.session)) {
      if (fits(spot, query)) spots.insert(spot);
    }
  }
  std::vector<SpotStats> stats;
  for (const Spot& spot : spots) {
    std::vector<Visit> visits;
    for (const Chosen& one : all) {
      if (spots_in(*one.session).contains(spot)) visits.push_back(visit(*one.session, spot, one.day));
    }
    stats.push_back(spot_stats(spot, visits, sessions, query));
  }
  std::stable_sort(stats.begin(), stats.end(),
                   [](const auto& a, const auto& b) { return a.spent > b.spent; });
  return stats;
}

std::optional<Spot> waits(const std::vector<SpotStats>& spots) {
  std::optional<Spot> longest;
  int days = -1;
  for (const SpotStats& spot : spots) {
    if (spot.sessions >= 2 && spot.days_since && *spot.days_since <= 90 && *spot.days_since > days) {
      longest = spot.spot;
      days = *spot.days_since;
    }
  }
  if (longest) return longest;
  for (const SpotStats& spot : spots) {
    if (spot.days_since && *spot.days_since > days) {
      longest = spot.spot;
      days = *spot.days_since;
    }
  }
  return longest;
}

template <class Belongs>
HelpLine help(const std::vector<Chosen>& all, const StatsQuery& query, Belongs belongs) {
  HelpLine line;
  std::vector<double> changes;
  for (const Chosen& one : all) {
    if (!belongs(*one.session)) continue;
    bool any = false;
    for (const Spot& spot : spots_in(*one.session)) {
      const Visit here = visit(*one.session, spot, one.day);
      if (!fits(spot, query) || !here.before || !here.after) continue;
      changes.push_back(*here.after - *here.before);
      any = true;
    }
    if (!any) continue;
    ++line.sessions;
    line.title = one.session->title;
  }
  line.spots = static_cast<int>(changes.size());
  line.change = middle(changes);
  return line;
}

std::vector<HelpLine> kinds(const std::vector<Chosen>& all, const StatsQuery& query) {
  std::vector<HelpLine> lines;
  for (const Kind kind : routine::kAllKinds) {
    if (!is_applied(kind)) continue;
    HelpLine line = help(all, query, [&](const StoredSession& session) {
      return std::any_of(session.record.phases.begin(), session.record.phases.end(),
                         [&](const auto& phase) { return phase.kind == kind && phase.actual.count() > 0; });
    });
    line.what = routine::kind_id(kind);
    line.title.clear();
    if (line.sessions > 0) lines.push_back(line);
  }
  return lines;
}

std::vector<HelpLine> routines(const std::vector<Chosen>& all, const StatsQuery& query) {
  std::set<std::pair<std::string, std::string>> names;
  for (const Chosen& one : all)
    names.emplace(one.session->routine, one.session->routine.empty() ? one.session->title : "");
  std::vector<HelpLine> lines;
  for (const auto& name : names) {
    const std::string& routine = name.first;
    const std::string& title = name.second;
    HelpLine line = help(all, query, [&](const StoredSession& session) {
      return session.routine == routine && (!routine.empty() || session.title == title);
    });
    line.what = routine;
    if (line.sessions > 0) lines.push_back(line);
  }
  std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) {
    return std::tie(b.sessions, a.what, a.title) < std::tie(a.sessions, b.what, b.title);
  });
  return lines;
}

std::vector<SidePair> sides(const std::vector<Chosen>& all, const StatsQuery& query) {
  std::set<std::string> regions;
  for (const Chosen& one : all) {
    for (const Spot& spot : spots_in(*one.session)) regions.insert(spot.region);
  }
  std::vector<SidePair> pairs;
  for (const std::string& region : regions) {
    if (!query.region.empty() && query.region != region) continue;
    SidePair pair;
    pair.region = region;
    std::vector<double> left, right;
    for (const Chosen& one : all) {
      bool any_left = false, any_right = false;
      for (const Side side : {Side::left, Side::right, Side::both}) {
        if (!spots_in(*one.session).contains({region, side})) continue;
        const Visit here = visit(*one.session, {region, side}, one.day);
        const int ago = as_number(query.today) - one.day;
        const bool recent = here.before && ago >= 0 && ago < 30;
        if (side != Side::right) {
          any_left = any_left || here.spent.count() > 0;
          pair.left_spent += here.spent;
          if (recent) left.push_back(*here.before);
        }
        if (side != Side::left) {
          any_right = any_right || here.spent.count() > 0;
          pair.right_spent += here.spent;
          if (recent) right.push_back(*here.before);
        }
      }
      pair.left_sessions += any_left ? 1 : 0;
      pair.right_sessions += any_right ? 1 : 0;
    }
    pair.left_score = middle(left);
    pair.right_score = middle(right);
    if (pair.left_sessions > 0 && pair.right_sessions > 0) pairs.push_back(pair);
  }
  std::stable_sort(pairs.begin(), pairs.end(), [](const SidePair& a, const SidePair& b) {
    return a.left_spent + a.right_spent > b.left_spent + b.right_spent;
  });
  return pairs;
}

Streak streak(const std::vector<Chosen>& all, int today) {
  std::set<int> days;
  for (const Chosen& one : all) {
    if (one.day <= today) days.insert(one.day);
  }
  Streak result;
  for (const int first : days) {
    int run = 0;
    while (days.contains(first + run)) ++run;
    result.longest = std::max(result.longest, run);
  }
  int day = days.contains(today) ? today : today - 1;
  for (; days.contains(day); --day) ++result.now;
  return result;
}

}  // namespace

Stats stats_of(const std::vector<StoredSession>& sessions, const StatsQuery& query) {
  const std::vector<Chosen> all = chosen(sessions, query);
  const int today = as_number(query.today);
  Stats stats;
  stats.today = query.today;
  const int week = week_start_of(today, static_cast<int>(query.week_start.c_encoding()));
  stats.this_week = as_day(week);
  stats.all = totals(all, -1'000'000, 1'000'000);
  stats.last_7_days = totals(all, today - 6, today);
  stats.last_30_days = totals(all, today - 29, today);
  stats.week = totals(all, week, today);
  std::set<int> days;
  for (const Chosen& one : all) days.insert(one.day);
  for (const int day : days) {
    const Totals total = totals(all, day, day);
    stats.calendar.push_back({as_day(day), total.sessions, total.active});
  }
  stats.spots = all_spots(all, sessions, query);
  stats.waited_longest = waits(stats.spots);
  stats.by_kind = kinds(all, query);
  stats.by_routine = routines(all, query);
  for (const Chosen& one : all) {
    for (const Helped helped : one.session->helped) ++stats.marked[static_cast<std::size_t>(helped)];
  }
  stats.sides = sides(all, query);
  stats.streak = streak(all, today);
  return stats;
}

}  // namespace history::plain
