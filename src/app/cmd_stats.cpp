// SPDX-License-Identifier: MIT
#include <cstdio>

#include "app/cards.h"
#include "app/commands.h"
#include "app/exit_status.h"
#include "app/own_history.h"
#include "app/stats_json.h"
#include "guide/clock.h"

namespace app {
namespace {

std::string name_of(const history::Spot& spot) {
  std::string name = spot_name({spot.region, spot.side});
  return name.empty() ? spot.region : name;
}

std::string days_text(const std::optional<int>& days) {
  if (!days) return "never";
  if (*days < 2) return *days == 0 ? "today" : "yesterday";
  return std::to_string(*days) + " days ago";
}

std::string points(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", value);
  std::string shown = text;
  if (shown.ends_with(".0")) shown.resize(shown.size() - 2);
  return shown;
}

void print_totals(const char* name, const history::Totals& totals) {
  std::printf("%-14s %4d %-9s on %3d %-5s %s\n", name, totals.sessions,
              totals.sessions == 1 ? "session," : "sessions,", totals.days,
              totals.days == 1 ? "day," : "days,", base::clock_text(totals.active).c_str());
}

std::string month_text(const history::MonthChange& month) {
  switch (month.verdict) {
    case history::Verdict::too_few: return "";
    case history::Verdict::says_nothing:
      return ", " + points(*month.now) + " these 30 days, " + points(*month.then) +
             " before: too little to say anything";
    case history::Verdict::better: return ", down " + points(*month.then - *month.now) + " since last month";
    case history::Verdict::worse: return ", up " + points(*month.now - *month.then) + " since last month";
  }
  return "";
}

void print_spot(const history::SpotStats& spot) {
  std::printf("%-34s %4d times, %8s, %s%s\n", name_of(spot.spot).c_str(), spot.sessions,
              base::clock_text(spot.spent).c_str(), days_text(spot.days_since).c_str(),
              month_text(spot.month).c_str());
  if (spot.holds.holds == 0) return;
  const bool early = spot.holds.held < spot.holds.planned;
  std::printf("%-34s %s %s of %s\n", "", early ? "you usually let go at" : "you usually hold",
              base::clock_text(spot.holds.held).c_str(), base::clock_text(spot.holds.planned).c_str());
}

void print_help(const history::HelpLine& line) {
  const std::string& name = line.title.empty() ? line.what : line.title;
  std::printf("%-34s %4d %s, pain %s%s\n", name.c_str(), line.sessions,
              line.sessions == 1 ? "session" : "sessions", *line.change > 0 ? "+" : "",
              points(*line.change).c_str());
}

void print(const history::Stats& stats) {
  print_totals("This week", stats.week);
  print_totals("Last 7 days", stats.last_7_days);
  print_totals("Last 30 days", stats.last_30_days);
  print_totals("All", stats.all);
  if (stats.waited_longest) std::printf("Has waited longest: %s\n", name_of(*stats.waited_longest).c_str());
  if (!stats.spots.empty()) std::puts("\nSpots");
  for (const history::SpotStats& spot : stats.spots) print_spot(spot);
  if (!stats.by_kind.empty() || !stats.by_routine.empty()) std::puts("\nPain, after against before");
  for (const history::HelpLine& line : stats.by_kind) print_help(line);
  for (const history::HelpLine& line : stats.by_routine) print_help(line);
  if (stats.left_out > 0) std::printf("\n%zu damaged, not counted\n", stats.left_out);
}

}  // namespace

int show_stats(const files::Folders& folders, const HistoryOptions& options) {
  const auto query = query_of(options, guide::utc_ms());
  if (!query) return complain(query.error(), kCommandLineWrong);
  const auto store = look_at_history(folders);
  if (!store) return complain(store.error(), kMachineLacks);
  const auto list = store->list();
  if (!list) return complain(list.error(), kMachineLacks);
  const history::Stats stats = history::stats_of(*list, *query);
  if (options.json) {
    std::fputs(stats_json(stats).c_str(), stdout);
  } else if (stats.all.sessions == 0) {
    std::puts("Nothing to count yet. `unknot play daily-minute` is a short one to begin with.");
  } else {
    print(stats);
  }
  return kFine;
}

}  // namespace app
