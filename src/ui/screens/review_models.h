// SPDX-License-Identifier: MIT
// What the review of the history shows, how it is looked at, and what can be asked for on it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "history/stats.h"
#include "ui/ask.h"
#include "ui/charts/tint_by.h"
#include "ui/screens/answers.h"
#include "ui/screens/models.h"
#include "ui/screens/session_filter.h"

namespace ui {

// A line that tells what was done, with a button beside it where it can be taken back.
struct ReviewNotice {
  std::string text;  // "Deleted “Trapezius”, today 18:42."
  std::string undo;  // id of the session to bring back; empty: nothing to undo
};

struct ReviewModel {
  history::SharedList list;                     // null: not read yet
  std::shared_ptr<const history::Stats> stats;  // of the list; null: not counted yet
  history::Day today{};
  int day_start_hour = 0;
  std::chrono::weekday week_start = std::chrono::Monday;
  bool streaks = true;  // the person wants to see days in a row
  bool can_write = true;
  std::optional<history::StoredSession> open;  // shown in detail
  std::optional<ReviewNotice> notice;
  std::vector<Banner> banners;
};

// A session that was not guided, as it is being written down.
struct LogEntry {
  history::Source source = history::Source::professional;
  std::string title;
  int days_ago = 0;
  int minutes = 30;
  std::vector<history::Spot> spots;
  std::optional<int> before, after;
  std::string note;
};

struct ReviewAsk {
  enum class What {
    go_library,
    open_session,    // text: id
    close_session,   // back to where it was opened
    keep_answers,    // text: id, answers
    delete_session,  // text: id; asked for twice on the screen
    bring_back,      // text: id of a deleted one
    log_by_hand,     // entry
    write_csv,
    write_lines,
    write_report,
    drop_notice,
    open_routine,  // text: id
    go,            // ask: to another screen
  };
  What what{};
  int number = 0;
  std::string text;
  Answers answers;
  LogEntry entry;
  Ask ask{};
};

using ReviewAsks = std::vector<ReviewAsk>;

enum class ReviewPart { overview, sessions, log, take_out };
enum class FilterBy { none, spot, routine, tool, outcome, period };

struct ReviewState {
  ReviewPart part = ReviewPart::overview;

  // The overview.
  std::optional<history::Spot> spot;  // of the chart; none: the one worked most
  TintBy tint = TintBy::time;
  std::size_t spot_at = 0;          // of the keyboard on the body
  std::optional<history::Day> day;  // of the keyboard on the calendar
  std::size_t score_at = 0;         // of the keyboard on the chart, from the newest
  bool other_side = false;
  int chart_days = 0;  // 0: choose by what there is

  // The sessions.
  SessionFilter filter;
  FilterBy choosing = FilterBy::none;  // which choice is spread out
  SessionLines lines;
  history::SharedList choices_list;  // what `choices` were read from
  FilterChoices choices;
  std::string selected;  // id of the row with the ring; empty: the newest

  // One session.
  std::string delete_asked;  // id
  std::optional<Answers> edited;
  AnswersState answers;
  std::size_t phase_at = 0;  // of the keyboard on the strip

  LogEntry entry;
};

}  // namespace ui
