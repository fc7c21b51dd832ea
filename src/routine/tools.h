// SPDX-License-Identifier: MIT
// What a person may work with, as one table.
#pragma once

#include <span>
#include <string_view>

namespace routine {

struct Tool {
  std::string_view id;    // "tennis_ball"
  std::string_view name;  // "tennis ball"
  int hardness;           // 1 soft, 2 medium, 3 hard; 0 where it presses nothing
  bool body_weight;       // lain or leaned on
};

std::span<const Tool> tools();
const Tool* find_tool(std::string_view id);  // null: no such tool

}  // namespace routine
