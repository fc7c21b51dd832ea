// SPDX-License-Identifier: MIT
// The steps of a routine in the order of the file, whatever the groups around them.
#pragma once

#include <algorithm>
#include <variant>
#include <vector>

#include "routine/routine.h"

namespace routine {

// Calls visit(const Step&) for each step.
template <class Visit>
void each_step(const std::vector<Node>& nodes, const Visit& visit) {
  for (const Node& node : nodes) {
    if (const auto* step = std::get_if<Step>(&node.what)) {
      visit(*step);
    } else {
      each_step(std::get<Group>(node.what).steps, visit);
    }
  }
}

// Calls visit(Step&) for each step.
template <class Visit>
void each_step(std::vector<Node>& nodes, const Visit& visit) {
  for (Node& node : nodes) {
    if (auto* step = std::get_if<Step>(&node.what)) {
      visit(*step);
    } else {
      each_step(std::get<Group>(node.what).steps, visit);
    }
  }
}

// True when test(const Step&) holds for at least one step.
template <class Test>
bool any_step(const std::vector<Node>& nodes, const Test& test) {
  return std::any_of(nodes.begin(), nodes.end(), [&](const Node& node) {
    if (const auto* step = std::get_if<Step>(&node.what)) return test(*step);
    return any_step(std::get<Group>(node.what).steps, test);
  });
}

// True when the list holds the id.
template <class List, class Id>
bool holds(const List& list, const Id& id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

}  // namespace routine
