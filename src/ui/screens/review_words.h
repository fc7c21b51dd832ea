// SPDX-License-Identifier: MIT
// The numbers of the review in words: exact, and never more than they show. A change below the threshold is
// called no change, a missing score a missing score.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "history/stats.h"

namespace ui {

// "4", "3.5"; tenths at most.
std::string number_words(double number);

// "42 min", "3 h 10 min"; seconds only under 2 min.
std::string total_words(session::Length length);

// "1 session", "5 sessions".
std::string count_words(int count, std::string_view one);

// "today", "yesterday", "5 days ago"; "not worked" for nothing.
std::string since_words(std::optional<int> days);
// "5 days", "today".
std::string waited_words(int days);

// "today", "Tue 17 Nov", with the year where it is another one.
std::string day_words(history::Day day, history::Day today);

// "Tue 17 Nov: 2 sessions, 12 min." and "Tue 17 Nov: no session."
std::string calendar_words(history::Day day, const history::DayTotal* total, history::Day today);

// "Tue 17 Nov: 6 before, 3 after, 2 the day after."
std::string point_words(const history::ScorePoint& point, history::Day today);
// "Week of Mon 16 Nov: 6 before, 3.5 after, medians of 4 sessions."
std::string week_words(const history::WeekPoint& week, history::Day today, int weeks = 1);

// "6 → 3.5", "–" where there is nothing to compare.
std::string month_numbers(const history::MonthChange& month);
// "better: down 2.5 in a month" and so on, for every verdict; for a card.
std::string month_verdict(const history::MonthChange& month);
// The same as a sentence with what it stands on.
std::string month_words(const history::MonthChange& month);

// "You usually let go at 38 s of 45 s." Empty under three holds.
std::string holds_words(const history::Holds& holds);

// "Sore the day after in 2 of 5 answers, 1 bruise." Empty without an answer.
std::string next_day_words(const history::NextDayEffect& effect);

// "down 2 in 9 sessions": the median of after less before.
std::string help_words(const history::HelpLine& line);
// "pressure 4 times, heat once", as the person marked it; empty where nothing was.
std::string marked_words(const history::Stats& stats);

// "Left 4, right 6 before a session (medians of 30 days)."
std::string side_pair_words(const history::SidePair& pair);

// "Right top of shoulder: 5 days ago, 48 min in 12 sessions, last 6 → 3."
std::string spot_line_words(const history::SpotStats& spot);

}  // namespace ui
