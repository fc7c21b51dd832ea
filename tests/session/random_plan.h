// SPDX-License-Identifier: MIT
// Random plans and commands for the model and property tests; the same seed gives the same ones everywhere,
// which the distributions of <random> do not promise.
#pragma once

#include <random>
#include <utility>
#include <vector>

#include "session/command.h"
#include "session/plan.h"
#include "session/turns.h"

namespace session {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}

  // lowest to highest, both included.
  std::int64_t roll(std::int64_t lowest, std::int64_t highest) {
    return lowest + static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(highest - lowest + 1));
  }
  bool one_in(std::int64_t n) { return roll(1, n) == 1; }

 private:
  std::mt19937_64 engine_;
};

// Lengths are whole multiples of `grain`.
inline routine::Turn random_turn(Dice& dice, Length grain) {
  using routine::Kind;
  using routine::Side;
  const Kind kind = routine::kAllKinds[static_cast<std::size_t>(dice.roll(0, 10))];
  const std::int64_t longest = dice.one_in(8) ? 200'000 : 26'000;
  routine::Turn made = turn(kind, grain * dice.roll(1000 / grain.count(), longest / grain.count()));
  made.side = dice.one_in(3) ? Side::center : dice.one_in(2) ? Side::left : Side::right;
  if (dice.one_in(5)) made.region = "calf";
  if (routine::is_pressure(kind) && !dice.one_in(4)) {
    const int low = static_cast<int>(dice.roll(0, 6));
    made.pressure = routine::Pressure{low, low + static_cast<int>(dice.roll(0, 3))};
  }
  made.wait = dice.one_in(10);
  made.set_ends = dice.one_in(5);
  made.side_changes = dice.one_in(6);
  return made;
}

inline Plan random_plan(Dice& dice, Length grain, std::int64_t most_phases = 12) {
  std::vector<routine::Turn> turns;
  const std::int64_t count = dice.roll(1, most_phases);
  for (std::int64_t i = 0; i < count; ++i) turns.push_back(random_turn(dice, grain));
  return plan_of(std::move(turns));
}

// Ending is rare, so that sessions get somewhere.
inline Command random_command(Dice& dice) {
  using What = Command::What;
  static constexpr What kUsual[] = {
      What::pause, What::go_on,   What::pause_or_go_on, What::pause_or_go_on, What::let_go,
      What::again, What::again,   What::still_tight,    What::less,           What::still_tight,
      What::hurts, What::say_why, What::say_why,        What::five_more};
  if (dice.one_in(60)) return {What::end};
  if (dice.one_in(1500)) return {What::end_now};
  return {kUsual[dice.roll(0, 13)], static_cast<Hurt>(dice.roll(0, 6))};
}

}  // namespace session
