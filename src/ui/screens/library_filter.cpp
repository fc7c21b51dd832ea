// SPDX-License-Identifier: MIT
#include "ui/screens/library_filter.h"

#include <algorithm>

#include "routine/regions.h"
#include "routine/tools.h"

namespace ui {

namespace {

// ASCII only: titles in other scripts are matched as they are written.
std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

std::string searched_text(const Card& card) {
  std::string text = card.title + '\n' + card.goal + '\n' + card.id + '\n' + card.problem;
  for (const std::string& tool : card.tools) text += '\n' + tool;
  for (const Spot& spot : card.spots) {
    if (const routine::Region* region = routine::find_region(spot.region))
      text += '\n' + std::string(region->name);
  }
  return lower(text);
}

bool has_words(const Card& card, std::string_view search) {
  if (search.find_first_not_of(' ') == std::string_view::npos) return true;
  const std::string text = searched_text(card);
  const std::string words = lower(search);
  std::size_t from = 0;
  while ((from = words.find_first_not_of(' ', from)) != std::string::npos) {
    const std::size_t to = std::min(words.find(' ', from), words.size());
    if (text.find(words.substr(from, to - from)) == std::string::npos) return false;
    from = to;
  }
  return true;
}

bool has_place(const Card& card, const Spot& place) {
  const auto& others = card.other_places;
  if (std::find(others.begin(), others.end(), place.region) != others.end()) return true;
  return std::any_of(card.spots.begin(), card.spots.end(), [&](const Spot& spot) {
    const bool one_sided = spot.side == routine::Side::left || spot.side == routine::Side::right;
    const bool asked_side = place.side == routine::Side::left || place.side == routine::Side::right;
    return spot.region == place.region &&
           (card.any_side || !one_sided || !asked_side || spot.side == place.side);
  });
}

// The person's own first, then what can fill the time.
int rank(const Card& card, int minutes) {
  const bool fills = card.longest >= std::chrono::minutes(minutes);
  return (card.own ? 0 : 2) + (fills ? 0 : 1);
}

template <class T>
void add_once(std::vector<T>& all, const T& one) {
  if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
}

}  // namespace

bool LibraryFilter::empty() const {
  return search.find_first_not_of(' ') == std::string::npos && tool.empty() && !place && minutes == 0;
}

bool matches(const Card& card, const LibraryFilter& filter) {
  if (!has_words(card, filter.search)) return false;
  if (!card.problem.empty()) return filter.tool.empty() && !filter.place && filter.minutes == 0;
  if (!filter.tool.empty() &&
      std::find(card.tools.begin(), card.tools.end(), filter.tool) == card.tools.end()) {
    return false;
  }
  if (filter.place && !has_place(card, *filter.place)) return false;
  return filter.minutes == 0 || card.shortest <= std::chrono::minutes(filter.minutes);
}

std::vector<std::size_t> matching(std::span<const Card> cards, const LibraryFilter& filter) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < cards.size(); ++i) {
    if (matches(cards[i], filter)) found.push_back(i);
  }
  if (filter.minutes > 0) {
    std::stable_sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
      return rank(cards[a], filter.minutes) < rank(cards[b], filter.minutes);
    });
  }
  return found;
}

std::vector<std::string> tools_of(std::span<const Card> cards) {
  std::vector<std::string> all;
  for (const Card& card : cards) {
    for (const std::string& tool : card.tools) add_once(all, tool);
  }
  return all;
}

std::vector<std::string> tools_in_order(std::span<const Card> cards) {
  std::vector<std::string> all = tools_of(cards);
  const auto place = [](const std::string& name) {
    const auto known = routine::tools();
    return std::find_if(known.begin(), known.end(),
                        [&](const routine::Tool& tool) { return tool.name == name; }) -
           known.begin();
  };
  std::stable_sort(all.begin(), all.end(),
                   [&](const std::string& a, const std::string& b) { return place(a) < place(b); });
  return all;
}

std::vector<Spot> places_of(std::span<const Card> cards) {
  std::vector<Spot> all;
  for (const Card& card : cards) {
    for (const Spot& spot : card.spots) add_once(all, spot);
  }
  return all;
}

std::string nothing_matches(const LibraryFilter& filter) {
  std::string text = "No routine matches";
  const std::size_t first = filter.search.find_first_not_of(' ');
  if (first != std::string::npos) text += " “" + filter.search.substr(first) + "”";
  if (filter.place) {
    const routine::Region* region = routine::find_region(filter.place->region);
    text += " for the " + std::string(region != nullptr ? region->short_name : "chosen place");
  }
  if (!filter.tool.empty()) text += " with " + filter.tool;
  if (filter.minutes > 0) text += " in " + std::to_string(filter.minutes) + " min";
  return text + ".";
}

}  // namespace ui
