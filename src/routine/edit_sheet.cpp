// SPDX-License-Identifier: MIT
#include "routine/edit_sheet.h"

#include <algorithm>

#include "routine/edit_parts.h"
#include "routine/loose_node.h"

namespace routine {
namespace {

// Every step of the group on lines of its own, between a bracket that ends its line and one that begins it.
bool lies_open(std::string_view text, const OutlineNode& node) {
  if (!node.is_group) return true;
  if (!node.list) return false;
  const Span list = node.list->value.at;
  const std::size_t first = text.find_first_not_of(" \t\r", list.begin + 1);
  const std::size_t before_last = text.find_last_not_of(" \t", list.end - 2);
  if ((text[first] != '\n' && text[first] != '#') || text[before_last] != '\n') return false;
  return std::all_of(node.steps.begin(), node.steps.end(), [text](const OutlineNode& step) {
    return step.in_list && step.own_lines && lies_open(text, step);
  });
}

std::string with_line_break(std::string text, std::string_view newline) {
  return text.empty() || text.back() == '\n' ? text : text + std::string(newline);
}

// The blank line that stood between a step and its neighbour goes with it.
Span with_blank_line(std::string_view text, Span lines) {
  const auto blank_above = [&]() -> std::size_t {
    if (lines.begin < 2) return lines.begin;
    const std::size_t start = text.rfind('\n', lines.begin - 2) + 1;
    const std::string_view line = text.substr(start, lines.begin - start);
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos ? start : lines.begin;
  };
  lines.begin = blank_above();
  return lines;
}

}  // namespace

base::Result<Sheet> sheet_of(std::string text) {
  auto outline = outline_of(text);
  if (!outline) return base::failure("this change would leave a file that cannot be read");
  return Sheet{std::move(text), std::move(*outline)};
}

NodePath parent_of(const NodePath& path) { return {path.begin(), path.end() - 1}; }

bool starts_with(const NodePath& path, const NodePath& front) {
  return path.size() >= front.size() && std::equal(front.begin(), front.end(), path.begin());
}

NodePath after_insert(NodePath path, const NodePath& at) {
  const std::size_t level = at.size() - 1;
  if (path.size() > level && starts_with(path, parent_of(at)) && path[level] >= at[level]) ++path[level];
  return path;
}
NodePath after_erase(NodePath path, const NodePath& at) {
  const std::size_t level = at.size() - 1;
  if (path.size() > level && starts_with(path, parent_of(at)) && path[level] > at[level]) --path[level];
  return path;
}

base::Result<Sheet> opened(const Sheet& sheet, const NodePath& path) {
  const std::string_view text = sheet.text;
  const Outline& outline = sheet.outline;
  if (path.size() < 2 || path[0] >= outline.steps.size()) return sheet;
  const OutlineNode& top = outline.steps[path[0]];
  if (!lies_open(text, top)) {
    return sheet_of(replaced(text, top.lines, lay(lift(text, outline, top), 0, outline.newline)));
  }
  std::string result(text);
  const OutlineNode* group = &top;
  for (std::size_t level = 1; group != nullptr && level < path.size(); ++level) {
    if (group->steps.empty()) break;
    const std::size_t end = group->steps.back().at.end;
    // From the outside in: what was inserted stands further behind.
    const std::size_t behind = result.find_first_not_of(" \t", end);
    if (behind == std::string::npos || result[behind] != ',') result.insert(end, ",");
    group = path[level] < group->steps.size() ? &group->steps[path[level]] : nullptr;
  }
  return sheet_of(std::move(result));
}

base::Result<Sheet> put(const Sheet& sheet, const NodePath& path, std::string lines) {
  const std::string& newline = sheet.outline.newline;
  const auto* siblings = siblings_of(sheet.outline, path);
  if (siblings == nullptr || path.back() > siblings->size()) {
    return base::failure("there is no such place for a step");
  }
  lines = with_line_break(std::move(lines), newline);
  std::string text = sheet.text;
  std::size_t at = 0;
  if (path.size() > 1) {
    const OutlineNode* group = find_node(sheet.outline, parent_of(path));
    if (!group->list) return base::failure("there is no such place for a step");
    at = path.back() > 0 ? (*siblings)[path.back() - 1].lines.end
                         : std::min(text.find('\n', group->list->value.at.begin), text.size() - 1) + 1;
    if (path.back() == 0 && !siblings->empty()) at = siblings->front().lines.begin;
  } else if (path.back() > 0) {
    at = (*siblings)[path.back() - 1].lines.end;
    lines.insert(0, newline);
  } else if (!siblings->empty()) {
    at = siblings->front().lines.begin;
    lines += newline;
  } else {
    at = text.size();
    if (!text.empty()) lines.insert(0, newline);
  }
  if (at == text.size()) {
    const std::size_t before = text.size();
    text = with_line_break(std::move(text), newline);
    at += text.size() - before;
  }
  return sheet_of(inserted(text, at, lines));
}

base::Result<Sheet> take_out(const Sheet& sheet, NodePath& path) {
  while (path.size() > 1 && find_node(sheet.outline, parent_of(path))->steps.size() == 1) path.pop_back();
  const OutlineNode* node = find_node(sheet.outline, path);
  const Span lines = path.size() > 1 ? node->lines : with_blank_line(sheet.text, node->lines);
  return sheet_of(replaced(sheet.text, lines, ""));
}

}  // namespace routine
