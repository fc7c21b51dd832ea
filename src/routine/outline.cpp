// SPDX-License-Identifier: MIT
#include "routine/outline.h"

#include <algorithm>

namespace routine {
namespace {

constexpr std::string_view kBlank = " \t\r";

class LinesOf {
 public:
  explicit LinesOf(std::string_view text) : text_(text) {}

  std::size_t start(std::size_t offset) const {
    const std::size_t before = offset == 0 ? std::string_view::npos : text_.rfind('\n', offset - 1);
    return before == std::string_view::npos ? 0 : before + 1;
  }
  // Behind the line break.
  std::size_t end(std::size_t offset) const {
    const std::size_t at = text_.find('\n', offset);
    return at == std::string_view::npos ? text_.size() : at + 1;
  }
  bool is_comment(std::size_t line_start) const {
    const std::size_t first = text_.find_first_not_of(kBlank, line_start);
    return first != std::string_view::npos && text_[first] == '#';
  }
  // The first of the comment lines directly above the line that begins at `line_start`, not above `limit`.
  std::size_t with_comments_above(std::size_t line_start, std::size_t limit) const {
    while (line_start > limit) {
      const std::size_t above = start(line_start - 1);
      if (above < limit || !is_comment(above)) break;
      line_start = above;
    }
    return line_start;
  }
  bool only_blank(std::size_t from, std::size_t to) const {
    return text_.substr(from, to - from).find_first_not_of(kBlank) == std::string_view::npos;
  }
  // Nothing but a comma and a comment up to the end of the line.
  bool ends_line(std::size_t offset) const {
    std::size_t at = text_.find_first_not_of(" \t", offset);
    if (at != std::string_view::npos && text_[at] == ',') at = text_.find_first_not_of(" \t", at + 1);
    return at == std::string_view::npos || text_[at] == '\n' || text_[at] == '\r' || text_[at] == '#';
  }
  std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

// Takes the entries over; false where one of them is not what a step or group may hold.
bool take_entries(std::vector<SpannedEntry> entries, OutlineNode& node);

bool list_nodes(const LinesOf& lines, const SpannedValue& list, std::vector<OutlineNode>& nodes) {
  std::size_t limit = lines.end(list.at.begin);
  for (const SpannedValue& item : list.items) {
    if (item.type != TomlType::table) return false;
    OutlineNode node;
    node.in_list = true;
    node.at = item.at;
    if (!take_entries(item.entries, node)) return false;
    if (node.list && !list_nodes(lines, node.list->value, node.steps)) return false;
    const std::size_t line = lines.start(item.at.begin);
    node.own_lines = line >= limit && lines.only_blank(line, item.at.begin) && lines.ends_line(item.at.end) &&
                     lines.end(item.at.end) <= lines.start(list.at.end);
    node.lines = {node.own_lines ? lines.with_comments_above(line, limit) : line, lines.end(item.at.end)};
    limit = node.lines.end;
    nodes.push_back(std::move(node));
  }
  return true;
}

bool take_entries(std::vector<SpannedEntry> entries, OutlineNode& node) {
  for (SpannedEntry& entry : entries) {
    if (entry.dotted) return false;
    if (entry.key == "steps") {
      if (entry.value.type != TomlType::list || node.list) return false;
      node.list = std::move(entry);
      continue;
    }
    if (entry.value.type == TomlType::list || entry.value.type == TomlType::table) return false;
    if (entry.key == "repeat" || entry.key == "each_side") node.is_group = true;
    node.entries.push_back(std::move(entry));
  }
  node.is_group = node.is_group || node.list.has_value();
  return true;
}

// The list that a [[step.steps...]] header adds to, or null.
std::vector<OutlineNode>* list_of(Outline& outline, const std::vector<std::string>& header) {
  if (header.front() != "step") return nullptr;
  std::vector<OutlineNode>* list = &outline.steps;
  for (std::size_t i = 1; i < header.size(); ++i) {
    if (header[i] != "steps" || list->empty() || list->back().list) return nullptr;
    list->back().is_group = true;
    list = &list->back().steps;
  }
  return list;
}

std::size_t last_byte(const SpannedTable& table) {
  return table.entries.empty() ? table.header_at.end : table.entries.back().value.at.end;
}

// Comment lines directly below that no next header claims.
std::size_t with_comments_below(const LinesOf& lines, std::size_t end, std::size_t next) {
  std::size_t after = end;
  while (after < lines.text().size() && lines.is_comment(after)) after = lines.end(after);
  return after >= next && next < lines.text().size() ? end : after;
}

bool table_nodes(const LinesOf& lines, const TomlSpans& spans, Outline& outline) {
  std::size_t limit =
      spans.tables[0].entries.empty() ? 0 : lines.end(spans.tables[0].entries.back().value.at.end);
  for (std::size_t i = 1; i < spans.tables.size(); ++i) {
    const SpannedTable& table = spans.tables[i];
    std::vector<OutlineNode>* list = table.one_of_list ? list_of(outline, table.header) : nullptr;
    if (list == nullptr) return false;
    OutlineNode node;
    node.own_lines = true;
    node.at = {table.header_at.begin, last_byte(table)};
    if (!take_entries(table.entries, node)) return false;
    if (node.list && !list_nodes(lines, node.list->value, node.steps)) return false;
    const std::size_t next =
        i + 1 < spans.tables.size() ? lines.start(spans.tables[i + 1].header_at.begin) : lines.text().size();
    node.lines = {lines.with_comments_above(lines.start(node.at.begin), limit),
                  with_comments_below(lines, lines.end(node.at.end), next)};
    limit = node.lines.end;
    list->push_back(std::move(node));
  }
  return true;
}

// A group whose steps stand in tables of their own reaches to the last of them.
void reach_over_steps(OutlineNode& node) {
  for (OutlineNode& step : node.steps) {
    reach_over_steps(step);
    if (step.in_list) continue;
    node.at.end = std::max(node.at.end, step.at.end);
    node.lines.end = std::max(node.lines.end, step.lines.end);
  }
}

}  // namespace

std::optional<Outline> outline_of(std::string_view text) {
  auto spans = toml_spans(text);
  if (!spans) return std::nullopt;
  Outline outline;
  const std::vector<SpannedEntry>& root = spans->tables[0].entries;
  const bool plain = std::none_of(root.begin(), root.end(), [](const SpannedEntry& entry) {
    return entry.dotted || entry.key == "step" || entry.value.type == TomlType::table;
  });
  if (!plain || !table_nodes(LinesOf(text), *spans, outline)) return std::nullopt;
  for (OutlineNode& node : outline.steps) reach_over_steps(node);
  outline.entries = root;
  outline.comments = std::move(spans->comments);
  if (text.find("\r\n") != std::string_view::npos) outline.newline = "\r\n";
  return outline;
}

const OutlineNode* find_node(const Outline& outline, const NodePath& path) {
  const OutlineNode* node = nullptr;
  const std::vector<OutlineNode>* list = &outline.steps;
  for (const std::size_t index : path) {
    if (index >= list->size()) return nullptr;
    node = &(*list)[index];
    list = &node->steps;
  }
  return node;
}

const std::vector<OutlineNode>* siblings_of(const Outline& outline, const NodePath& path) {
  if (path.empty()) return nullptr;
  if (path.size() == 1) return &outline.steps;
  const OutlineNode* group = find_node(outline, NodePath(path.begin(), path.end() - 1));
  return group == nullptr || !group->is_group ? nullptr : &group->steps;
}

const SpannedEntry* find_spanned(const std::vector<SpannedEntry>& entries, std::string_view key) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [key](const SpannedEntry& each) { return each.key == key; });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace routine
