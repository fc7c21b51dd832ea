// SPDX-License-Identifier: MIT
#include "routine/tools.h"

#include <algorithm>
#include <array>

#include "routine/number_sources.h"

namespace routine {
namespace {

// A tool and where its hardness comes from. What bears body weight is our judgement.
struct Row {
  Tool tool;
  std::string_view hardness_source;
};

constexpr std::string_view kOurs = "Our judgement";
constexpr std::string_view kBalls =
    "What Are Muscle Knots?: soft and hard balls; which is which: our judgement";
constexpr std::string_view kShaped = "How to Treat Trigger Points: not for people very sensitive to pain";
constexpr std::string_view kNothing = "Presses nothing";

constexpr std::array kRows = {
    Row{{"fingers", "fingers", 1, false}, kOurs},
    Row{{"tennis_ball", "tennis ball", 1, true}, kBalls},
    Row{{"massage_ball", "massage ball", 2, true}, kBalls},
    Row{{"lacrosse_ball", "lacrosse ball", 3, true}, kBalls},
    Row{{"double_ball", "double ball", 2, true}, kOurs},
    Row{{"foam_roller", "foam roller", 2, true}, kOurs},
    Row{{"cane", "hook cane", 3, false}, kOurs},
    Row{{"t_bar", "T-bar", 3, false}, kOurs},
    Row{{"trapezius_tool", "trapezius massager", 3, false}, kOurs},
    Row{{"back_tool", "back massage tool", 3, true}, kShaped},
    Row{{"shoulder_tool", "shoulder massage tool", 3, false}, kShaped},
    Row{{"ice_pack", "ice pack", 0, false}, kNothing},
    Row{{"heat_pad", "heat pad", 0, false}, kNothing},
    Row{{"warm_bath", "warm bath", 0, false}, kNothing},
    Row{{"wall", "wall", 0, false}, kNothing},
    Row{{"floor", "floor", 0, false}, kNothing},
    Row{{"chair", "chair", 0, false}, kNothing},
    Row{{"none", "nothing", 0, false}, kNothing},
};

constexpr auto kTools = [] {
  std::array<Tool, kRows.size()> tools{};
  for (std::size_t i = 0; i < kRows.size(); ++i) tools[i] = kRows[i].tool;
  return tools;
}();

}  // namespace

std::span<const Tool> tools() { return kTools; }

std::string_view hardness_source(std::string_view tool) {
  const auto* found =
      std::find_if(kRows.begin(), kRows.end(), [&](const Row& row) { return row.tool.id == tool; });
  return found == kRows.end() ? "" : found->hardness_source;
}

const Tool* find_tool(std::string_view id) {
  const auto* found =
      std::find_if(kTools.begin(), kTools.end(), [id](const Tool& tool) { return tool.id == id; });
  return found == kTools.end() ? nullptr : found;
}

}  // namespace routine
