// SPDX-License-Identifier: MIT
// Which routines of the library a person wants to see: words, a tool, a place of the body, minutes at hand.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "ui/screens/models.h"

namespace ui {

struct LibraryFilter {
  std::string search;  // every word of it must stand in the title, goal, tools or places; case is ignored
  std::string tool;    // a tool's name; empty: any
  std::optional<Spot> place;  // center: either side
  int minutes = 0;            // at least the shortest version must fit; 0: any length

  bool empty() const;
  bool operator==(const LibraryFilter&) const = default;
};

// A card whose file is wrong is found by its words only: nobody knows its tools, places or length.
bool matches(const Card& card, const LibraryFilter& filter);

// Indexes into `cards`, in their order; with minutes at hand those that can fill them come first, the
// person's own always before the others.
std::vector<std::size_t> matching(std::span<const Card> cards, const LibraryFilter& filter);

// What there is to choose from: every tool and place of the cards once, in order of first appearance.
std::vector<std::string> tools_of(std::span<const Card> cards);
std::vector<std::string> tools_in_order(std::span<const Card> cards);  // as routine::tools(): fingers first
std::vector<Spot> places_of(std::span<const Card> cards);

// "No routine matches “ball” with a foam roller in 4 min." For the empty grid.
std::string nothing_matches(const LibraryFilter& filter);

}  // namespace ui
