// SPDX-License-Identifier: MIT
#include "routine/edit.h"

#include <type_traits>

#include "routine/edit_parts.h"
#include "routine/limits.h"

namespace routine {

std::string replaced(std::string_view text, Span span, std::string_view by) {
  std::string result(text.substr(0, span.begin));
  result.append(by).append(text.substr(span.end));
  return result;
}

std::string inserted(std::string_view text, std::size_t at, std::string_view what) {
  return replaced(text, {at, at}, what);
}

base::Result<Edited> apply_edit(std::string_view text, const Edit& edit) {
  auto edited = std::visit(
      [text](const auto& change) -> base::Result<Edited> {
        using Change = std::decay_t<decltype(change)>;
        if constexpr (std::is_same_v<Change, SetLine> || std::is_same_v<Change, AddLine> ||
                      std::is_same_v<Change, DropLine>) {
          return apply_to(text, change);
        } else {
          const auto outline = outline_of(text);
          if (!outline) return base::failure("this file can only be changed line by line");
          return apply_to(text, *outline, change);
        }
      },
      edit);
  if (edited && edited->text.size() > kMaxFileBytes) {
    return base::failure("a routine file holds at most " + std::to_string(kMaxFileBytes / 1024) + " KiB");
  }
  return edited;
}

}  // namespace routine
