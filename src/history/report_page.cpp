// SPDX-License-Identifier: MIT
#include "history/report_page.h"

#include <algorithm>

#include "history/html.h"
#include "history/stats_parts.h"

namespace history {
namespace {

constexpr std::size_t kCharts = 2;  // so that all of it fits one sheet
constexpr std::size_t kSpots = 8;
constexpr std::size_t kSessions = 14;

constexpr std::string_view kHead = R"html(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Self-massage record</title><style>
@page{size:A4;margin:15mm}
body{font:10pt/1.35 sans-serif;color:#111;max-width:180mm;margin:10mm auto}
h1{font-size:17pt;margin:0}h2{font-size:11.5pt;margin:5mm 0 1mm}p{margin:1mm 0}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.6mm 3mm .6mm 0;border-bottom:.2mm solid #bbb;vertical-align:top}
th{font-weight:600}svg{width:100%;height:auto}svg text{font:9px sans-serif;fill:#444}
.grid{stroke:#ccc}.median{fill:none;stroke:#888;stroke-width:2}
.before{fill:#b45309}.after{fill:#fff;stroke:#0f766e;stroke-width:2}.small{color:#444;font-size:8.5pt}
@media print{body{margin:0}}
</style></head><body>
)html";

std::string row(std::initializer_list<std::string> cells, const char* tag = "td") {
  std::string html = "<tr>";
  for (const std::string& cell : cells) html += "<" + std::string(tag) + ">" + cell + "</" + tag + ">";
  return html + "</tr>\n";
}

std::string maybe(const std::optional<double>& value) { return value ? short_number(*value) : "-"; }
std::string maybe(SmallScore score) { return score ? std::to_string(*score) : "-"; }

std::string minutes(session::Length length) {
  return std::to_string((length.count() + 30'000) / 60'000) + " min";
}

std::string counted(std::size_t count, const char* word) {
  return std::to_string(count) + " " + word + (count == 1 ? "" : "s");
}

std::string month_words(const MonthChange& month) {
  switch (month.verdict) {
    case Verdict::too_few: return "too few scores";
    case Verdict::says_nothing: return "no change that says anything";
    case Verdict::better: return "down " + short_number(*month.then - *month.now);
    case Verdict::worse: return "up " + short_number(*month.now - *month.then);
  }
  return "";
}

std::string held_words(const Holds& holds) {
  if (holds.holds == 0) return "-";
  return short_number(static_cast<double>(holds.held.count()) / 1000) + " s of " +
         short_number(static_cast<double>(holds.planned.count()) / 1000) + " s";
}

std::string spots_table(const Stats& stats) {
  std::string html =
      "<h2>Spots</h2><table>" + row({"Spot", "Sessions", "Time", "Last", "Pain before, this month",
                                     "month before", "Change", "Usual hold"},
                                    "th");
  for (std::size_t i = 0; i < std::min(kSpots, stats.spots.size()); ++i) {
    const SpotStats& spot = stats.spots[i];
    html += row({escaped(spot_words(spot.spot)), std::to_string(spot.sessions), minutes(spot.spent),
                 spot.last_day ? date_text(*spot.last_day) : "-", maybe(spot.month.now),
                 maybe(spot.month.then), month_words(spot.month), held_words(spot.holds)});
  }
  return html + "</table>\n";
}

std::string charts(const Stats& stats, Day first, Day last) {
  std::string html;
  std::size_t drawn = 0;
  for (const SpotStats& spot : stats.spots) {
    if (spot.scores.empty() || drawn == kCharts) continue;
    ++drawn;
    html += "<h2>Pain 0 to 10: " + escaped(spot_words(spot.spot)) + "</h2>" + score_chart(spot, first, last);
  }
  if (html.empty()) return html;
  return html +
         "<p class=\"small\">Filled: before a session. Ring: after it. Line: median of each week before. "
         "The person's own numbers; a change under " +
         short_number(telling_change(0)) + " points, or under 30 % of where it began, says nothing.</p>\n";
}

std::string scores_words(const SessionList& list, const SessionLine& line, const StatsQuery& query) {
  std::string text;
  for (const SpotLine& spot : list.spots_of(line)) {
    if (!fits(list, spot, query)) continue;
    if (!text.empty()) text += "; ";
    text += spot_words({list.word(spot.region), spot.side});
    if (spot.before || spot.after) text += " " + maybe(spot.before) + " to " + maybe(spot.after);
  }
  return text;
}

std::string sessions_table(const SessionList& list, std::span<const Counted> sessions,
                           const StatsQuery& query) {
  std::string html = "<h2>Sessions, newest first</h2><table>" +
                     row({"Day", "What", "Time", "Spots, pain before to after", "Note"}, "th");
  std::size_t shown = 0;
  for (std::size_t i = sessions.size(); i-- > 0 && shown < kSessions; ++shown) {
    const SessionLine& line = list.lines[sessions[i].line];
    html += row({date_text(sessions[i].day), escaped(list.word(line.title)), minutes(line.active),
                 escaped(scores_words(list, line, query)), escaped(list.word(line.note))});
  }
  html += "</table>\n";
  if (shown < sessions.size())
    html += "<p class=\"small\">And " + std::to_string(sessions.size() - shown) + " before them.</p>\n";
  return html;
}

}  // namespace

std::string report_page(const SessionList& list, const StatsQuery& query) {
  const std::vector<Counted> sessions = counted_sessions(list, query);
  const Stats stats = stats_of(list, query);
  const Day last = query.until.value_or(query.today);
  const Day first =
      query.since.value_or(sessions.empty() ? last : std::min(last, stats.calendar.front().day));
  std::string html(kHead);
  html += "<h1>Self-massage record</h1>\n<p>" + date_text(first) + " to " + date_text(last) + " · " +
          counted(sessions.size(), "session") + " on " + counted(stats.calendar.size(), "day") + ", " +
          minutes(stats.all.active) + " · printed " + date_text(query.today) + "</p>\n";
  if (sessions.empty()) {
    html += "<p>Nothing was recorded in this period.</p>\n";
  } else {
    html += spots_table(stats) + charts(stats, first, last) + sessions_table(list, sessions, query);
  }
  return html +
         "<p class=\"small\">Kept by Unknot, which times what a person chooses to do. It is no medical "
         "device, and what it shows is no diagnosis.</p>\n</body></html>\n";
}

}  // namespace history
