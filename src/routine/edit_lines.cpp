// SPDX-License-Identifier: MIT
#include <algorithm>

#include "routine/edit_parts.h"

namespace routine {
namespace {

// A line without its break; nothing where there is none.
base::Result<Span> line_span(std::string_view text, int line) {
  std::size_t begin = 0;
  for (int i = 1; i < line; ++i) {
    const std::size_t at = text.find('\n', begin);
    if (at == std::string_view::npos) return base::failure("there is no line " + std::to_string(line));
    begin = at + 1;
  }
  if (line < 1) return base::failure("lines are counted from 1");
  std::size_t end = std::min(text.find('\n', begin), text.size());
  if (end > begin && text[end - 1] == '\r') --end;
  return Span{begin, end};
}

}  // namespace

base::Result<Edited> apply_to(std::string_view text, const SetLine& edit) {
  const auto span = line_span(text, edit.line);
  if (!span) return tl::unexpected(span.error());
  std::string one_line = edit.text;
  std::replace_if(
      one_line.begin(), one_line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return Edited{replaced(text, *span, one_line), {}};
}

base::Result<Edited> apply_to(std::string_view text, const AddLine& edit) {
  const std::string newline = text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
  const auto span = line_span(text, edit.line);
  if (span) return Edited{inserted(text, span->begin, newline), {}};
  if (edit.line < 1) return tl::unexpected(span.error());
  return Edited{std::string(text) + newline, {}};
}

base::Result<Edited> apply_to(std::string_view text, const DropLine& edit) {
  const auto span = line_span(text, edit.line);
  if (!span) return tl::unexpected(span.error());
  const std::size_t next = text.find('\n', span->end);
  if (next != std::string_view::npos) return Edited{replaced(text, {span->begin, next + 1}, ""), {}};
  // The last line goes with the break before it.
  std::size_t begin = span->begin;
  if (begin > 0) --begin;
  if (begin > 0 && text[begin - 1] == '\r') --begin;
  return Edited{std::string(text.substr(0, begin)), {}};
}

}  // namespace routine
