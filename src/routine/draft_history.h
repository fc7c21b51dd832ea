// SPDX-License-Identifier: MIT
// A routine that is being written, with every state it went through: undo and redo. Typing on in one field is
// one state. Each state is the text of the file, so that going back brings back every byte.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "routine/edit.h"

namespace routine {

class DraftHistory {
 public:
  explicit DraftHistory(std::string text, NodePath selected = {});

  const std::string& text() const { return states_[now_].text; }
  const NodePath& selected() const { return states_[now_].selected; }
  // Grows with every change of the text, by undo and redo too.
  std::size_t revision() const { return revision_; }

  // Fails as apply_edit does, and then changes nothing.
  base::Result<void> change(const Edit& edit);
  // What is selected belongs to the state, so that undo leads back to where the change was. No change of the
  // text.
  void select(NodePath path);
  // The next change is a state of its own, even in the field that was typed in last.
  void end_typing() { typing_.reset(); }

  bool can_undo() const { return now_ > 0; }
  bool can_redo() const { return now_ + 1 < states_.size(); }
  void undo();
  void redo();

 private:
  struct State {
    std::string text;
    NodePath selected;
  };
  bool goes_on_typing(const Edit& edit) const;
  void forget_oldest();

  std::vector<State> states_;
  std::size_t now_ = 0;
  std::size_t revision_ = 0;
  std::optional<Edit> typing_;  // the newest change, where the next one may belong to it
};

}  // namespace routine
