// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "history/median.h"
#include "history/stats_parts.h"

namespace history {
namespace {

using routine::Kind;

constexpr std::array kTechniques = {Kind::hold, Kind::press, Kind::stretch,
                                    Kind::roll, Kind::ice,   Kind::heat};

// How each spot's score moved.
std::vector<int> changes_of(const SessionList& list, const SessionLine& line, const StatsQuery& query) {
  std::vector<int> changes;
  for (const SpotLine& spot : list.spots_of(line)) {
    if (spot.before && spot.after && fits(list, spot, query)) changes.push_back(*spot.after - *spot.before);
  }
  return changes;
}

struct Gathered {
  HelpLine line;
  std::vector<int> changes;

  void add(std::span<const int> more) {
    ++line.sessions;
    changes.insert(changes.end(), more.begin(), more.end());
  }
  HelpLine told() {
    line.spots = static_cast<int>(changes.size());
    line.change = median(changes);
    return std::move(line);
  }
};

}  // namespace

std::vector<HelpLine> help_by_kind(const SessionList& list, std::span<const Counted> sessions,
                                   const StatsQuery& query) {
  std::array<Gathered, routine::kAllKinds.size()> gathered;
  for (const Counted& session : sessions) {
    const SessionLine& line = list.lines[session.line];
    const std::vector<int> changes = changes_of(list, line, query);
    if (changes.empty()) continue;
    for (const Kind kind : kTechniques) {
      const auto place = static_cast<std::size_t>(kind);
      if ((line.kinds >> place & 1U) != 0) gathered[place].add(changes);
    }
  }
  std::vector<HelpLine> lines;
  for (std::size_t place = 0; place < gathered.size(); ++place) {
    if (gathered[place].line.sessions == 0) continue;
    gathered[place].line.what = routine::kind_id(routine::kAllKinds[place]);
    lines.push_back(gathered[place].told());
  }
  return lines;
}

std::vector<HelpLine> help_by_routine(const SessionList& list, std::span<const Counted> sessions,
                                      const StatsQuery& query) {
  std::map<std::pair<WordNumber, WordNumber>, Gathered> gathered;
  for (const Counted& session : sessions) {
    const SessionLine& line = list.lines[session.line];
    const std::vector<int> changes = changes_of(list, line, query);
    if (changes.empty()) continue;
    Gathered& routine = gathered[{line.routine, line.routine == 0 ? line.title : 0}];
    routine.add(changes);
    routine.line.what = list.word(line.routine);
    routine.line.title = list.word(line.title);
  }
  std::vector<HelpLine> lines;
  for (auto& [key, routine] : gathered) lines.push_back(routine.told());
  std::sort(lines.begin(), lines.end(), [](const HelpLine& a, const HelpLine& b) {
    return std::tie(b.sessions, a.what, a.title) < std::tie(a.sessions, b.what, b.title);
  });
  return lines;
}

}  // namespace history
