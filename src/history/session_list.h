// SPDX-License-Identifier: MIT
// The whole history in little room, for lists, filters and statistics: what a line of the screen needs of
// each session, without its phases and routine text (Store::find has them). 100,000 sessions take about 20
// MB. Never changed once made; shared as std::shared_ptr<const SessionList>.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "history/stored_session.h"
#include "history/uuid.h"

namespace history {

// A text of SessionList::words; 0 is the empty one. Equal texts of one list have equal numbers.
using WordNumber = std::uint32_t;

// One hold: planned, and held until it ran out, let go or hurt. To a tenth of a second, at most 6,553 s.
struct HoldLine {
  std::uint16_t planned_tenths = 0;
  std::uint16_t held_tenths = 0;
};

using SmallScore = std::optional<std::uint8_t>;  // 0 to 10

// What a session did to one spot, and what was said of it.
struct SpotLine {
  std::uint32_t spent_ms = 0;  // hold, press, roll, stretch, ice and heat; by hand: its share of the session
  std::uint32_t pressure_ms = 0;  // of these: hold, press and roll
  std::uint32_t first_hold = 0;
  WordNumber region = 0;  // id
  routine::Side side = routine::Side::center;
  std::uint16_t holds = 0;
  SmallScore before, after, next_day;
};

struct SessionLine {
  UuidBytes uuid{};
  std::int64_t started_utc_ms = 0;
  session::Length planned{0};
  session::Length active{0};
  session::Length worked{0};  // hold, press, roll and stretch; by hand: all of it
  WordNumber routine = 0;     // id
  WordNumber title = 0;
  WordNumber note = 0;
  WordNumber tags = 0;      // joined by ", "
  WordNumber tools = 0;     // ids, joined by ", "
  WordNumber referred = 0;  // region id
  std::uint32_t first_spot = 0;
  std::uint16_t spots = 0;
  std::uint16_t kinds = 0;  // of phases that ran, bit 1 << static_cast<int>(kind)
  std::int16_t offset_min = 0;
  std::uint8_t helped = 0;  // bit 1 << static_cast<int>(helped)
  session::Outcome outcome = session::Outcome::running;
  Source source = Source::guided;
  SmallScore peak_pressure;
  std::optional<Change> change;
  std::optional<bool> bruise;
  bool hurt = false;  // a phase ended because it hurt
  bool next_day_passed = false;
  bool deleted = false;  // never in a SessionList
};

struct SessionList {
  std::vector<SessionLine> lines;  // newest first; deleted sessions are not among them
  std::vector<SpotLine> spots;     // see spots_of
  std::vector<HoldLine> holds;     // see holds_of
  std::deque<std::string> words{""};
  std::size_t left_out = 0;  // sessions that are damaged

  const std::string& word(WordNumber number) const { return words[number]; }
  std::span<const SpotLine> spots_of(const SessionLine& line) const {
    return {spots.data() + line.first_spot, line.spots};
  }
  std::span<const HoldLine> holds_of(const SpotLine& spot) const {
    return {holds.data() + spot.first_hold, spot.holds};
  }
  std::string id_of(const SessionLine& line) const;  // as Store::find takes it
};

using SharedList = std::shared_ptr<const SessionList>;

// The list of these sessions, newest first whatever order they come in; for tests and small sets.
SessionList list_of(std::span<const StoredSession> sessions);

}  // namespace history
