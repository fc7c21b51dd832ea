// SPDX-License-Identifier: MIT
#include "app/editor_page.h"

#include "app/library_page.h"
#include "app/sound_settings.h"
#include "files/file_text.h"
#include "routine/limits.h"

namespace app {

EditorPage::EditorPage(Surroundings& around, std::shared_ptr<files::Writing> writing)
    : around_(around), writing_(std::move(writing)) {
  read_again();
  state_.reveal = true;
}

NextPage EditorPage::offer(Surroundings& around, const files::KeptDraft& kept) {
  auto page =
      std::make_unique<EditorPage>(around, std::make_shared<files::Writing>(files::Writing::of(kept)));
  const std::string title(page->draft_.value("title"));
  page->asking_ = Asking::kept;
  page->question_ = {
      "You were writing a routine",
      {"“" + (title.empty() ? "no title yet" : title) + "” was not saved when the program ended."},
      {"Go on writing", "Later", "Throw it away"}};
  return page;
}

NextPage edit_routine(Surroundings& around, const std::string& id) {
  // What was written and not saved comes first; another routine would take its place.
  if (const auto kept = files::read_kept_draft(around.parts.folders)) return EditorPage::offer(around, *kept);
  if (id.empty())
    return std::make_unique<EditorPage>(around, std::make_shared<files::Writing>(files::Writing::fresh()));
  const files::ShelfItem* item = around.find(id);
  if (item == nullptr) return nullptr;
  return std::make_unique<EditorPage>(around, std::make_shared<files::Writing>(files::Writing::of(*item)));
}

NextPage home(Surroundings& around) {
  if (around.writing) return std::make_unique<EditorPage>(around, std::exchange(around.writing, nullptr));
  return std::make_unique<LibraryPage>(around);
}

void EditorPage::read_again() {
  const routine::DraftHistory& history = writing_->history();
  if (revision_ == history.revision()) return;
  revision_ = history.revision();
  const std::string name = writing_->file().empty() ? "new.toml" : writing_->file().filename().string();
  draft_ = routine::read_draft(history.text(), writing_->id(), name);
  plan_.reset();
  if (!draft_.routine) return;
  routine::Choices choices;
  choices.switch_gap = std::chrono::seconds(around_.settings.switch_gap_s);
  if (auto plan = session::make_plan(*draft_.routine, choices)) plan_ = std::move(*plan);
}

std::string EditorPage::state() const {
  if (!note_.empty() && !trouble_) return note_;
  if (writing_->file().empty()) return "a new routine, not saved yet";
  return writing_->changed() ? "changed, not saved yet" : "as it is on the disk";
}

ui::EditorModel EditorPage::model() const {
  const routine::DraftHistory& history = writing_->history();
  ui::EditorModel model;
  model.draft = &draft_;
  model.text = &history.text();
  model.plan = plan_ ? &*plan_ : nullptr;
  model.selected = history.selected();
  model.revision = history.revision();
  model.name = writing_->file().empty() ? "New routine" : writing_->file().filename().string();
  model.state = state();
  model.can_undo = history.can_undo();
  model.can_redo = history.can_redo();
  model.can_try = plan_ && !plan_->phases.empty() && draft_.can_start();
  model.can_speak = around_.voice && around_.speak;
  if (asking_ != Asking::nothing) model.question = question_;
  model.banners = around_.banners();
  if (trouble_) model.banners.push_back({ui::Banner::Tone::trouble, note_});
  return model;
}

void EditorPage::draw(ui::Canvas& canvas) {
  read_again();
  asks_ = ui::editor_screen(canvas, model(), state_);
}

NextPage EditorPage::tend() {
  around_.parts.player.tend();
  around_.parts.journal.tend();
  return nullptr;
}

// What was tried out by ear is over.
void EditorPage::leave() {
  around_.parts.player.end();
  set_session_sound(around_.parts.player, around_.settings);
}

std::string EditorPage::window_title() const {
  return (writing_->changed() ? "* " : "") + std::string("Unknot");
}

NextPage EditorPage::act() {
  for (const ui::EditorAsk& ask : std::exchange(asks_, {})) {
    if (NextPage next = carry_out(ask)) return next;
    read_again();
  }
  return nullptr;
}

NextPage EditorPage::carry_out(const ui::EditorAsk& ask) {
  using What = ui::EditorAsk::What;
  const std::size_t before = writing_->history().revision();
  switch (ask.what) {
    case What::change: {
      const auto done = writing_->history().change(ask.edit);
      trouble_ = !done;
      note_ = done ? "" : "That cannot be done: " + done.error();
      break;
    }
    case What::select: writing_->history().select(ask.path); break;
    case What::undo: writing_->history().undo(); break;
    case What::redo: writing_->history().redo(); break;
    case What::save: try_to_save(); break;
    case What::try_from_here: return try_from_here(false);
    case What::speak: {
      const auto row = draft_.row_at(ask.path);
      if (row && around_.voice && around_.speak) around_.speak(draft_.rows[*row].value("say"));
      break;
    }
    case What::leave:
      if (!writing_->changed()) return leave_for_good();
      ask_before_leaving();
      break;
    case What::answer: return answered(ask.answer);
  }
  if (writing_->history().revision() != before) keep();
  return nullptr;
}

NextPage EditorPage::answered(std::size_t answer) {
  const Asking asked = std::exchange(asking_, Asking::nothing);
  if (answer == 0) {
    leaves_after_ = closes_ = false;
    return nullptr;
  }
  switch (asked) {
    case Asking::nothing: return nullptr;
    case Asking::leave:
      if (answer == 2) return leave_for_good();
      leaves_after_ = true;
      try_to_save();
      return leaves_after_ && asking_ == Asking::nothing && !trouble_ ? leave_for_good() : nullptr;
    case Asking::save: return save() && leaves_after_ ? leave_for_good() : nullptr;
    case Asking::try_out: return try_from_here(true);
    case Asking::kept:
      if (answer == 2) forget_kept();
      return std::make_unique<LibraryPage>(around_);
  }
  return nullptr;
}

void EditorPage::try_to_save() {
  std::vector<std::string> concerns = writing_->concerns(around_.parts.folders);
  if (concerns.empty()) {
    save();
    return;
  }
  asking_ = Asking::save;
  question_ = {"Before it is saved", std::move(concerns), {"Go back, save nothing", "Save it so"}};
}

void EditorPage::ask_before_leaving() {
  asking_ = Asking::leave;
  question_ = {"Not saved yet",
               {"What you changed is not in the file yet."},
               {"Go on writing", "Save and leave", "Leave without saving"}};
}

bool EditorPage::may_close() {
  if (!writing_->changed() || asking_ != Asking::nothing) return true;
  closes_ = true;
  ask_before_leaving();
  return false;
}

bool EditorPage::save() {
  const auto saved = writing_->save(around_.parts.folders);
  trouble_ = !saved;
  if (!saved) {
    note_ = "Not saved: " + saved.error();
    return false;
  }
  note_ = "saved as " + writing_->file().string();
  if (!draft_.can_start()) note_ += "; it cannot be started until the errors are mended";
  writing_->history().end_typing();
  forget_kept();
  around_.shelf = files::read_shelf(around_.parts.folders);
  around_.cards.clear();  // made anew from the shelf
  return true;
}

NextPage EditorPage::leave_for_good() {
  forget_kept();
  if (closes_) {
    around_.quit = true;
    return nullptr;
  }
  return std::make_unique<LibraryPage>(around_);
}

// On the disk's thread: nobody waits for it while typing.
void EditorPage::keep() {
  const std::filesystem::path file = files::kept_draft_file(around_.parts.folders);
  around_.parts.worker.post([file, content = files::kept_draft_text(writing_->kept())] {
    if (files::make_private_folder(file.parent_path())) (void)files::replace_text(file, content);
  });
}

void EditorPage::forget_kept() {
  const std::filesystem::path file = files::kept_draft_file(around_.parts.folders);
  around_.parts.worker.post([file] {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
  });
}

}  // namespace app
