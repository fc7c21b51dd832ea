// SPDX-License-Identifier: MIT
#include "session/words.h"

#include <algorithm>
#include <cassert>

#include "base/duration_text.h"
#include "routine/regions.h"

namespace session {
namespace {

using routine::Kind;

constexpr Length kClockFrom{100'000};

std::int64_t whole_seconds(Length length) { return std::chrono::ceil<std::chrono::seconds>(length).count(); }

std::string rest_verb(const Phase* before) {
  if (before != nullptr && before->turn.kind == Kind::ice) return "Ice off";
  if (before != nullptr && before->turn.kind == Kind::heat) return "Heat off";
  return "Rest";
}

}  // namespace

std::string phase_verb(const Plan& plan, std::size_t index) {
  assert(index < plan.phases.size());
  const routine::Turn& turn = plan.phases[index].turn;
  switch (turn.kind) {
    case Kind::prepare: return turn.added == routine::Added::switch_gap ? "Switch" : "Get ready";
    case Kind::hold: return "Hold";
    case Kind::press: return "Press";
    case Kind::release: return "Release";
    case Kind::stretch: return "Stretch";
    case Kind::roll: return "Roll";
    case Kind::ice: return "Ice on";
    case Kind::heat: return "Heat on";
    case Kind::rest: return rest_verb(index == 0 ? nullptr : &plan.phases[index - 1]);
    case Kind::breathe: return "Breathe";
    case Kind::move: return "Move";
  }
  return {};
}

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return text;
}

std::string side_word(routine::Side side) {
  switch (side) {
    case routine::Side::left: return "left";
    case routine::Side::right: return "right";
    case routine::Side::both:
    case routine::Side::center:
    case routine::Side::choose: return {};
  }
  return {};
}

std::string region_word(const std::string& region) {
  const routine::Region* known = routine::find_region(region);
  return known == nullptr ? region : std::string(known->short_name);
}

std::string digits(Length left) {
  const std::int64_t seconds = whole_seconds(left);
  return std::chrono::seconds{seconds} < kClockFrom ? std::to_string(seconds) : base::clock_text(left);
}

std::string length_words(Length length) {
  const std::int64_t seconds = whole_seconds(length);
  if (std::chrono::seconds{seconds} < kClockFrom) return std::to_string(seconds) + " s";
  const std::string minutes = std::to_string(seconds / 60) + " min";
  return seconds % 60 == 0 ? minutes : minutes + " " + std::to_string(seconds % 60) + " s";
}

std::string pressure_words(const Plan& plan, std::size_t index) {
  assert(index < plan.phases.size());
  const Phase& phase = plan.phases[index];
  if (!phase.turn.pressure) return {};
  for (std::size_t i = index; i-- > 0;) {
    const Phase& earlier = plan.phases[i];
    if (!earlier.turn.pressure || !same_spot(earlier, phase)) continue;
    const int now = phase.turn.pressure->low + phase.turn.pressure->high;
    const int then = earlier.turn.pressure->low + earlier.turn.pressure->high;
    if (now == then) return {};
    return now > then ? "a little deeper" : "a little lighter";
  }
  return {};
}

}  // namespace session
