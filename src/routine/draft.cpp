// SPDX-License-Identifier: MIT
#include "routine/draft.h"

#include <algorithm>
#include <map>

#include "routine/lint.h"
#include "routine/parse.h"

namespace routine {
namespace {

TypedValue typed(std::string_view text, const SpannedEntry& entry) {
  const std::string_view literal = entry.value.at.of(text);
  const bool quoted = entry.value.type == TomlType::text;
  return {entry.key, quoted ? toml_unquoted(literal) : std::string(literal)};
}

std::string_view value_in(const std::vector<TypedValue>& values, std::string_view key) {
  const auto found =
      std::find_if(values.begin(), values.end(), [key](const TypedValue& each) { return each.key == key; });
  return found == values.end() ? std::string_view{} : std::string_view(found->text);
}

// Fills the draft's rows and keeps for each the part of the text that is its own.
class Rows {
 public:
  Rows(std::string_view text, const SourceLines& lines, Draft& draft)
      : text_(text), lines_(lines), draft_(draft) {}

  void add(const std::vector<OutlineNode>& nodes, NodePath& path) {
    path.push_back(0);
    for (const OutlineNode& node : nodes) {
      add(node, path, path.size() > 1 && &node == &nodes.back());
      ++path.back();
    }
    path.pop_back();
  }

  // The innermost row that holds the offset.
  std::optional<std::size_t> row_of(std::size_t offset) const {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < nodes_.size() && nodes_[i]->at.begin <= offset; ++i) {
      if (offset <= nodes_[i]->at.end) found = i;
    }
    return found;
  }

  std::string key_of(std::size_t row, std::size_t offset) const {
    for (const SpannedEntry& entry : nodes_[row]->entries) {
      if (offset >= entry.key_at.begin && offset < entry.value.at.end) return entry.key;
    }
    return {};
  }

 private:
  void add(const OutlineNode& node, NodePath& path, bool last) {
    DraftRow row;
    row.path = path;
    row.is_group = node.is_group;
    row.last_of_group = last;
    if (!node.is_group) row.step = steps_++;
    for (const SpannedEntry& entry : node.entries) row.values.push_back(typed(text_, entry));
    row.line = lines_.place(node.at.begin).line;
    draft_.rows.push_back(std::move(row));
    nodes_.push_back(&node);
    add(node.steps, path);
  }

  std::string_view text_;
  const SourceLines& lines_;
  Draft& draft_;
  std::vector<const OutlineNode*> nodes_;
  int steps_ = 0;
};

std::size_t offset_of(std::string_view text, const SourceLines& lines, Place place) {
  const std::string_view line = lines.line(place.line);
  if (line.data() == nullptr) return text.size();
  return static_cast<std::size_t>(line.data() - text.data()) +
         static_cast<std::size_t>(std::max(place.column, 1) - 1);
}

std::vector<Problem> all_problems(std::string_view text, std::string_view id, std::string_view file,
                                  std::optional<Routine>& routine) {
  auto parsed = parse(text, id, file);
  if (!parsed) return std::move(parsed.error());
  routine = std::move(*parsed);
  return lint(*routine, file, text);
}

}  // namespace

std::string_view DraftRow::value(std::string_view key) const { return value_in(values, key); }

std::string_view DraftRow::kind() const {
  const auto found = std::find_if(values.begin(), values.end(),
                                  [](const TypedValue& each) { return kind_from_id(each.key).has_value(); });
  return found == values.end() ? std::string_view{} : std::string_view(found->key);
}

std::string_view Draft::value(std::string_view key) const { return value_in(values, key); }

const std::vector<std::string>& Draft::list(std::string_view key) const {
  static const std::vector<std::string> none;
  const auto found =
      std::find_if(lists.begin(), lists.end(), [key](const TypedList& each) { return each.key == key; });
  return found == lists.end() ? none : found->words;
}

std::optional<std::size_t> Draft::row_at(const NodePath& path) const {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const DraftRow& row) { return row.path == path; });
  if (found == rows.end()) return std::nullopt;
  return static_cast<std::size_t>(found - rows.begin());
}

Draft read_draft(std::string_view text, std::string_view id, std::string_view file) {
  Draft draft;
  const SourceLines lines(text);
  const auto outline = outline_of(text);
  Rows rows(text, lines, draft);
  draft.as_lines = !outline;
  if (outline) {
    for (const SpannedEntry& entry : outline->entries) {
      if (entry.value.type != TomlType::list) {
        draft.values.push_back(typed(text, entry));
        continue;
      }
      TypedList list{entry.key, {}};
      for (const SpannedValue& item : entry.value.items)
        list.words.push_back(toml_unquoted(item.at.of(text)));
      draft.lists.push_back(std::move(list));
    }
    NodePath path;
    rows.add(outline->steps, path);
  }
  for (Problem& problem : all_problems(text, id, file, draft.routine)) {
    draft.has_error = draft.has_error || problem.severity == Severity::error;
    DraftProblem found{std::move(problem), std::nullopt, {}};
    if (found.problem.place.line > 0) {
      const std::size_t offset = offset_of(text, lines, found.problem.place);
      found.row = rows.row_of(offset);
      if (found.row) found.key = rows.key_of(*found.row, offset);
    }
    draft.problems.push_back(std::move(found));
  }
  return draft;
}

std::vector<LostComment> lost_comments(std::string_view before, std::string_view after) {
  const auto old_spans = toml_spans(before);
  const auto new_spans = toml_spans(after);
  if (!old_spans || !new_spans) return {};  // a text that is no TOML was changed by hand, line by line
  std::map<std::string_view, int> there;
  for (const Span& comment : new_spans->comments) ++there[comment.of(after)];
  const SourceLines lines(before);
  std::vector<LostComment> lost;
  for (const Span& comment : old_spans->comments) {
    if (there[comment.of(before)]-- > 0) continue;
    lost.push_back({lines.place(comment.begin).line, std::string(comment.of(before))});
  }
  return lost;
}

}  // namespace routine
