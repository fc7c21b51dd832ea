// SPDX-License-Identifier: MIT
// What an edit does to a routine, written to be obviously right, for tests of what it does to the text.
#pragma once

#include <vector>

#include "routine/edit.h"
#include "routine/routine.h"

namespace routine::edit_model {

inline std::vector<Node>& siblings(Routine& routine, const NodePath& path) {
  std::vector<Node>* list = &routine.steps;
  for (std::size_t i = 0; i + 1 < path.size(); ++i) list = &std::get<Group>((*list)[path[i]].what).steps;
  return *list;
}

inline Node& node(Routine& routine, const NodePath& path) { return siblings(routine, path)[path.back()]; }

inline void insert(Routine& routine, const NodePath& path, Node what) {
  auto& list = siblings(routine, path);
  list.insert(list.begin() + static_cast<std::ptrdiff_t>(path.back()), std::move(what));
}

// A group that has nothing left goes too.
inline void erase(Routine& routine, NodePath path) {
  for (;;) {
    auto& list = siblings(routine, path);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(path.back()));
    if (!list.empty() || path.size() == 1) return;
    path.pop_back();
  }
}

// Marks the node that moves, puts a copy in place, and takes the marked one out.
inline void move(Routine& routine, const NodePath& from, const NodePath& to) {
  Node moved = node(routine, from);
  Step mark;
  mark.say = "the one that moved";
  node(routine, from) = Node{mark};
  insert(routine, to, std::move(moved));
  const auto find = [&](const auto& self, std::vector<Node>& list, NodePath& path) -> bool {
    for (std::size_t i = 0; i < list.size(); ++i) {
      path.push_back(i);
      if (list[i] == Node{mark}) return true;
      if (auto* group = std::get_if<Group>(&list[i].what); group != nullptr && self(self, group->steps, path))
        return true;
      path.pop_back();
    }
    return false;
  };
  NodePath marked;
  if (find(find, routine.steps, marked)) erase(routine, marked);
}

inline void wrap(Routine& routine, const NodePath& path, std::size_t count) {
  auto& list = siblings(routine, path);
  const auto first = list.begin() + static_cast<std::ptrdiff_t>(path.back());
  Group group;
  group.repeat = 2;
  group.steps.assign(first, first + static_cast<std::ptrdiff_t>(count));
  list.erase(first, first + static_cast<std::ptrdiff_t>(count));
  insert(routine, path, Node{group});
}

inline void unwrap(Routine& routine, const NodePath& path) {
  const Group group = std::get<Group>(node(routine, path).what);
  auto& list = siblings(routine, path);
  list.erase(list.begin() + static_cast<std::ptrdiff_t>(path.back()));
  list.insert(list.begin() + static_cast<std::ptrdiff_t>(path.back()), group.steps.begin(),
              group.steps.end());
}

// The path of every node, groups before what is in them.
inline void paths_of(const std::vector<Node>& list, NodePath path, std::vector<NodePath>& all) {
  path.push_back(0);
  for (const Node& each : list) {
    all.push_back(path);
    if (const auto* group = std::get_if<Group>(&each.what)) paths_of(group->steps, path, all);
    ++path.back();
  }
}

}  // namespace routine::edit_model
