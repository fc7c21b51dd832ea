// SPDX-License-Identifier: MIT
#include "files/writing.h"

#include <algorithm>

#include "base/text.h"
#include "files/file_text.h"
#include "routine/limits.h"
#include "routine/starter.h"

namespace files {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestId = 48;

bool there(const fs::path& file) {
  std::error_code ignored;
  return fs::exists(fs::symlink_status(file, ignored));
}

}  // namespace

std::string id_of_title(std::string_view title) {
  std::string id;
  for (const char letter : title) {
    const bool upper = letter >= 'A' && letter <= 'Z';
    const char small = upper ? static_cast<char>(letter - 'A' + 'a') : letter;
    const bool word = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
    if (word) {
      id += small;
    } else if (!id.empty() && id.back() != '-' && static_cast<unsigned char>(letter) < 0x80 &&
               letter != '\'') {
      id += '-';
    }
    if (id.size() >= kLongestId) break;
  }
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id.empty() ? "routine" : id;
}

Writing Writing::fresh() { return Writing(std::string(routine::starter_text())); }

Writing Writing::of(const ShelfItem& item) {
  Writing writing(item.text);
  writing.id_ = item.id;
  writing.file_ = item.file;
  return writing;
}

Writing Writing::of(const KeptDraft& kept) {
  Writing writing(kept.text);
  writing.id_ = kept.id;
  writing.file_ = kept.file;
  writing.opened_ = kept.opened;
  return writing;
}

bool Writing::came_with_the_program(const Folders& folders) const {
  std::error_code ignored;
  return fs::equivalent(file_.parent_path(), folders.sessions, ignored);
}

fs::path Writing::target(const Folders& folders) const {
  if (!file_.empty() && !came_with_the_program(folders)) return file_;
  const routine::Draft draft = routine::read_draft(history_.text(), id_, "");
  const std::string id = file_.empty() ? id_of_title(draft.value("title")) : id_ + "-own";
  const auto taken = [&](const std::string& name) {
    return there(folders.own_routines() / (name + ".toml")) || there(folders.sessions / (name + ".toml"));
  };
  std::string name = id;
  for (int number = 2; taken(name); ++number) name = id + "-" + std::to_string(number);
  return folders.own_routines() / (name + ".toml");
}

std::vector<std::string> Writing::concerns(const Folders& folders) const {
  std::vector<std::string> found;
  const auto lost = routine::lost_comments(opened_, history_.text());
  if (!lost.empty() && !file_.empty()) {
    found.push_back(lost.size() == 1 ? "This comment goes with what you took out:"
                                     : "These comments go with what you took out:");
    for (const routine::LostComment& comment : lost) {
      found.push_back("Line " + std::to_string(comment.line) + ": " + comment.text);
    }
  }
  const fs::path file = target(folders);
  if (file != file_ || !there(file)) return found;
  const auto now = read_text(file, routine::kMaxFileBytes);
  if (!now) {
    found.push_back(now.error());
  } else if (*now != opened_) {
    found.push_back(file.filename().string() +
                    " was changed by another program since you opened it. Saving puts your "
                    "text in its place.");
  }
  return found;
}

base::Result<void> Writing::save(const Folders& folders) {
  const fs::path file = target(folders);
  if (file != file_) {
    if (auto made = make_private_folder(file.parent_path()); !made) return made;
  }
  if (auto written = replace_text(file, history_.text()); !written) return written;
  file_ = file;
  id_ = file.stem().string();
  opened_ = history_.text();
  return {};
}

}  // namespace files
