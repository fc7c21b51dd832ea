// SPDX-License-Identifier: MIT
#include "routine/unroll.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "routine/limits.h"
#include "routine/pick.h"
#include "routine/regions.h"
#include "routine/walk.h"

namespace routine {
namespace {

constexpr std::string_view kSideMark = "{side}";

std::string_view spoken_side(Side side) { return side == Side::center ? "middle" : side_id(side); }

std::string with_side(std::string text, Side side) {
  const std::string_view word = spoken_side(side);
  for (auto at = text.find(kSideMark); at != std::string::npos; at = text.find(kSideMark, at + word.size())) {
    text.replace(at, kSideMark.size(), word);
  }
  return text;
}

std::optional<Pressure> under_cap(std::optional<Pressure> pressure, std::string_view region_id) {
  const Region* region = find_region(region_id);
  if (!pressure || region == nullptr) return pressure;
  return Pressure{std::min(pressure->low, region->cap), std::min(pressure->high, region->cap)};
}

bool is_repeated(const Group& group) { return group.repeat > 1 || group.repeat_range.has_value(); }

bool opposite(Side a, Side b) {
  return (a == Side::left && b == Side::right) || (a == Side::right && b == Side::left);
}

// Where in the routine's tree the walk is.
struct Around {
  Side side = Side::center;
  int set = 1;
  int sets = 1;
};

class Unroller {
 public:
  Unroller(const Routine& routine, const Choices& choices, Side side, std::string region)
      : routine_(routine), choices_(choices), side_(side), region_(std::move(region)) {
    each_step(routine.steps,
              [&](const Step& step) { numbers_.emplace(&step, static_cast<int>(numbers_.size())); });
  }

  // False: too many turns.
  bool run() {
    if (choices_.start_delay > Millis{0}) add_start_delay();
    const Around around{.side = side_ == Side::both || routine_.side == Side::both ? Side::center : side_};
    return add_all(routine_.steps, around);
  }

  std::vector<Turn> take() { return std::move(turns_); }

 private:
  bool add_all(const std::vector<Node>& nodes, const Around& around) {
    return std::all_of(nodes.begin(), nodes.end(), [&](const Node& node) {
      if (const auto* step = std::get_if<Step>(&node.what)) return add(*step, around);
      return add(std::get<Group>(node.what), around);
    });
  }

  bool add(const Group& group, const Around& around) {
    const bool one_pass = around.side != Side::center || routine_.side == Side::choose;
    if (!group.each_side || one_pass) return add_passes(group, around);
    for (const Side side : {Side::left, Side::right}) {
      if (left_out(side)) continue;
      if (!add_passes(group, {.side = side, .set = around.set, .sets = around.sets})) return false;
    }
    return true;
  }

  bool add_passes(const Group& group, Around around) {
    const std::size_t before = turns_.size();
    const bool repeated = is_repeated(group);
    for (int pass = 1; pass <= group.repeat; ++pass) {
      if (repeated) around = {.side = around.side, .set = pass, .sets = group.repeat};
      if (!add_all(group.steps, around)) return false;
    }
    if (repeated && turns_.size() > before) turns_.back().set_ends = true;
    return true;
  }

  bool add(const Step& step, const Around& around) {
    const bool own_side = step.side && *step.side != Side::both && *step.side != Side::choose;
    const Side side = own_side ? *step.side : around.side;
    if (left_out(side)) return true;
    add_gap(step, side);
    Turn turn = turn_of(step, side);
    turn.set = around.set;
    turn.sets = around.sets;
    turn.first_showing = shown_.emplace(&step, side).second;
    push(std::move(turn));
    return turns_.size() <= kMaxPhases;
  }

  // The person does one side of a routine for both.
  bool left_out(Side side) const { return routine_.side == Side::both && opposite(side, side_); }

  Turn turn_of(const Step& step, Side side) const {
    Turn turn;
    turn.kind = step.kind;
    turn.length = step.length;
    turn.range = step.range.value_or(Range{step.length, step.length});
    turn.side = side;
    turn.region = step.region.empty() ? region_ : step.region;
    turn.tool = step.tool;
    turn.pressure = under_cap(step.pressure, turn.region);
    turn.say = with_side(step.say, side);
    turn.cue = step.cue.empty() ? std::string(short_word(step.kind)) : with_side(step.cue, side);
    turn.feel = with_side(step.feel, side);
    turn.wait = step.wait;
    turn.step = numbers_.at(&step);
    turn.place = step.place;
    return turn;
  }

  void add_start_delay() {
    Turn turn;
    turn.length = choices_.start_delay;
    turn.range = {turn.length, turn.length};
    turn.region = region_;
    turn.say = "Get into place.";
    turn.cue = short_word(Kind::prepare);
    turn.added = Added::start_delay;
    push(std::move(turn));
  }

  void add_gap(const Step& next, Side side) {
    if (choices_.switch_gap <= Millis{0} || turns_.empty() || next.kind == Kind::prepare) return;
    if (!opposite(turns_.back().side, side)) return;
    Turn turn;
    turn.length = choices_.switch_gap;
    turn.range = {turn.length, turn.length};
    turn.side = side;
    turn.region = next.region.empty() ? region_ : next.region;
    turn.tool = next.tool;
    turn.say = with_side("Change to your {side} side.", side);
    turn.cue = "Change sides";
    turn.added = Added::switch_gap;
    turn.place = next.place;
    push(std::move(turn));
  }

  void push(Turn turn) {
    turn.side_changes = opposite(last_side_, turn.side);
    if (turn.side != Side::center) last_side_ = turn.side;
    turns_.push_back(std::move(turn));
  }

  const Routine& routine_;
  const Choices& choices_;
  const Side side_;  // as picked_side gives it
  const std::string region_;
  Side last_side_ = Side::center;  // the last of left and right
  std::set<std::pair<const Step*, Side>> shown_;
  std::map<const Step*, int> numbers_;
  std::vector<Turn> turns_;
};

}  // namespace

base::Result<std::vector<Turn>> unroll(const Routine& routine, const Choices& choices) {
  auto side = picked_side(routine, choices);
  if (!side) return tl::unexpected(side.error());
  auto region = picked_region(routine, choices);
  if (!region) return tl::unexpected(region.error());
  Unroller unroller(routine, choices, *side, std::move(*region));
  if (!unroller.run()) {
    return base::failure("This routine has more than " + std::to_string(kMaxPhases) +
                         " turns. Repeat its groups less often.");
  }
  return unroller.take();
}

Millis stated_length(const std::vector<Turn>& turns) {
  return std::accumulate(turns.begin(), turns.end(), Millis{0}, [](Millis sum, const Turn& turn) {
    return turn.added == Added::no ? sum + turn.length : sum;
  });
}

}  // namespace routine
