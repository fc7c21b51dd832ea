// SPDX-License-Identifier: MIT
#include "history/line_parts.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "history/uuid.h"
#include "history/word_lists.h"

namespace history {
namespace {

using session::EndedBy;
using session::Length;
using session::PhaseRecord;

template <class Number>
Number clamped(std::int64_t value) {
  return static_cast<Number>(std::clamp<std::int64_t>(value, 0, std::numeric_limits<Number>::max()));
}

SmallScore small(const std::optional<int>& score) {
  return score ? SmallScore(clamped<std::uint8_t>(*score)) : std::nullopt;
}

bool is_spent(routine::Kind kind) {
  return routine::is_working(kind) || kind == routine::Kind::ice || kind == routine::Kind::heat;
}

// Whether it says how long the person holds: not one that was skipped over, begun again or cut off.
bool tells_a_hold(const PhaseRecord& phase) {
  if (phase.kind != routine::Kind::hold || phase.added) return false;
  return phase.ended_by == EndedBy::ran_out || phase.ended_by == EndedBy::let_go ||
         phase.ended_by == EndedBy::hurt;
}

HoldLine hold_of(const PhaseRecord& phase) {
  return {clamped<std::uint16_t>(phase.planned.count() / 100),
          clamped<std::uint16_t>(phase.actual.count() / 100)};
}

struct OneSpot {
  SpotParts parts;
  Length spent{0};
  Length pressure{0};
  std::vector<HoldLine> holds;
};

class Spots {
 public:
  OneSpot& at(std::string_view region, routine::Side side) {
    for (OneSpot& spot : all_) {
      if (spot.parts.region == region && spot.parts.line.side == side) return spot;
    }
    OneSpot& added = all_.emplace_back();
    added.parts.region = region;
    added.parts.line.side = side;
    return added;
  }

  void add_phase(const PhaseRecord& phase) {
    if (phase.added || phase.region.empty() || !is_spent(phase.kind)) return;
    OneSpot& spot = at(phase.region, phase.side);
    spot.spent += phase.actual;
    if (routine::is_pressure(phase.kind)) spot.pressure += phase.actual;
    if (tells_a_hold(phase)) spot.holds.push_back(hold_of(phase));
  }

  void add_score(const Score& score) {
    SpotLine& line = at(score.region, score.side).parts.line;
    line.before = small(score.before);
    line.after = small(score.after);
    line.next_day = small(score.next_day);
  }

  // What was logged by hand is about all its spots alike.
  void share(Length active) {
    for (OneSpot& spot : all_) spot.spent = active / static_cast<int>(all_.size());
  }

  void into(LineParts& parts) const {
    for (const OneSpot& spot : all_) {
      SpotParts& made = parts.spots.emplace_back(spot.parts);
      made.line.spent_ms = clamped<std::uint32_t>(spot.spent.count());
      made.line.pressure_ms = clamped<std::uint32_t>(spot.pressure.count());
      made.line.holds = clamped<std::uint16_t>(static_cast<std::int64_t>(spot.holds.size()));
      parts.holds.insert(parts.holds.end(), spot.holds.begin(), spot.holds.begin() + made.line.holds);
    }
  }

 private:
  std::vector<OneSpot> all_;
};

SessionLine line_of(const StoredSession& session) {
  SessionLine line;
  line.uuid = uuid_bytes(session.id);
  line.started_utc_ms = session.started_utc_ms;
  line.planned = session.record.planned;
  line.active = session.record.active;
  line.offset_min = static_cast<std::int16_t>(session.offset_min);
  for (const Helped helped : session.helped)
    line.helped = static_cast<std::uint8_t>(line.helped | 1U << static_cast<unsigned>(helped));
  line.outcome = session.record.outcome;
  line.source = session.source;
  line.peak_pressure = small(session.peak_pressure);
  line.change = session.change;
  line.bruise = session.bruise;
  line.next_day_passed = session.next_day_passed;
  line.deleted = session.deleted_utc_ms != 0;
  return line;
}

}  // namespace

LineParts parts_of(const StoredSession& session) {
  LineParts parts;
  parts.line = line_of(session);
  parts.routine = session.routine;
  parts.title = session.title;
  parts.note = session.note;
  parts.referred = session.referred;
  parts.tags = joined(session.tags);
  parts.tools = joined(session.tools);
  Spots spots;
  for (const PhaseRecord& phase : session.record.phases) {
    spots.add_phase(phase);
    if (routine::is_working(phase.kind)) parts.line.worked += phase.actual;
    if (phase.actual.count() > 0)
      parts.line.kinds =
          static_cast<std::uint16_t>(parts.line.kinds | 1U << static_cast<unsigned>(phase.kind));
    parts.line.hurt = parts.line.hurt || phase.ended_by == EndedBy::hurt;
  }
  for (const Score& score : session.scores) spots.add_score(score);
  if (session.source != Source::guided) {
    parts.line.worked = session.record.active;
    spots.share(session.record.active);
  }
  spots.into(parts);
  parts.line.spots = clamped<std::uint16_t>(static_cast<std::int64_t>(parts.spots.size()));
  parts.spots.resize(parts.line.spots);
  return parts;
}

WordNumber ListBuilder::number_of(std::string_view word) {
  if (word.empty()) return 0;
  const auto known = numbers_.find(word);
  if (known != numbers_.end()) return known->second;
  const auto number = static_cast<WordNumber>(list_.words.size());
  numbers_.emplace(list_.words.emplace_back(word), number);
  return number;
}

void ListBuilder::expect(std::size_t sessions) {
  // A guess: room that is not used takes no memory, and take() gives it back.
  constexpr std::size_t kSpots = 3;
  constexpr std::size_t kHolds = 8;
  list_.lines.reserve(sessions);
  list_.spots.reserve(kSpots * sessions);
  list_.holds.reserve(kHolds * sessions);
}

void ListBuilder::add(const LineParts& parts) {
  if (parts.line.deleted) return;
  SessionLine line = parts.line;
  line.routine = number_of(parts.routine);
  line.title = number_of(parts.title);
  line.note = number_of(parts.note);
  line.tags = number_of(parts.tags);
  line.tools = number_of(parts.tools);
  line.referred = number_of(parts.referred);
  line.first_spot = static_cast<std::uint32_t>(list_.spots.size());
  auto next_hold = static_cast<std::uint32_t>(list_.holds.size());
  for (const SpotParts& spot : parts.spots) {
    SpotLine& made = list_.spots.emplace_back(spot.line);
    made.region = number_of(spot.region);
    made.first_hold = next_hold;
    next_hold += made.holds;
  }
  list_.holds.insert(list_.holds.end(), parts.holds.begin(), parts.holds.end());
  list_.lines.push_back(line);
}

SessionList ListBuilder::take() {
  const auto newer = [](const SessionLine& a, const SessionLine& b) {
    if (a.started_utc_ms != b.started_utc_ms) return a.started_utc_ms > b.started_utc_ms;
    return a.uuid > b.uuid;
  };
  // A history is mostly written in the order in which it happened.
  std::reverse(list_.lines.begin(), list_.lines.end());
  if (!std::is_sorted(list_.lines.begin(), list_.lines.end(), newer))
    std::sort(list_.lines.begin(), list_.lines.end(), newer);
  numbers_.clear();
  list_.lines.shrink_to_fit();
  list_.spots.shrink_to_fit();
  list_.holds.shrink_to_fit();
  return std::exchange(list_, {});
}

}  // namespace history
