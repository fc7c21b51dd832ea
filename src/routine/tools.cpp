// SPDX-License-Identifier: MIT
#include "routine/tools.h"

#include <algorithm>
#include <array>

namespace routine {
namespace {

// Soft: tennis ball; medium: massage ball, foam; hard: lacrosse ball, cane, T-bar. The others and what bears
// body weight are our judgement: shaped plastic tools count as hard.
constexpr std::array kTools = {
    Tool{"fingers", "fingers", 1, false},
    Tool{"tennis_ball", "tennis ball", 1, true},
    Tool{"massage_ball", "massage ball", 2, true},
    Tool{"lacrosse_ball", "lacrosse ball", 3, true},
    Tool{"double_ball", "double ball", 2, true},
    Tool{"foam_roller", "foam roller", 2, true},
    Tool{"cane", "hook cane", 3, false},
    Tool{"t_bar", "T-bar", 3, false},
    Tool{"trapezius_tool", "trapezius massager", 3, false},
    Tool{"back_tool", "back massage tool", 3, true},
    Tool{"shoulder_tool", "shoulder massage tool", 3, false},
    Tool{"ice_pack", "ice pack", 0, false},
    Tool{"heat_pad", "heat pad", 0, false},
    Tool{"warm_bath", "warm bath", 0, false},
    Tool{"wall", "wall", 0, false},
    Tool{"floor", "floor", 0, false},
    Tool{"chair", "chair", 0, false},
    Tool{"none", "nothing", 0, false},
};

}  // namespace

std::span<const Tool> tools() { return kTools; }

const Tool* find_tool(std::string_view id) {
  const auto* found =
      std::find_if(kTools.begin(), kTools.end(), [id](const Tool& tool) { return tool.id == id; });
  return found == kTools.end() ? nullptr : found;
}

}  // namespace routine
