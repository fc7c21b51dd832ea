// SPDX-License-Identifier: MIT
#include "routine/pick.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "routine/cautions.h"
#include "routine/regions.h"
#include "routine/tools.h"
#include "routine/walk.h"

namespace routine {
namespace {

constexpr std::array<std::string_view, 8> kBesideTheSpine = {
    "suboccipital",  "neck_back",      "upper_trap", "levator",
    "shoulder_back", "shoulder_blade", "mid_back",   "lower_back"};
constexpr std::array<std::string_view, 7> kPointed = {
    "fingers", "tennis_ball", "massage_ball", "lacrosse_ball", "double_ball", "cane", "t_bar"};
constexpr std::array<std::string_view, 2> kNoIce = {"head_face", "chest"};
constexpr std::array<std::string_view, 2> kNeck = {"neck_back", "suboccipital"};
constexpr std::array<std::string_view, 2> kNotOnTheNeck = {"lacrosse_ball", "foam_roller"};

bool forbidden_there(std::string_view tool, std::string_view region) {
  if (holds(kNeck, region)) return holds(kNotOnTheNeck, tool);
  const Tool* known = find_tool(tool);
  if (region == "lower_back") return tool == "foam_roller" || (known != nullptr && known->hardness >= 3);
  return region == "psoas" && tool != "fingers";
}

std::string_view region_or_first(const Routine& routine, const Choices& choices) {
  if (!choices.region.empty() || routine.regions.empty()) return choices.region;
  return routine.regions.front();
}

bool presses_center_on_spine(const Routine& routine, std::string_view region) {
  return any_step(routine.steps, [&](const Step& step) {
    return is_pressure(step.kind) && !step.side &&
           center_is_spine(routine, step.tool, step.region.empty() ? region : std::string_view(step.region));
  });
}

base::Result<Side> picked_of_choose(const Routine& routine, const Choices& choices) {
  const bool spine = presses_center_on_spine(routine, region_or_first(routine, choices));
  if (!choices.side || *choices.side == Side::choose) return spine ? Side::right : Side::center;
  if (*choices.side == Side::both)
    return base::failure("This routine is done on one side: pick left or right.");
  if (*choices.side == Side::center && spine) {
    return base::failure("Beside the spine, never on it: pick left or right.");
  }
  return *choices.side;
}

}  // namespace

std::vector<std::string_view> tools_of(const Routine& routine, std::string_view step_tool) {
  if (!step_tool.empty()) return {step_tool};
  return {routine.tools.begin(), routine.tools.end()};
}

bool center_is_spine(const Routine& routine, std::string_view tool, std::string_view region) {
  if (!holds(kBesideTheSpine, region)) return false;
  const auto tools = tools_of(routine, tool);
  return std::any_of(tools.begin(), tools.end(), [&](std::string_view id) {
    return holds(kPointed, id) && !(id == "double_ball" && region == "suboccipital");
  });
}

base::Result<Side> picked_side(const Routine& routine, const Choices& choices) {
  if (routine.side == Side::choose) return picked_of_choose(routine, choices);
  if (!choices.side || *choices.side == routine.side) return routine.side;
  switch (routine.side) {
    case Side::both:
      if (*choices.side == Side::left || *choices.side == Side::right) return *choices.side;
      return base::failure("This routine is done left and right: pick left, right or both.");
    case Side::left:
    case Side::right:
      return base::failure("This routine is for the " + std::string(side_id(routine.side)) + " side only.");
    case Side::center:
    case Side::choose: break;
  }
  return base::failure("This routine is done in the middle: it has no sides to pick.");
}

base::Result<std::string> picked_region(const Routine& routine, const Choices& choices) {
  const std::string_view picked = choices.region;
  if (picked.empty()) return std::string(region_or_first(routine, choices));
  const Region* region = find_region(picked);
  if (region == nullptr) return base::failure("There is no region " + base::quoted(picked) + ".");
  if (holds(routine.regions, picked)) return std::string(picked);
  const std::string name(region->short_name);
  if (!routine.any_region) return base::failure("This routine is not made for the region \"" + name + "\".");
  if (region->kind == RegionKind::log &&
      any_step(routine.steps, [](const Step& step) { return is_working(step.kind); })) {
    return base::failure("Pain can be noted at \"" + name + "\", but nothing is pressed there.");
  }
  if (holds(kNoIce, picked) &&
      any_step(routine.steps, [](const Step& step) { return step.kind == Kind::ice; })) {
    return base::failure("No ice on the region \"" + name + "\": keep ice off this area.");
  }
  return std::string(picked);
}

void choose_spot(const Routine& routine, std::string_view region, std::optional<Side> side,
                 Choices& choices) {
  Choices tried = choices;
  tried.region = std::string(region);
  if (picked_region(routine, tried)) choices.region = tried.region;
  tried = choices;
  tried.side = side;
  if (side && picked_side(routine, tried)) choices.side = side;
}

Routine with_region(const Routine& routine, std::string_view region) {
  Routine result = routine;
  std::erase(result.regions, region);
  result.regions.insert(result.regions.begin(), std::string(region));
  std::vector<std::string> allowed;
  std::copy_if(result.tools.begin(), result.tools.end(), std::back_inserter(allowed),
               [&](const std::string& tool) { return !forbidden_there(tool, region); });
  if (!allowed.empty()) result.tools = std::move(allowed);
  const auto cautions = shown_cautions(result, region);
  result.cautions = std::vector<std::string>(cautions.begin(), cautions.end());
  const Region* place = find_region(region);
  if (place == nullptr) return result;
  each_step(result.steps, [&](Step& step) {
    if (!step.pressure || !step.region.empty()) return;
    step.pressure->high = std::min(step.pressure->high, place->cap);
    step.pressure->low = std::min(step.pressure->low, place->cap);
  });
  return result;
}

}  // namespace routine
