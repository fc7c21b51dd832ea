// SPDX-License-Identifier: MIT
#include "routine/loose_node.h"

#include <algorithm>

namespace routine {
namespace {

std::string indent(std::size_t depth) { return std::string(2 * depth, ' '); }

// Shares out the comments on a node's lines that none of its steps has.
class Comments {
 public:
  Comments(std::string_view text, const Outline& outline) : text_(text), all_(outline.comments) {}

  void share_out(const OutlineNode& node, LooseNode& loose) const {
    if (!node.own_lines) return;
    const auto first =
        std::lower_bound(all_.begin(), all_.end(), node.lines.begin,
                         [](const Span& comment, std::size_t at) { return comment.begin < at; });
    for (auto it = first; it != all_.end() && it->begin < node.lines.end; ++it) {
      const bool of_a_step = std::any_of(node.steps.begin(), node.steps.end(), [&](const OutlineNode& step) {
        return step.own_lines && step.lines.holds(it->begin);
      });
      if (!of_a_step) place(node, *it, loose);
    }
  }

 private:
  void place(const OutlineNode& node, const Span& comment, LooseNode& loose) const {
    std::string words(comment.of(text_));
    const bool on_its_line =
        text_.substr(node.at.end, comment.begin - std::min(node.at.end, comment.begin)).find('\n') ==
        std::string_view::npos;
    const bool behind_steps = node.list && !node.steps.empty() && comment.begin >= node.steps.back().at.end &&
                              comment.begin < node.list->value.at.end;
    if (behind_steps) {
      loose.at_end.push_back(std::move(words));
    } else if (comment.begin >= node.at.end && on_its_line && node.in_list && loose.behind.empty()) {
      loose.behind = std::move(words);
    } else {
      loose.above.push_back(std::move(words));
    }
  }

  std::string_view text_;
  const std::vector<Span>& all_;
};

std::string lines_of(const std::vector<std::string>& comments, std::size_t depth, std::string_view newline) {
  std::string text;
  for (const std::string& comment : comments) text.append(indent(depth)).append(comment).append(newline);
  return text;
}

std::string step_list(const LooseNode& node, std::size_t depth, std::string_view newline) {
  std::string text = "[" + std::string(newline);
  for (const LooseNode& step : node.steps) text += lay(step, depth + 1, newline);
  return text + lines_of(node.at_end, depth + 1, newline) + indent(depth) + ']';
}

std::string lay_table(const LooseNode& node, std::string_view newline) {
  std::size_t width = node.is_group ? std::string_view("steps").size() : 0;
  for (const auto& [key, value] : node.entries) width = std::max(width, key.size());
  std::string text = "[[step]]" + (node.behind.empty() ? "" : "  " + node.behind) + std::string(newline);
  const auto line = [&](const std::string& key, const std::string& value) {
    text.append(key).append(width - key.size(), ' ').append(" = ").append(value).append(newline);
  };
  for (const auto& [key, value] : node.entries) line(key, value);
  if (node.is_group) line("steps", step_list(node, 0, newline));
  return text;
}

std::string lay_entry(const LooseNode& node, std::size_t depth, std::string_view newline) {
  std::string text = indent(depth) + "{ ";
  bool first = true;
  const auto part = [&](const std::string& key, const std::string& value) {
    text += (first ? "" : ", ") + key + " = " + value;
    first = false;
  };
  for (const auto& [key, value] : node.entries) part(key, value);
  if (node.is_group) part("steps", step_list(node, depth, newline));
  return text + " }," + (node.behind.empty() ? "" : "  " + node.behind) + std::string(newline);
}

}  // namespace

LooseNode lift(std::string_view text, const Outline& outline, const OutlineNode& node) {
  LooseNode loose;
  loose.is_group = node.is_group;
  for (const SpannedEntry& entry : node.entries) {
    loose.entries.emplace_back(entry.key_at.of(text), entry.value.at.of(text));
  }
  for (const OutlineNode& step : node.steps) loose.steps.push_back(lift(text, outline, step));
  Comments(text, outline).share_out(node, loose);
  return loose;
}

std::string lay(const LooseNode& node, std::size_t depth, std::string_view newline) {
  return lines_of(node.above, depth, newline) +
         (depth == 0 ? lay_table(node, newline) : lay_entry(node, depth, newline));
}

LooseNode without_comments(LooseNode node) {
  node.above.clear();
  node.behind.clear();
  node.at_end.clear();
  for (LooseNode& step : node.steps) step = without_comments(std::move(step));
  return node;
}

std::size_t group_depth(const OutlineNode& node) {
  if (!node.is_group) return 0;
  std::size_t deepest = 0;
  for (const OutlineNode& step : node.steps) deepest = std::max(deepest, group_depth(step));
  return deepest + 1;
}

}  // namespace routine
