// SPDX-License-Identifier: MIT
// A routine that is being written and not saved yet, kept in the data folder so that a crash loses nothing.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "files/folders.h"

namespace files {

struct KeptDraft {
  std::string id;              // of the routine it was opened from; empty: a new one
  std::filesystem::path file;  // that it was opened from; empty: a new one
  std::string opened;          // the text as it was opened
  std::string text;            // as it is now
  bool operator==(const KeptDraft&) const = default;
};

std::filesystem::path kept_draft_file(const Folders& folders);

// One is kept at a time. Nothing where there is none, or where it is damaged.
std::optional<KeptDraft> read_kept_draft(const Folders& folders);

// The file's content; its lengths say where one text ends and the next begins, so that any bytes may stand in
// them.
std::string kept_draft_text(const KeptDraft& draft);
std::optional<KeptDraft> parse_kept_draft(std::string_view content);

}  // namespace files
