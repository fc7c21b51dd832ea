// SPDX-License-Identifier: MIT
#include "app/stats_json.h"

#include "history/days.h"
#include "history/json_line.h"

namespace app {
namespace {

using history::JsonLine;

void day(JsonLine& json, std::string_view name, const std::optional<history::Day>& day) {
  json.pair(name, day ? std::optional(history::date_text(*day)) : std::nullopt);
}

template <class Put>
void object(JsonLine& json, Put put) {
  json.begin('{');
  put();
  json.end('}');
}

template <class Value>
void part(JsonLine& json, std::string_view name, const Value& value, void (*put)(JsonLine&, const Value&)) {
  json.key(name);
  object(json, [&] { put(json, value); });
}

template <class Value>
void list(JsonLine& json, std::string_view name, const std::vector<Value>& values,
          void (*put)(JsonLine&, const Value&)) {
  json.key(name);
  json.begin('[');
  for (const Value& value : values) {
    json.next();
    object(json, [&] { put(json, value); });
  }
  json.end(']');
}

template <class Value>
void maybe_object(JsonLine& json, std::string_view name, const std::optional<Value>& value,
                  void (*put)(JsonLine&, const Value&)) {
  if (value) return part(json, name, *value, put);
  json.key(name);
  json.value(std::optional<int>());
}

void put_spot(JsonLine& json, const history::Spot& spot) {
  json.pair("region", spot.region);
  json.pair("side", routine::side_id(spot.side));
}

void put_totals(JsonLine& json, const history::Totals& totals) {
  json.pair("sessions", totals.sessions);
  json.pair("days", totals.days);
  json.pair("active_ms", totals.active);
  json.pair("worked_ms", totals.worked);
}

void put_streak(JsonLine& json, const history::Streak& streak) {
  json.pair("now", streak.now);
  json.pair("longest", streak.longest);
}

std::string_view verdict_id(history::Verdict verdict) {
  switch (verdict) {
    case history::Verdict::too_few: return "too_few";
    case history::Verdict::says_nothing: return "says_nothing";
    case history::Verdict::better: return "better";
    case history::Verdict::worse: return "worse";
  }
  return {};
}

void put_month(JsonLine& json, const history::MonthChange& month) {
  json.pair("now", month.now);
  json.pair("then", month.then);
  json.pair("now_scores", month.now_scores);
  json.pair("then_scores", month.then_scores);
  json.pair("threshold", month.threshold);
  json.pair("verdict", verdict_id(month.verdict));
}

void put_score(JsonLine& json, const history::ScorePoint& point) {
  json.pair("day", history::date_text(point.day));
  json.pair("before", point.before);
  json.pair("after", point.after);
  json.pair("next_day", point.next_day);
}

void put_week(JsonLine& json, const history::WeekPoint& point) {
  json.pair("week", history::date_text(point.week));
  json.pair("before", point.before);
  json.pair("after", point.after);
  json.pair("scores", point.scores);
}

void put_holds(JsonLine& json, const history::Holds& holds) {
  const bool any = holds.holds > 0;
  json.pair("holds", holds.holds);
  json.pair("let_go_early", holds.let_go_early);
  json.pair("planned_ms", any ? std::optional(holds.planned) : std::nullopt);
  json.pair("held_ms", any ? std::optional(holds.held) : std::nullopt);
}

void put_next_day(JsonLine& json, const history::NextDayEffect& next_day) {
  json.pair("answers", next_day.answers);
  json.pair("soreness", next_day.soreness);
  json.pair("sore", next_day.sore);
  json.pair("bruises", next_day.bruises);
}

void put_spot_stats(JsonLine& json, const history::SpotStats& spot) {
  put_spot(json, spot.spot);
  json.pair("sessions", spot.sessions);
  json.pair("days", spot.days);
  json.pair("spent_ms", spot.spent);
  day(json, "first_day", spot.first_day);
  day(json, "last_day", spot.last_day);
  json.pair("days_since", spot.days_since);
  maybe_object(json, "last_score", spot.last, put_score);
  part(json, "month", spot.month, put_month);
  part(json, "holds", spot.holds, put_holds);
  part(json, "next_day", spot.next_day, put_next_day);
  list(json, "weeks", spot.weeks, put_week);
  list(json, "scores", spot.scores, put_score);
  json.break_line();
}

void put_help(JsonLine& json, const history::HelpLine& line) {
  json.pair("what", line.what);
  json.pair("title", line.title);
  json.pair("sessions", line.sessions);
  json.pair("spots", line.spots);
  json.pair("change", line.change);
}

void put_pair(JsonLine& json, const history::SidePair& pair) {
  json.pair("region", pair.region);
  json.pair("left_sessions", pair.left_sessions);
  json.pair("right_sessions", pair.right_sessions);
  json.pair("left_spent_ms", pair.left_spent);
  json.pair("right_spent_ms", pair.right_spent);
  json.pair("left_score", pair.left_score);
  json.pair("right_score", pair.right_score);
}

void put_day(JsonLine& json, const history::DayTotal& total) {
  json.pair("day", history::date_text(total.day));
  json.pair("sessions", total.sessions);
  json.pair("active_ms", total.active);
}

void put_marked(JsonLine& json, const history::Stats& stats) {
  for (const history::Helped helped : history::kAllHelped)
    json.pair(history::helped_id(helped), stats.marked[static_cast<std::size_t>(helped)]);
}

void put_lists(JsonLine& json, const history::Stats& stats) {
  list(json, "spots", stats.spots, put_spot_stats);
  json.break_line();
  list(json, "sides", stats.sides, put_pair);
  json.break_line();
  list(json, "by_kind", stats.by_kind, put_help);
  json.break_line();
  list(json, "by_routine", stats.by_routine, put_help);
  json.break_line();
  part(json, "marked", stats, put_marked);
  json.break_line();
  list(json, "calendar", stats.calendar, put_day);
}

}  // namespace

std::string stats_json(const history::Stats& stats) {
  std::string text;
  JsonLine json(text);
  object(json, [&] {
    json.pair("today", history::date_text(stats.today));
    json.pair("this_week", history::date_text(stats.this_week));
    const auto totals = [&](std::string_view name, const history::Totals& of) {
      json.break_line();
      part(json, name, of, put_totals);
    };
    totals("all", stats.all);
    totals("last_7_days", stats.last_7_days);
    totals("last_30_days", stats.last_30_days);
    totals("week", stats.week);
    json.break_line();
    part(json, "streak", stats.streak, put_streak);
    maybe_object(json, "waited_longest", stats.waited_longest, put_spot);
    json.break_line();
    put_lists(json, stats);
    json.break_line();
    json.pair("left_out", static_cast<std::int64_t>(stats.left_out));
  });
  return text + "\n";
}

}  // namespace app
