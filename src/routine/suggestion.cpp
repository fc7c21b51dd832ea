// SPDX-License-Identifier: MIT
#include "routine/suggestion.h"

#include <algorithm>

#include "routine/regions.h"

namespace routine {
namespace {

constexpr int kHour = 60;

std::string with_capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::optional<Suggestion> from_plan(const DayPlan& plan, const DueToday& due, int minute) {
  const auto now = std::find_if(due.due.begin(), due.due.end(), [&](const DueItem& item) {
    return is_time_for(plan.items[item.item].at, minute);
  });
  if (now == due.due.end()) return std::nullopt;
  const DayPlanItem& item = plan.items[now->item];
  std::string reason = plan.title + ": " + now->why;
  if (item.at != TimeOfDay::any) reason += ", " + std::string(time_words(item.at));
  return Suggestion{item.any_of.front(), "", std::nullopt, std::move(reason)};
}

bool waits(const KnownSpot& spot) {
  return spot.score && *spot.score > 0 && spot.days_ago >= kLeastWait && spot.days_ago <= kMostWait;
}

}  // namespace

std::optional<Suggestion> suggest(const DayPlan* plan, const DueToday& due, int minute,
                                  const std::vector<KnownSpot>& spots) {
  if (plan != nullptr) {
    if (auto found = from_plan(*plan, due, minute)) return found;
  }
  const KnownSpot* longest = nullptr;
  for (const KnownSpot& spot : spots) {
    if (waits(spot) && (longest == nullptr || spot.days_ago > longest->days_ago)) longest = &spot;
  }
  if (longest == nullptr) return std::nullopt;
  const bool one_side = longest->side == Side::left || longest->side == Side::right;
  std::string reason = with_capital(spot_words(longest->region, longest->side)) + ": " +
                       std::to_string(*longest->score) + " last time, " + std::to_string(longest->days_ago) +
                       " days ago";
  return Suggestion{longest->routine, longest->region, one_side ? std::optional(longest->side) : std::nullopt,
                    std::move(reason)};
}

bool is_time_for(TimeOfDay at, int minute) {
  switch (at) {
    case TimeOfDay::any: return true;
    case TimeOfDay::morning: return minute >= 4 * kHour && minute < 11 * kHour;
    case TimeOfDay::after_work: return minute >= 16 * kHour || minute < 4 * kHour;
    case TimeOfDay::bedtime: return minute >= 20 * kHour || minute < 4 * kHour;
  }
  return true;
}

std::string spot_words(std::string_view region, Side side) {
  const Region* found = find_region(region);
  const std::string name(found == nullptr ? region : found->short_name);
  if (side == Side::left || side == Side::right) return std::string(side_id(side)) + " " + name;
  if (side == Side::both) return "both sides, " + name;
  return name;
}

}  // namespace routine
