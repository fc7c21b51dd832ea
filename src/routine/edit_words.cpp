// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/text.h"
#include "routine/edit_parts.h"
#include "routine/print_values.h"

namespace routine {
namespace {

using base::kNone;

// The list of that name with an entry `index`; fails where it is not there.
base::Result<const SpannedEntry*> list_of(const Outline& outline, std::string_view key, std::size_t index) {
  const SpannedEntry* entry = find_spanned(outline.entries, key);
  if (entry == nullptr || entry->value.type != TomlType::list || index >= entry->value.items.size()) {
    return base::failure("that entry of " + std::string(key) + " is not there any more");
  }
  return entry;
}

bool holds_comment(const Outline& outline, const Span& span) {
  return std::any_of(outline.comments.begin(), outline.comments.end(),
                     [&](const Span& comment) { return span.holds(comment.begin); });
}

bool begins_line(std::string_view text, std::size_t at) {
  const std::size_t before = text.find_last_not_of(" \t", at == 0 ? 0 : at - 1);
  return before == kNone || text[before] == '\n';
}

}  // namespace

base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const AddWord& edit) {
  const std::string literal = toml_text(edit.text);
  const SpannedEntry* entry = find_spanned(outline.entries, edit.key);
  if (entry == nullptr) {
    // Written as a text first, so that it comes to stand where its key belongs.
    auto placed = apply_to(text, outline, SetKey{{}, edit.key, edit.text});
    const auto now = outline_of(placed->text);
    const SpannedEntry* fresh = now ? find_spanned(now->entries, edit.key) : nullptr;
    if (fresh == nullptr) return base::failure("the list " + edit.key + " cannot be added here");
    return Edited{replaced(placed->text, fresh->value.at, '[' + literal + ']'), {}};
  }
  if (entry->value.type != TomlType::list) return base::failure(edit.key + " is no list in this file");
  const auto& items = entry->value.items;
  if (items.empty()) return Edited{inserted(text, entry->value.at.begin + 1, literal), {}};
  const SpannedValue& last = items.back();
  if (!begins_line(text, last.at.begin)) {
    return Edited{inserted(text, last.at.end, ", " + literal), {}};
  }
  const std::size_t line = text.rfind('\n', last.at.begin) + 1;
  const std::string indent(text.substr(line, last.at.begin - line));
  const std::size_t comma = text.find_first_not_of(" \t", last.at.end);
  const bool has_comma = comma != kNone && text[comma] == ',';
  // Behind the comment of the last one.
  const std::size_t end = text.find('\n', last.at.end);
  if (end == kNone || end > entry->value.at.end)
    return Edited{inserted(text, last.at.end, ", " + literal), {}};
  std::string result = inserted(text, end + 1, indent + literal + ',' + outline.newline);
  if (!has_comma) result = inserted(result, last.at.end, ",");
  return Edited{std::move(result), {}};
}

base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const DropWord& edit) {
  const auto entry = list_of(outline, edit.key, edit.index);
  if (!entry) return tl::unexpected(entry.error());
  const auto& items = (*entry)->value.items;
  if (items.size() == 1) {
    if (!holds_comment(outline, (*entry)->value.at)) return apply_to(text, outline, SetKey{{}, edit.key, ""});
  }
  Span gone = items[edit.index].at;
  const std::size_t comma = text.find_first_not_of(" \t\r\n", gone.end);
  if (comma != kNone && text[comma] == ',') {
    gone.end = std::min(text.find_first_not_of(" \t", comma + 1), text.size());
    const std::size_t line_break = text.find_first_not_of(" \t\r", comma + 1);
    if (line_break != kNone && text[line_break] == '\n' && begins_line(text, gone.begin)) {
      gone = {text.rfind('\n', gone.begin) + 1, line_break + 1};
    }
  } else if (edit.index > 0) {
    gone.begin = items[edit.index - 1].at.end;
  }
  if (holds_comment(outline, gone)) gone = items[edit.index].at;
  return Edited{replaced(text, gone, ""), {}};
}

base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const SetWord& edit) {
  const auto entry = list_of(outline, edit.key, edit.index);
  if (!entry) return tl::unexpected(entry.error());
  const Span at = (*entry)->value.items[edit.index].at;
  if (toml_unquoted(at.of(text)) == edit.text) return Edited{std::string(text), {}};
  return Edited{replaced(text, at, toml_text(edit.text)), {}};
}

// The words change places, what stands between them stays; so a note would come to stand beside another word.
base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const FirstWord& edit) {
  const auto entry = list_of(outline, edit.key, edit.index);
  if (!entry) return tl::unexpected(entry.error());
  if (edit.index > 0 && holds_comment(outline, (*entry)->value.at)) {
    return base::failure("there are notes in the list " + edit.key + "; change its order in the file");
  }
  const auto& items = (*entry)->value.items;
  std::string result(text);
  for (std::size_t i = edit.index + 1; i-- > 0;) {
    const Span from = items[i == 0 ? edit.index : i - 1].at;
    result = replaced(result, items[i].at, from.of(text));
  }
  return Edited{std::move(result), {}};
}

}  // namespace routine
