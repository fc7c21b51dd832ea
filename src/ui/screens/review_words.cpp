// SPDX-License-Identifier: MIT
#include "ui/screens/review_words.h"

#include <cmath>

#include "routine/kind.h"
#include "routine/regions.h"
#include "ui/screens/day_text.h"
#include "ui/screens/session_words.h"

namespace ui {

namespace {

std::string upper_first(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string moved_words(double change) {
  return (change < 0 ? "down " : "up ") + number_words(std::abs(change));
}

std::string seconds_words(session::Length length) { return length_words(base::Millis(length.count())); }

}  // namespace

std::string number_words(double number) {
  const long tenths = std::lround(std::abs(number) * 10);
  std::string text = number < 0 && tenths > 0 ? "−" : "";
  text += std::to_string(tenths / 10);
  if (tenths % 10 != 0) text += "." + std::to_string(tenths % 10);
  return text;
}

std::string total_words(session::Length length) {
  constexpr std::int64_t kMinute = 60'000;
  if (length.count() < 2 * kMinute) return seconds_words(length);
  return length_words(base::Millis((length.count() + kMinute / 2) / kMinute * kMinute));
}

std::string count_words(int count, std::string_view one) {
  return std::to_string(count) + ' ' + std::string(one) + (count == 1 ? "" : "s");
}

std::string since_words(std::optional<int> days) {
  if (!days) return "not worked";
  if (*days <= 0) return "today";
  if (*days == 1) return "yesterday";
  return std::to_string(*days) + " days ago";
}

std::string waited_words(int days) { return days <= 0 ? "today" : count_words(days, "day"); }

std::string day_words(history::Day day, history::Day today) {
  return day_text(history::date_text(day), history::date_text(today));
}

std::string calendar_words(history::Day day, const history::DayTotal* total, history::Day today) {
  const std::string name = upper_first(day_words(day, today)) + ": ";
  if (total == nullptr) return name + "no session.";
  return name + count_words(total->sessions, "session") + ", " + total_words(total->active) + ".";
}

std::string point_words(const history::ScorePoint& point, history::Day today) {
  std::string text = upper_first(day_words(point.day, today)) + ": ";
  text += point.before ? std::to_string(*point.before) + " before, " : "no score before, ";
  text += point.after ? std::to_string(*point.after) + " after" : "none after";
  if (point.next_day) text += ", " + std::to_string(*point.next_day) + " the day after";
  return text + ".";
}

std::string week_words(const history::WeekPoint& week, history::Day today, int weeks) {
  std::string text = weeks == 1 ? "Week of " : std::to_string(weeks) + " weeks from ";
  text += day_words(week.week, today) + ": ";
  text += week.before ? number_words(*week.before) + " before, " : "no score before, ";
  text += week.after ? number_words(*week.after) + " after" : "none after";
  return text +
         (week.scores == 1 ? ", one session." : ", medians of " + std::to_string(week.scores) + " sessions.");
}

std::string month_numbers(const history::MonthChange& month) {
  if (month.then && month.now) return number_words(*month.then) + " → " + number_words(*month.now);
  if (month.now) return number_words(*month.now);
  return "–";
}

std::string month_verdict(const history::MonthChange& month) {
  switch (month.verdict) {
    case history::Verdict::better: return "better: " + moved_words(*month.now - *month.then) + " in a month";
    case history::Verdict::worse: return "worse: " + moved_words(*month.now - *month.then) + " in a month";
    case history::Verdict::says_nothing: return "no telling change in a month";
    case history::Verdict::too_few: return "too few scores to compare months";
  }
  return {};
}

std::string month_words(const history::MonthChange& month) {
  const auto moved = [&] { return moved_words(*month.now - *month.then); };
  switch (month.verdict) {
    case history::Verdict::better: return "Better than last month: " + moved() + ".";
    case history::Verdict::worse: return "Worse than last month: " + moved() + ".";
    case history::Verdict::says_nothing:
      return "As last month: less than " + number_words(month.threshold) + " apart says nothing.";
    case history::Verdict::too_few:
      return "Too few scores to compare two months (" + std::to_string(month.now_scores) + " and " +
             std::to_string(month.then_scores) + ").";
  }
  return {};
}

std::string holds_words(const history::Holds& holds) {
  constexpr int kFewest = 3;  // fewer are no habit
  if (holds.holds < kFewest) return {};
  const std::string held = seconds_words(holds.held);
  const std::string planned = seconds_words(holds.planned);
  const std::string of = " (" + std::to_string(holds.holds) + " holds)";
  if (2 * holds.let_go_early <= holds.holds) return "You usually hold to the end: " + held + of + ".";
  return "You usually let go at " + held + " of " + planned + of + ".";
}

std::string next_day_words(const history::NextDayEffect& effect) {
  if (effect.answers == 0) return {};
  std::string text = "The day after: sore (" + std::to_string(history::kSoreFrom) + " or more) in " +
                     std::to_string(effect.sore) + " of " + count_words(effect.answers, "answer");
  if (effect.bruises > 0) text += ", " + count_words(effect.bruises, "bruise");
  return text + ".";
}

std::string help_words(const history::HelpLine& line) {
  if (!line.change) return "no two scores yet";
  const std::string moved = std::abs(*line.change) < 0.05 ? "as before" : moved_words(*line.change);
  return moved + " in " + count_words(line.sessions, "session");
}

std::string marked_words(const history::Stats& stats) {
  std::string text;
  for (const history::Helped helped : history::kAllHelped) {
    const int times = stats.marked[static_cast<std::size_t>(helped)];
    if (times == 0) continue;
    if (!text.empty()) text += ", ";
    text += std::string(history::helped_words(helped)) +
            (times == 1 ? " once" : ' ' + count_words(times, "time"));
  }
  return text;
}

std::string side_pair_words(const history::SidePair& pair) {
  const auto score = [](std::optional<double> median) { return median ? number_words(*median) : "no score"; };
  return "Pain before, 30 days: left " + score(pair.left_score) + ", right " + score(pair.right_score) +
         ". Time: left " + total_words(pair.left_spent) + ", right " + total_words(pair.right_spent) + ".";
}

std::string spot_line_words(const history::SpotStats& spot) {
  std::string text = spot_words(spot.spot.region, spot.spot.side) + ": " + since_words(spot.days_since) +
                     ", " + total_words(spot.spent) + " in " + count_words(spot.sessions, "session");
  if (spot.last) {
    const history::Score last{spot.spot.region, spot.spot.side, spot.last->before, spot.last->after};
    text += ", last " + scores_text({&last, 1});
  }
  return text + ".";
}

}  // namespace ui
