// SPDX-License-Identifier: MIT
#include "ui/screens/history_lines.h"

#include <algorithm>

#include "ui/screens/day_text.h"

namespace ui {

std::vector<HistoryLine> history_lines(std::span<const history::StoredSession> sessions) {
  std::vector<HistoryLine> lines;
  lines.reserve(sessions.size() + sessions.size() / 2 + 1);
  float top = 0;
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    if (i == 0 || sessions[i].local_date != sessions[i - 1].local_date) {
      lines.push_back({true, i, top, kDayLineHeight});
      top += kDayLineHeight;
    }
    lines.push_back({false, i, top, kSessionLineHeight});
    top += kSessionLineHeight;
  }
  return lines;
}

std::pair<std::size_t, std::size_t> lines_between(std::span<const HistoryLine> lines, float top,
                                                  float bottom) {
  const auto first = std::partition_point(
      lines.begin(), lines.end(), [&](const HistoryLine& line) { return line.top + line.height <= top; });
  const auto last =
      std::partition_point(first, lines.end(), [&](const HistoryLine& line) { return line.top < bottom; });
  return {static_cast<std::size_t>(first - lines.begin()), static_cast<std::size_t>(last - lines.begin())};
}

Totals totals_of(std::span<const history::StoredSession> sessions, std::string_view today, int days) {
  Totals totals;
  std::string_view date;  // neighbours mostly share a day, and one reading of it will do for all of them
  bool counts = false;
  for (const history::StoredSession& session : sessions) {
    if (session.local_date != date) {
      date = session.local_date;
      const auto ago = days_between(date, today);
      counts = ago && *ago >= 0 && *ago < days;
    }
    if (!counts) continue;
    ++totals.sessions;
    totals.active += session.record.active;
  }
  return totals;
}

}  // namespace ui
