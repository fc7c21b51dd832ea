// SPDX-License-Identifier: MIT
// The history as a list: one line a day and one line a session, each at its height, and the totals above it.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "history/stored_session.h"

namespace ui {

struct HistoryLine {
  bool day = false;         // a day's heading; `session` is the first of that day
  std::size_t session = 0;  // index into the sessions
  float top = 0;            // in units from the top of the list
  float height = 0;
};

inline constexpr float kDayLineHeight = 44;
inline constexpr float kSessionLineHeight = 52;

// Needs: sessions in the order they are to be shown in.
std::vector<HistoryLine> history_lines(std::span<const history::StoredSession> sessions);

// First and one past the last line that touch the stretch from `top` to `bottom`.
std::pair<std::size_t, std::size_t> lines_between(std::span<const HistoryLine> lines, float top,
                                                  float bottom);

struct Totals {
  int sessions = 0;
  base::Millis active{0};
  bool operator==(const Totals&) const = default;
};

// Today and the days before it, `days` in all. Sessions of the future (a clock that was wrong) do not count.
Totals totals_of(std::span<const history::StoredSession> sessions, std::string_view today, int days);

}  // namespace ui
