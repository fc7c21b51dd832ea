// SPDX-License-Identifier: MIT
#include "routine/kind.h"

#include <algorithm>

namespace routine {
namespace {

constexpr Millis minutes(int count) { return Millis{count * 60'000}; }
constexpr Millis seconds(int count) { return Millis{count * 1'000}; }

}  // namespace

std::string_view kind_id(Kind kind) {
  switch (kind) {
    case Kind::prepare: return "prepare";
    case Kind::hold: return "hold";
    case Kind::press: return "press";
    case Kind::release: return "release";
    case Kind::stretch: return "stretch";
    case Kind::roll: return "roll";
    case Kind::ice: return "ice";
    case Kind::heat: return "heat";
    case Kind::rest: return "rest";
    case Kind::breathe: return "breathe";
    case Kind::move: return "move";
  }
  return {};
}

std::optional<Kind> kind_from_id(std::string_view id) {
  const auto* found =
      std::find_if(kAllKinds.begin(), kAllKinds.end(), [id](Kind kind) { return kind_id(kind) == id; });
  return found == kAllKinds.end() ? std::nullopt : std::optional(*found);
}

std::string_view short_word(Kind kind) {
  switch (kind) {
    case Kind::prepare: return "Ready";
    case Kind::hold: return "Hold";
    case Kind::press: return "Press";
    case Kind::release: return "Let go";
    case Kind::stretch: return "Stretch";
    case Kind::roll: return "Roll";
    case Kind::ice: return "Ice on";
    case Kind::heat: return "Heat on";
    case Kind::rest: return "Rest";
    case Kind::breathe: return "Breathe";
    case Kind::move: return "Move";
  }
  return {};
}

bool is_pressure(Kind kind) { return kind == Kind::hold || kind == Kind::press || kind == Kind::roll; }

bool is_working(Kind kind) { return is_pressure(kind) || kind == Kind::stretch; }

bool leaves_alone(Kind kind) {
  switch (kind) {
    case Kind::prepare:
    case Kind::release:
    case Kind::rest:
    case Kind::breathe:
    case Kind::move: return true;
    case Kind::hold:
    case Kind::press:
    case Kind::stretch:
    case Kind::roll:
    case Kind::ice:
    case Kind::heat: return false;
  }
  return false;
}

bool runs_in_real_time(Kind kind) { return kind == Kind::ice || kind == Kind::heat || kind == Kind::rest; }

Millis safe_limit(Kind kind) {
  switch (kind) {
    case Kind::hold:
    case Kind::roll:
    case Kind::stretch: return seconds(120);
    case Kind::press: return seconds(10);
    case Kind::ice: return minutes(15);
    case Kind::heat: return minutes(20);
    case Kind::prepare:
    case Kind::release:
    case Kind::rest:
    case Kind::breathe:
    case Kind::move: return minutes(30);
  }
  return {};
}

}  // namespace routine
