// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "base/text.h"
#include "routine/edit_parts.h"
#include "routine/print_values.h"

namespace routine {
namespace {

using base::kNone;

// Keys in the order in which they are written; the kind counts as the first of a step.
constexpr std::array<std::string_view, 12> kRoutineOrder = {"format",     "title",   "goal", "regions",
                                                            "any_region", "tools",   "side", "cautions",
                                                            "every",      "sources", "tags", "total"};
constexpr std::array<std::string_view, 13> kStepOrder = {"",     "range",   "pressure", "side", "region",
                                                         "tool", "barrier", "position", "wait", "priority",
                                                         "cue",  "say",     "feel"};
constexpr std::array<std::string_view, 2> kGroupOrder = {"repeat", "each_side"};

std::size_t rank(std::span<const std::string_view> order, std::string_view key) {
  if (kind_from_id(key)) key = "";
  return static_cast<std::size_t>(std::find(order.begin(), order.end(), key) - order.begin());
}

bool is_whole_number(std::string_view text) {
  return !text.empty() && text.size() <= 9 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Where a key is set: the entries of a routine, a step or a group, and how they are written.
struct Holder {
  const std::vector<SpannedEntry>* entries = nullptr;
  std::span<const std::string_view> order;
  const OutlineNode* node = nullptr;  // null: the routine
  bool in_braces() const { return node != nullptr && node->in_list; }
};

base::Result<Holder> holder_of(const Outline& outline, const NodePath& path) {
  if (path.empty()) return Holder{&outline.entries, kRoutineOrder, nullptr};
  const OutlineNode* node = find_node(outline, path);
  if (node == nullptr) return base::failure("that step is not there any more");
  if (node->is_group) return Holder{&node->entries, kGroupOrder, node};
  return Holder{&node->entries, kStepOrder, node};
}

// The entry after which a new key is written; null: it comes first.
const SpannedEntry* neighbour(const Holder& holder, std::string_view key) {
  const std::size_t own = rank(holder.order, key);
  const SpannedEntry* best = nullptr;
  for (const SpannedEntry& entry : *holder.entries) {
    if (rank(holder.order, entry.key) <= own) best = &entry;
  }
  return best;
}

std::size_t line_end(std::string_view text, std::size_t offset) {
  const std::size_t at = text.find('\n', offset);
  return at == kNone ? text.size() : at + 1;
}

std::size_t line_start(std::string_view text, std::size_t offset) {
  const std::size_t at = offset == 0 ? kNone : text.rfind('\n', offset - 1);
  return at == kNone ? 0 : at + 1;
}

// "key   = " with the equal sign in the column of another entry's, where the key leaves room for it.
std::string aligned_key(std::string_view text, const SpannedEntry* like, std::string_view key) {
  std::size_t width = 0;
  if (like != nullptr) width = text.find('=', like->key_at.end) - like->key_at.begin;
  std::string line(key);
  line.append(width > key.size() ? width - key.size() : 1, ' ');
  return line + "= ";
}

std::string add_line(std::string_view text, const Outline& outline, const Holder& holder,
                     const SpannedEntry* after, std::string_view key, const std::string& literal) {
  const SpannedEntry* like = after == nullptr && !holder.entries->empty() ? &holder.entries->front() : after;
  if (like == nullptr && holder.node != nullptr && holder.node->list) like = &*holder.node->list;
  std::string line = aligned_key(text, like, key) + literal + outline.newline;
  std::size_t at = 0;
  if (after != nullptr) {
    at = line_end(text, after->value.at.end);
  } else if (holder.node != nullptr) {
    at = line_end(text, holder.node->at.begin);
  } else if (like != nullptr) {
    at = line_start(text, like->key_at.begin);
  } else if (text.starts_with("\xEF\xBB\xBF")) {
    at = 3;
  }
  if (at > 0 && at == text.size() && text[at - 1] != '\n') line.insert(0, outline.newline);
  return inserted(text, at, line);
}

std::string add_in_braces(std::string_view text, const Holder& holder, const SpannedEntry* after,
                          std::string_view key, const std::string& literal) {
  const std::string pair = std::string(key) + " = " + literal;
  if (after != nullptr) return inserted(text, after->value.at.end, ", " + pair);
  const bool alone = holder.entries->empty() && !holder.node->list;
  return inserted(text, holder.node->at.begin + 1, " " + pair + (alone ? " " : ","));
}

// A comment behind the value stays, on a line of its own.
std::string without_line(std::string_view text, const SpannedEntry& entry) {
  const std::size_t begin = line_start(text, entry.key_at.begin);
  const std::size_t behind = text.find_first_not_of(" \t", entry.value.at.end);
  if (behind != kNone && text[behind] == '#') return replaced(text, {entry.key_at.begin, behind}, "");
  return replaced(text, {begin, line_end(text, entry.value.at.end)}, "");
}

std::string without_pair(std::string_view text, const SpannedEntry& entry) {
  const std::size_t next = text.find_first_not_of(" \t", entry.value.at.end);
  if (next != kNone && text[next] == ',') {
    return replaced(text, {entry.key_at.begin, text.find_first_not_of(" \t", next + 1)}, "");
  }
  std::size_t begin = entry.key_at.begin;
  while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '\t')) --begin;
  if (begin > 0 && text[begin - 1] == ',') --begin;
  return replaced(text, {begin, entry.value.at.end}, "");
}

}  // namespace

std::string literal_of(std::string_view key, std::string_view text) {
  const bool number = key == "format" || key == "priority" || key == "repeat";
  const bool on_or_off = key == "wait" || key == "each_side" || key == "any_region";
  if (number && is_whole_number(text)) return std::string(text);
  if (on_or_off && (text == "true" || text == "false")) return std::string(text);
  return toml_text(text);
}

base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const SetKey& edit) {
  const auto holder = holder_of(outline, edit.path);
  if (!holder) return tl::unexpected(holder.error());
  const SpannedEntry* entry = find_spanned(*holder->entries, edit.key);
  const bool braces = holder->in_braces();
  if (edit.text.empty()) {
    if (entry == nullptr) return Edited{std::string(text), edit.path};
    if (kind_from_id(edit.key)) return Edited{replaced(text, entry->value.at, "\"\""), edit.path};
    return Edited{braces ? without_pair(text, *entry) : without_line(text, *entry), edit.path};
  }
  const std::string literal = literal_of(edit.key, edit.text);
  if (entry != nullptr) {
    const std::string_view now = entry->value.at.of(text);
    const bool same = entry->value.type == TomlType::text
                          ? toml_unquoted(now) == edit.text && literal[0] == '"'
                          : now == literal;
    return Edited{same ? std::string(text) : replaced(text, entry->value.at, literal), edit.path};
  }
  const SpannedEntry* after = neighbour(*holder, edit.key);
  return Edited{braces ? add_in_braces(text, *holder, after, edit.key, literal)
                       : add_line(text, outline, *holder, after, edit.key, literal),
                edit.path};
}

base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const SetKind& edit) {
  const OutlineNode* node = find_node(outline, edit.path);
  if (node == nullptr || node->is_group) return base::failure("only a step has a kind");
  const auto entry = std::find_if(node->entries.begin(), node->entries.end(), [](const SpannedEntry& each) {
    return kind_from_id(each.key).has_value();
  });
  if (entry == node->entries.end()) {
    return apply_to(text, outline, SetKey{edit.path, std::string(kind_id(edit.kind)), "30s"});
  }
  const std::string_view key = kind_id(edit.kind);
  const std::size_t equals = text.find('=', entry->key_at.end);
  const std::size_t room = equals - entry->key_at.begin;
  const bool aligned = !node->in_list && equals > entry->key_at.end && room > key.size();
  std::string written(key);
  written.append(aligned ? room - key.size() : 1, ' ');
  return Edited{replaced(text, {entry->key_at.begin, equals}, written), edit.path};
}

}  // namespace routine
