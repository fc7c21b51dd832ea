// SPDX-License-Identifier: MIT
// Writing a routine in the window: what is typed, checked, tried and saved. Thread: main.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/session_page.h"
#include "app/surroundings.h"
#include "files/writing.h"
#include "guide/preparation.h"
#include "ui/screens/editor_screen.h"

namespace app {

class EditorPage : public Page {
 public:
  EditorPage(Surroundings& around, std::shared_ptr<files::Writing> writing);

  // Asks first whether to go on with what was being written when the program ended.
  static NextPage offer(Surroundings& around, const files::KeptDraft& kept);

  void draw(ui::Canvas& canvas) override;
  NextPage act() override;
  bool was_asked() const override { return !asks_.empty(); }
  NextPage tend() override;
  void leave() override;
  std::string window_title() const override;
  // The second press of the close button leaves what was written in the kept draft.
  bool may_close() override;
  // A pointer that holds a row is followed even where the window is told nothing of its way.
  double frames_a_second() const override { return state_.drag ? 30 : 0; }

 private:
  enum class Asking { nothing, leave, save, kept, try_out };  // what the question on the screen is about

  ui::EditorModel model() const;
  void read_again();
  NextPage carry_out(const ui::EditorAsk& ask);
  NextPage answered(std::size_t answer);
  void try_to_save();
  bool save();
  void ask_before_leaving();
  NextPage leave_for_good();

  // Trying out (editor_try.cpp); accepted: what asks for a yes was read. Needs plan_ for the first, a draft
  // that can start for the second.
  std::size_t phase_from_here() const;
  Chosen as_written() const;
  NextPage try_from_here(bool accepted);
  bool may_try(const files::ShelfItem& item, const guide::Prepared& prepared, bool accepted);
  void keep();
  void forget_kept();
  std::string state() const;

  Surroundings& around_;
  std::shared_ptr<files::Writing> writing_;
  routine::Draft draft_;  // of revision_
  std::optional<session::Plan> plan_;
  std::optional<std::size_t> revision_;
  ui::EditorAsks asks_;
  ui::EditorState state_;
  Asking asking_ = Asking::nothing;
  ui::EditorQuestion question_;
  bool closes_ = false;        // the window's close button asked for it
  bool leaves_after_ = false;  // the save that was asked for is the last thing
  std::string note_;           // what the last ask came to
  bool trouble_ = false;
};

// The editor for a routine of the shelf, or for a new one where `id` is empty. Null when there is none of
// that id.
NextPage edit_routine(Surroundings& around, const std::string& id);

// Where a session and the editor lead back to: to what is being written, else to the library.
NextPage home(Surroundings& around);

}  // namespace app
