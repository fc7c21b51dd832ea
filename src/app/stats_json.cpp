// SPDX-License-Identifier: MIT
#include "app/stats_json.h"

#include <nlohmann/json.hpp>

#include "history/days.h"

namespace app {
namespace {

using Json = nlohmann::ordered_json;

template <class Value>
Json maybe(const std::optional<Value>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json maybe_day(const std::optional<history::Day>& day) {
  return day ? Json(history::date_text(*day)) : Json(nullptr);
}

Json spot_json(const history::Spot& spot) {
  return {{"region", spot.region}, {"side", routine::side_id(spot.side)}};
}

Json totals_json(const history::Totals& totals) {
  return {{"sessions", totals.sessions},
          {"days", totals.days},
          {"active_ms", totals.active.count()},
          {"worked_ms", totals.worked.count()}};
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

Json month_json(const history::MonthChange& month) {
  return {{"now", maybe(month.now)},        {"then", maybe(month.then)},
          {"now_scores", month.now_scores}, {"then_scores", month.then_scores},
          {"threshold", month.threshold},   {"verdict", verdict_id(month.verdict)}};
}

Json score_json(const history::ScorePoint& point) {
  return {{"day", history::date_text(point.day)},
          {"before", maybe(point.before)},
          {"after", maybe(point.after)},
          {"next_day", maybe(point.next_day)}};
}

Json week_json(const history::WeekPoint& point) {
  return {{"week", history::date_text(point.week)},
          {"before", maybe(point.before)},
          {"after", maybe(point.after)},
          {"scores", point.scores}};
}

template <class Value, class Make>
Json list_json(const std::vector<Value>& values, Make make) {
  Json list = Json::array();
  for (const Value& value : values) list.push_back(make(value));
  return list;
}

Json holds_json(const history::Holds& holds) {
  const bool any = holds.holds > 0;
  return {{"holds", holds.holds},
          {"let_go_early", holds.let_go_early},
          {"planned_ms", any ? Json(holds.planned.count()) : Json(nullptr)},
          {"held_ms", any ? Json(holds.held.count()) : Json(nullptr)}};
}

Json spot_stats_json(const history::SpotStats& spot) {
  Json json = spot_json(spot.spot);
  json["sessions"] = spot.sessions;
  json["days"] = spot.days;
  json["spent_ms"] = spot.spent.count();
  json["first_day"] = maybe_day(spot.first_day);
  json["last_day"] = maybe_day(spot.last_day);
  json["days_since"] = maybe(spot.days_since);
  json["last_score"] = spot.last ? score_json(*spot.last) : Json(nullptr);
  json["month"] = month_json(spot.month);
  json["holds"] = holds_json(spot.holds);
  json["next_day"] = {{"answers", spot.next_day.answers},
                      {"soreness", maybe(spot.next_day.soreness)},
                      {"sore", spot.next_day.sore},
                      {"bruises", spot.next_day.bruises}};
  json["weeks"] = list_json(spot.weeks, week_json);
  json["scores"] = list_json(spot.scores, score_json);
  return json;
}

Json help_json(const history::HelpLine& line) {
  return {{"what", line.what},
          {"title", line.title},
          {"sessions", line.sessions},
          {"spots", line.spots},
          {"change", maybe(line.change)}};
}

Json pair_json(const history::SidePair& pair) {
  return {{"region", pair.region},
          {"left_sessions", pair.left_sessions},
          {"right_sessions", pair.right_sessions},
          {"left_spent_ms", pair.left_spent.count()},
          {"right_spent_ms", pair.right_spent.count()},
          {"left_score", maybe(pair.left_score)},
          {"right_score", maybe(pair.right_score)}};
}

Json day_json(const history::DayTotal& day) {
  return {
      {"day", history::date_text(day.day)}, {"sessions", day.sessions}, {"active_ms", day.active.count()}};
}

}  // namespace

std::string stats_json(const history::Stats& stats) {
  Json json;
  json["today"] = history::date_text(stats.today);
  json["this_week"] = history::date_text(stats.this_week);
  json["all"] = totals_json(stats.all);
  json["last_7_days"] = totals_json(stats.last_7_days);
  json["last_30_days"] = totals_json(stats.last_30_days);
  json["week"] = totals_json(stats.week);
  json["streak"] = {{"now", stats.streak.now}, {"longest", stats.streak.longest}};
  json["waited_longest"] = stats.waited_longest ? spot_json(*stats.waited_longest) : Json(nullptr);
  json["spots"] = list_json(stats.spots, spot_stats_json);
  json["sides"] = list_json(stats.sides, pair_json);
  json["by_kind"] = list_json(stats.by_kind, help_json);
  json["by_routine"] = list_json(stats.by_routine, help_json);
  json["marked"] = Json::object();
  for (const history::Helped helped : history::kAllHelped)
    json["marked"][std::string(history::helped_id(helped))] = stats.marked[static_cast<std::size_t>(helped)];
  json["calendar"] = list_json(stats.calendar, day_json);
  json["left_out"] = stats.left_out;
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace app
