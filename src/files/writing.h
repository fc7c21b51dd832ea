// SPDX-License-Identifier: MIT
// A routine while it is written: its changes, where it will be saved, and what has to be asked before.
// Thread: main.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "files/kept_draft.h"
#include "files/shelf.h"
#include "routine/draft.h"
#include "routine/draft_history.h"

namespace files {

class Writing {
 public:
  // A new routine, from the commented starter.
  static Writing fresh();
  static Writing of(const ShelfItem& item);
  static Writing of(const KeptDraft& kept);

  routine::DraftHistory& history() { return history_; }
  const routine::DraftHistory& history() const { return history_; }
  bool changed() const { return history_.text() != opened_; }
  const std::string& id() const { return id_; }                // empty: not saved anywhere yet
  const std::filesystem::path& file() const { return file_; }  // the same
  KeptDraft kept() const { return {id_, file_, opened_, history_.text()}; }

  // Where save() will write: the file itself, or a new name in the person's own folder for a new routine and
  // for one that came with the program.
  std::filesystem::path target(const Folders& folders) const;

  // What saving would lose or overwrite, for the person to decide; empty: nothing.
  std::vector<std::string> concerns(const Folders& folders) const;

  // Writes the whole text or leaves what was there. Fails with one line.
  base::Result<void> save(const Folders& folders);

 private:
  explicit Writing(std::string text) : opened_(text), history_(std::move(text)) {}
  bool came_with_the_program(const Folders& folders) const;

  std::string id_;
  std::filesystem::path file_;
  std::string opened_;  // as it stands on the disk as far as we know
  routine::DraftHistory history_;
};

// "Neck, then calf!" as a file's name: "neck-then-calf".
std::string id_of_title(std::string_view title);

}  // namespace files
