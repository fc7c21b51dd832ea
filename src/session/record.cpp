// SPDX-License-Identifier: MIT
#include "session/record.h"

#include <algorithm>
#include <array>

namespace session {
namespace {

// In the order of the enums. These words stand in stored histories and exports and never change.
constexpr std::array<std::string_view, 7> kEndedBy = {"ran_out", "let_go", "skipped",    "again",
                                                      "hurt",    "ended",  "interrupted"};
constexpr std::array<std::string_view, 4> kOutcomes = {"running", "completed", "ended", "interrupted"};

template <class Enum, std::size_t N>
std::optional<Enum> from_id(const std::array<std::string_view, N>& ids, std::string_view id) {
  const auto found = std::find(ids.begin(), ids.end(), id);
  if (found == ids.end()) return std::nullopt;
  return static_cast<Enum>(found - ids.begin());
}

}  // namespace

std::string_view ended_by_id(EndedBy ended_by) { return kEndedBy.at(static_cast<std::size_t>(ended_by)); }

std::string_view outcome_id(Outcome outcome) { return kOutcomes.at(static_cast<std::size_t>(outcome)); }

std::optional<EndedBy> ended_by_from_id(std::string_view id) { return from_id<EndedBy>(kEndedBy, id); }

std::optional<Outcome> outcome_from_id(std::string_view id) { return from_id<Outcome>(kOutcomes, id); }

}  // namespace session
