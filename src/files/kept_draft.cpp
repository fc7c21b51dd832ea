// SPDX-License-Identifier: MIT
#include "files/kept_draft.h"

#include <array>
#include <charconv>

#include "files/file_text.h"
#include "routine/limits.h"

namespace files {
namespace {

constexpr std::string_view kFirstLine = "unknot draft 1\n";
constexpr std::size_t kMostBytes = 2 * routine::kMaxFileBytes + 16 * 1024;

// Takes "LENGTH\n" and so many bytes and "\n" off the front.
std::optional<std::string> take_part(std::string_view& rest) {
  std::size_t length = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), length);
  if (error != std::errc()) return std::nullopt;
  rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
  if (rest.size() < 2 || rest.front() != '\n' || length > rest.size() - 2 || rest[length + 1] != '\n') {
    return std::nullopt;
  }
  std::string part(rest.substr(1, length));
  rest.remove_prefix(length + 2);
  return part;
}

}  // namespace

std::filesystem::path kept_draft_file(const Folders& folders) {
  return folders.data / "drafts" / "routine.draft";
}

std::string kept_draft_text(const KeptDraft& draft) {
  std::string content(kFirstLine);
  for (const std::string& part : {draft.id, draft.file.string(), draft.opened, draft.text}) {
    content.append(std::to_string(part.size())).append("\n").append(part).append("\n");
  }
  return content;
}

std::optional<KeptDraft> parse_kept_draft(std::string_view content) {
  if (!content.starts_with(kFirstLine)) return std::nullopt;
  content.remove_prefix(kFirstLine.size());
  std::array<std::string, 4> parts;
  for (std::string& part : parts) {
    auto taken = take_part(content);
    if (!taken) return std::nullopt;
    part = std::move(*taken);
  }
  return KeptDraft{parts[0], parts[1], parts[2], parts[3]};
}

std::optional<KeptDraft> read_kept_draft(const Folders& folders) {
  const auto content = read_text(kept_draft_file(folders), kMostBytes);
  return content ? parse_kept_draft(*content) : std::nullopt;
}

}  // namespace files
