// SPDX-License-Identifier: MIT
#include "routine/draft_history.h"

#include <utility>

namespace routine {
namespace {

// The oldest go first. Texts of 4 KiB: some ten thousand changes.
constexpr std::size_t kMaxBytes = 48 * 1024 * 1024;

}  // namespace

DraftHistory::DraftHistory(std::string text, NodePath selected) {
  states_.push_back({std::move(text), std::move(selected)});
}

bool DraftHistory::goes_on_typing(const Edit& edit) const {
  if (!typing_) return false;
  if (const auto* key = std::get_if<SetKey>(&edit)) {
    const auto* before = std::get_if<SetKey>(&*typing_);
    return before != nullptr && before->path == key->path && before->key == key->key;
  }
  if (const auto* word = std::get_if<SetWord>(&edit)) {
    const auto* before = std::get_if<SetWord>(&*typing_);
    return before != nullptr && before->key == word->key && before->index == word->index;
  }
  if (const auto* line = std::get_if<SetLine>(&edit)) {
    const auto* before = std::get_if<SetLine>(&*typing_);
    return before != nullptr && before->line == line->line;
  }
  return false;
}

base::Result<void> DraftHistory::change(const Edit& edit) {
  auto edited = apply_edit(text(), edit);
  if (!edited) return tl::unexpected(edited.error());
  if (edited->text == text()) {
    states_[now_].selected = std::move(edited->selected);
    return {};
  }
  states_.resize(now_ + 1);
  ++revision_;
  if (goes_on_typing(edit) && now_ > 0) {
    states_[now_] = {std::move(edited->text), std::move(edited->selected)};
  } else {
    states_.push_back({std::move(edited->text), std::move(edited->selected)});
    ++now_;
    forget_oldest();
  }
  typing_ = edit;
  return {};
}

void DraftHistory::forget_oldest() {
  std::size_t bytes = 0;
  for (const State& state : states_) bytes += state.text.size();
  std::size_t gone = 0;
  while (bytes > kMaxBytes && gone < now_) bytes -= states_[gone++].text.size();
  states_.erase(states_.begin(), states_.begin() + static_cast<std::ptrdiff_t>(gone));
  now_ -= gone;
}

void DraftHistory::select(NodePath path) {
  if (path != selected()) end_typing();
  states_[now_].selected = std::move(path);
}

void DraftHistory::undo() {
  end_typing();
  if (!can_undo()) return;
  --now_;
  ++revision_;
}

void DraftHistory::redo() {
  end_typing();
  if (!can_redo()) return;
  ++now_;
  ++revision_;
}

}  // namespace routine
