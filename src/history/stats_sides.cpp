// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <tuple>

#include "history/median.h"
#include "history/stats_parts.h"

namespace history {
namespace {

using routine::Side;
using session::Length;

constexpr std::chrono::days kMonth{30};

// What one side of a region comes to.
struct OneSide {
  int sessions = 0;
  Length spent{0};
  std::vector<int> scores;
  std::size_t newest = SIZE_MAX;  // the session counted last: two spots of it are one session

  void add(const Counted& session, const SpotLine& spot, Day today) {
    if (spot.spent_ms > 0 && newest != session.line) {
      ++sessions;
      newest = session.line;
    }
    spent += Length(spot.spent_ms);
    const auto ago = today - session.day;
    if (spot.before && ago >= std::chrono::days(0) && ago < kMonth) scores.push_back(*spot.before);
  }
};

struct BothSides {
  OneSide left;
  OneSide right;
};

}  // namespace

std::vector<SidePair> sides_of(const SessionList& list, std::span<const Counted> sessions,
                               const StatsQuery& query) {
  std::map<WordNumber, BothSides> regions;
  for (const Counted& session : sessions) {
    for (const SpotLine& spot : list.spots_of(list.lines[session.line])) {
      if (!query.region.empty() && list.word(spot.region) != query.region) continue;
      if (spot.side == Side::center || spot.side == Side::choose) continue;
      BothSides& region = regions[spot.region];
      if (spot.side != Side::right) region.left.add(session, spot, query.today);
      if (spot.side != Side::left) region.right.add(session, spot, query.today);
    }
  }
  std::vector<SidePair> pairs;
  for (auto& [region, both] : regions) {
    if (both.left.sessions == 0 || both.right.sessions == 0) continue;
    pairs.push_back({list.word(region), both.left.sessions, both.right.sessions, both.left.spent,
                     both.right.spent, median(both.left.scores), median(both.right.scores)});
  }
  std::sort(pairs.begin(), pairs.end(), [](const SidePair& a, const SidePair& b) {
    return std::make_tuple(b.left_spent + b.right_spent, a.region) <
           std::make_tuple(a.left_spent + a.right_spent, b.region);
  });
  return pairs;
}

}  // namespace history
