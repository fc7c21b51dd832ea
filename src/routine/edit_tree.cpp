// SPDX-License-Identifier: MIT
// Changes of the tree. A step that stays on its level keeps its lines to the byte; one that comes to stand on
// another level, or in a list that is not written one step a line, is written anew with its values and
// comments.
#include <algorithm>

#include "routine/edit_parts.h"
#include "routine/edit_sheet.h"
#include "routine/limits.h"
#include "routine/loose_node.h"

namespace routine {
namespace {

base::Result<void> check_depth(const NodePath& to, std::size_t groups_inside) {
  if (to.size() - 1 + groups_inside > static_cast<std::size_t>(kMaxGroupDepth)) {
    return base::failure("groups stand in groups at most " + std::to_string(kMaxGroupDepth) + " deep");
  }
  return {};
}

bool each_side_of(std::string_view text, const OutlineNode& node) {
  const SpannedEntry* entry = find_spanned(node.entries, "each_side");
  return entry != nullptr && entry->value.at.of(text) == "true";
}

bool holds_each_side(std::string_view text, const OutlineNode& node) {
  return each_side_of(text, node) ||
         std::any_of(node.steps.begin(), node.steps.end(),
                     [&](const OutlineNode& step) { return holds_each_side(text, step); });
}

base::Result<void> check_sides(const Sheet& sheet, const OutlineNode& node, const NodePath& to) {
  if (!holds_each_side(sheet.text, node)) return {};
  for (NodePath path = parent_of(to); !path.empty(); path.pop_back()) {
    const OutlineNode* group = find_node(sheet.outline, path);
    if (group != nullptr && each_side_of(sheet.text, *group)) {
      return base::failure("both are done for each side; only one of them may be");
    }
  }
  return {};
}

const OutlineNode* node_at(const Sheet& sheet, const NodePath& path) {
  return path.empty() ? nullptr : find_node(sheet.outline, path);
}

tl::unexpected<std::string> no_such_step() { return base::failure("that step is not there any more"); }

Edited edited(Sheet sheet, NodePath selected) { return {std::move(sheet.text), std::move(selected)}; }

std::string usual_length(Kind kind) {
  switch (kind) {
    case Kind::prepare: return "10s";
    case Kind::hold: return "30s";
    case Kind::press: return "8s";
    case Kind::release: return "5s";
    case Kind::stretch: return "30s";
    case Kind::roll: return "30s";
    case Kind::ice: return "5m";
    case Kind::heat: return "10m";
    case Kind::rest: return "20s";
    case Kind::breathe: return "20s";
    case Kind::move: return "20s";
  }
  return "10s";
}

}  // namespace

base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const AddStep& edit) {
  if (edit.path.empty()) return no_such_step();
  auto sheet = opened({std::string(text), outline}, edit.path);
  if (!sheet) return tl::unexpected(sheet.error());
  LooseNode step;
  step.entries.emplace_back(kind_id(edit.kind), '"' + usual_length(edit.kind) + '"');
  auto done = put(*sheet, edit.path, lay(step, edit.path.size() - 1, outline.newline));
  if (!done) return tl::unexpected(done.error());
  return edited(std::move(*done), edit.path);
}

base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const Remove& edit) {
  auto sheet = opened({std::string(text), outline}, edit.path);
  if (!sheet) return tl::unexpected(sheet.error());
  if (node_at(*sheet, edit.path) == nullptr) return no_such_step();
  NodePath gone = edit.path;
  auto done = take_out(*sheet, gone);
  if (!done) return tl::unexpected(done.error());
  // The one that moved up is selected, or the one before where it was the last.
  NodePath selected = gone;
  const auto* siblings = siblings_of(done->outline, selected);
  if (siblings != nullptr && selected.back() >= siblings->size()) {
    if (selected.back() > 0) {
      --selected.back();
    } else {
      selected.pop_back();
    }
  }
  return edited(std::move(*done), std::move(selected));
}

base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const Duplicate& edit) {
  auto sheet = opened({std::string(text), outline}, edit.path);
  if (!sheet) return tl::unexpected(sheet.error());
  const OutlineNode* node = node_at(*sheet, edit.path);
  if (node == nullptr) return no_such_step();
  const bool has_comments =
      std::any_of(sheet->outline.comments.begin(), sheet->outline.comments.end(),
                  [node](const Span& comment) { return node->lines.holds(comment.begin); });
  std::string lines(node->lines.of(sheet->text));
  if (has_comments) {
    lines = lay(without_comments(lift(sheet->text, sheet->outline, *node)), edit.path.size() - 1,
                outline.newline);
  }
  NodePath copy = edit.path;
  ++copy.back();
  auto done = put(*sheet, copy, std::move(lines));
  if (!done) return tl::unexpected(done.error());
  return edited(std::move(*done), copy);
}

base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const Move& edit) {
  if (edit.from == edit.to) return Edited{std::string(text), edit.from};
  if (edit.to.empty() || starts_with(edit.to, edit.from))
    return base::failure("a group cannot stand in itself");
  auto sheet = opened({std::string(text), outline}, edit.from);
  if (sheet) sheet = opened(*sheet, edit.to);
  if (!sheet) return tl::unexpected(sheet.error());
  const OutlineNode* node = node_at(*sheet, edit.from);
  if (node == nullptr) return no_such_step();
  if (auto fine = check_depth(edit.to, group_depth(*node)); !fine) return tl::unexpected(fine.error());
  if (auto fine = check_sides(*sheet, *node, edit.to); !fine) return tl::unexpected(fine.error());
  std::string lines(node->lines.of(sheet->text));
  if (edit.from.size() != edit.to.size()) {
    lines = lay(lift(sheet->text, sheet->outline, *node), edit.to.size() - 1, outline.newline);
  }
  auto there = put(*sheet, edit.to, std::move(lines));
  if (!there) return tl::unexpected(there.error());
  NodePath gone = after_insert(edit.from, edit.to);
  NodePath selected = edit.to;
  auto done = take_out(*there, gone);
  if (!done) return tl::unexpected(done.error());
  return edited(std::move(*done), after_erase(std::move(selected), gone));
}

base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const Wrap& edit) {
  auto sheet = opened({std::string(text), outline}, edit.path);
  if (!sheet) return tl::unexpected(sheet.error());
  if (node_at(*sheet, edit.path) == nullptr || edit.count == 0) return no_such_step();
  LooseNode group;
  group.is_group = true;
  group.entries.emplace_back("repeat", "2");
  NodePath each = edit.path;
  for (std::size_t i = 0; i < edit.count; ++i, ++each.back()) {
    const OutlineNode* node = node_at(*sheet, each);
    if (node == nullptr) return no_such_step();
    if (auto fine = check_depth(edit.path, group_depth(*node) + 1); !fine)
      return tl::unexpected(fine.error());
    group.steps.push_back(lift(sheet->text, sheet->outline, *node));
  }
  auto now = put(*sheet, edit.path, lay(group, edit.path.size() - 1, outline.newline));
  for (std::size_t i = 0; now && i < edit.count; ++i) {
    NodePath gone = edit.path;
    ++gone.back();
    now = take_out(*now, gone);
  }
  if (!now) return tl::unexpected(now.error());
  return edited(std::move(*now), edit.path);
}

base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const Unwrap& edit) {
  auto sheet = opened({std::string(text), outline}, edit.path);
  if (!sheet) return tl::unexpected(sheet.error());
  const OutlineNode* node = node_at(*sheet, edit.path);
  if (node == nullptr || !node->is_group || node->steps.empty())
    return base::failure("only a group can be opened up");
  LooseNode group = lift(sheet->text, sheet->outline, *node);
  std::vector<std::string>& above = group.steps.front().above;
  above.insert(above.begin(), group.above.begin(), group.above.end());
  if (!group.behind.empty()) above.insert(above.begin(), group.behind);
  above.insert(above.end(), group.at_end.begin(), group.at_end.end());
  NodePath at = edit.path;
  base::Result<Sheet> now = std::move(*sheet);
  for (std::size_t i = 0; now && i < group.steps.size(); ++i) {
    ++at.back();
    now = put(*now, at, lay(group.steps[i], edit.path.size() - 1, outline.newline));
  }
  NodePath gone = edit.path;
  if (now) now = take_out(*now, gone);
  if (!now) return tl::unexpected(now.error());
  return edited(std::move(*now), edit.path);
}

}  // namespace routine
