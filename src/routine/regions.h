// SPDX-License-Identifier: MIT
// The 24 places of the body that a routine can name and the 14 zones that nobody may press, as one table.
// Names, positions and caps: the body map of docs/safety.md; caps and positions are our judgement.
#pragma once

#include <span>
#include <string_view>

namespace routine {

enum class BodyView { front, back };
enum class RegionKind { select, caution, log };  // log: pain can be noted, nothing is pressed

// In a box 2 wide and 5 high: x from 0 to 1 across the screen, y from 0 (head) to 1 (soles).
struct BodyPoint {
  float x = 0;
  float y = 0;
};

struct Region {
  std::string_view id;
  std::string_view name;        // "Top of shoulder (upper trapezius)"
  std::string_view short_name;  // "top of shoulder", for the session screen and for speech
  BodyView view;
  BodyPoint left;  // the person's left
  BodyPoint right;
  float radius;  // share of the box's width
  RegionKind kind;
  int cap;  // highest target pressure; 0 where nothing is pressed
};

struct Zone {
  std::string_view id;
  std::string_view name;
  std::string_view why;     // nobody presses there: "windpipe", "nerves and vessels"
  std::string_view source;  // names are those of references.h
  BodyView view;
  BodyPoint left;
  BodyPoint right;  // same as left for a zone in the middle
  float radius;
  float top = 0;  // of a strip, as wide as twice the radius; both 0: a circle
  float bottom = 0;
};

std::span<const Region> regions();
std::span<const Zone> no_press_zones();
const Region* find_region(std::string_view id);  // null: no such region

}  // namespace routine
