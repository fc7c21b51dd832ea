// SPDX-License-Identifier: MIT
#include "routine/print.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "routine/print_values.h"

namespace routine {
namespace {

using Lines = std::vector<std::pair<std::string, std::string>>;  // keys and their printed values

std::string indent(std::size_t depth) { return std::string(2 * depth, ' '); }

// "key   = value" with the equal signs in one column.
std::string aligned(const Lines& lines) {
  std::size_t width = 0;
  for (const auto& [key, value] : lines) width = std::max(width, key.size());
  std::string text;
  for (const auto& [key, value] : lines) {
    text += key + std::string(width - key.size(), ' ') + " = " + value + '\n';
  }
  return text;
}

void add_text(Lines& lines, std::string key, const std::string& text) {
  if (!text.empty()) lines.emplace_back(std::move(key), toml_text(text));
}

void add_list(Lines& lines, std::string key, const std::vector<std::string>& texts) {
  if (!texts.empty()) lines.emplace_back(std::move(key), toml_list(texts));
}

Lines step_lines(const Step& step) {
  Lines lines;
  lines.emplace_back(kind_id(step.kind), toml_text(base::duration_text(step.length)));
  if (step.range) lines.emplace_back("range", toml_text(range_text(*step.range)));
  if (step.pressure) lines.emplace_back("pressure", toml_text(pressure_text(*step.pressure)));
  if (step.side) lines.emplace_back("side", toml_text(side_id(*step.side)));
  add_text(lines, "region", step.region);
  add_text(lines, "tool", step.tool);
  if (step.barrier != Barrier::unset) {
    lines.emplace_back("barrier", toml_text(step.barrier == Barrier::cloth ? "cloth" : "none"));
  }
  if (step.placement != Placement::unset) {
    lines.emplace_back("position", toml_text(step.placement == Placement::on_top ? "on_top" : "under_body"));
  }
  if (step.wait) lines.emplace_back("wait", "true");
  if (step.priority) lines.emplace_back("priority", std::to_string(*step.priority));
  add_text(lines, "cue", step.cue);
  add_text(lines, "say", step.say);
  add_text(lines, "feel", step.feel);
  return lines;
}

std::string inline_node(const Node& node, std::size_t depth);

std::string step_list(const std::vector<Node>& nodes, std::size_t depth) {
  std::string text = "[\n";
  for (const Node& node : nodes) text += indent(depth + 1) + inline_node(node, depth + 1) + ",\n";
  return text + indent(depth) + ']';
}

Lines group_lines(const Group& group, std::size_t depth) {
  Lines lines;
  if (group.repeat_range) {
    lines.emplace_back("repeat", toml_text(repeat_text(*group.repeat_range)));
  } else if (group.repeat != 1) {
    lines.emplace_back("repeat", std::to_string(group.repeat));
  }
  if (group.each_side) lines.emplace_back("each_side", "true");
  lines.emplace_back("steps", step_list(group.steps, depth));
  return lines;
}

Lines node_lines(const Node& node, std::size_t depth) {
  if (const auto* step = std::get_if<Step>(&node.what)) return step_lines(*step);
  return group_lines(std::get<Group>(node.what), depth);
}

std::string inline_node(const Node& node, std::size_t depth) {
  std::string text = "{ ";
  bool first = true;
  for (const auto& [key, value] : node_lines(node, depth)) {
    text += (std::exchange(first, false) ? "" : ", ") + key + " = " + value;
  }
  return text + " }";
}

Lines routine_lines(const Routine& routine) {
  Lines lines;
  lines.emplace_back("format", "1");
  add_text(lines, "title", routine.title);
  add_text(lines, "goal", routine.goal);
  add_list(lines, "regions", routine.regions);
  if (routine.any_region) lines.emplace_back("any_region", "true");
  add_list(lines, "tools", routine.tools);
  if (routine.side != Side::center) lines.emplace_back("side", toml_text(side_id(routine.side)));
  add_list(lines, "cautions", routine.cautions);
  add_text(lines, "every", routine.every);
  add_list(lines, "sources", routine.sources);
  add_list(lines, "tags", routine.tags);
  if (routine.total) lines.emplace_back("total", toml_text(base::duration_text(*routine.total)));
  return lines;
}

}  // namespace

std::string print(const Routine& routine) {
  std::string text = aligned(routine_lines(routine));
  for (const Node& node : routine.steps) text += "\n[[step]]\n" + aligned(node_lines(node, 0));
  return text;
}

}  // namespace routine
