// SPDX-License-Identifier: MIT
// For the parser: the steps and groups of a file.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "routine/report.h"
#include "routine/routine.h"
#include "routine/toml_tree.h"

namespace routine {

// Every key that a step, or a group, can hold. docs/routine-format.md explains each.
std::span<const std::string_view> step_keys();
std::span<const std::string_view> group_keys();

// A list of tables, each a step or a group. What is wrong goes into the report and out of the result.
std::vector<Node> read_nodes(Report& report, const TomlEntry& entry);

// A table with the keys of a step, kind included.
Step read_step(Report& report, const TomlValue& table);

}  // namespace routine
