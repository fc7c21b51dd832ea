// SPDX-License-Identifier: MIT
// Of EditorPage: what is being written, tried out.
#include "app/editor_page.h"
#include "app/session_page.h"
#include "files/log.h"
#include "guide/clock.h"
#include "guide/heading.h"
#include "guide/preparation.h"
#include "guide/safety.h"
#include "routine/lint.h"

namespace app {

// The first phase of the selected step; a group begins with its first step.
std::size_t EditorPage::phase_from_here() const {
  int step = 0;
  if (const auto row = draft_.row_at(writing_->history().selected())) {
    for (std::size_t i = *row; i < draft_.rows.size(); ++i) {
      if (draft_.rows[i].step < 0) continue;
      step = draft_.rows[i].step;
      break;
    }
  }
  std::size_t phase = 0;
  while (phase < plan_->phases.size() && plan_->phases[phase].turn.step != step) ++phase;
  return phase == plan_->phases.size() ? 0 : phase;
}

Chosen EditorPage::as_written() const {
  Chosen chosen;
  chosen.item.id = writing_->id().empty() ? "new" : writing_->id();
  chosen.item.file = writing_->file();
  chosen.item.text = writing_->history().text();
  chosen.item.routine = *draft_.routine;
  chosen.item.routine.id = chosen.item.id;
  chosen.item.problems = routine::lint(chosen.item.routine, chosen.item.file.string(), chosen.item.text);
  chosen.choices.switch_gap = std::chrono::seconds(around_.settings.switch_gap_s);
  return chosen;
}

NextPage EditorPage::try_from_here(bool accepted) {
  if (!plan_ || !draft_.can_start()) {
    trouble_ = true;
    note_ = "It can be tried once the errors are mended";
    return nullptr;
  }
  std::size_t phase = phase_from_here();
  Chosen chosen = as_written();
  auto prepared =
      guide::prepare(chosen.item, chosen.choices, around_.personal.health, around_.settings.say_ten_seconds);
  trouble_ = !prepared;
  if (!prepared) {
    note_ = prepared.error();
    return nullptr;
  }
  if (!may_try(chosen.item, *prepared, accepted)) return nullptr;
  if (phase >= prepared->plan.phases.size()) phase = 0;
  history::StoredSession head = guide::make_heading(chosen.item, chosen.choices, prepared->plan, std::nullopt,
                                                    around_.settings.day_start_hour);
  around_.writing = writing_;
  return std::make_unique<SessionPage>(around_, std::move(chosen),
                                       session::Session(std::move(prepared->plan), phase, session::Length{0}),
                                       std::move(head));
}

// What keeps a routine of the library from starting, or asks first, does so here too.
bool EditorPage::may_try(const files::ShelfItem& item, const guide::Prepared& prepared, bool accepted) {
  const guide::SafetyQuestion question = guide::safety_question(
      item, prepared, around_.personal, *around_.news.recent, guide::utc_ms(), around_.today);
  trouble_ = question.blocked();
  if (question.blocked()) {
    note_ = "It cannot be tried: " + question.why_blocked();
    return false;
  }
  if (question.needs_yes() && !accepted) {
    asking_ = Asking::try_out;
    question_ = {"Before it is tried", {}, {"Go back", "Try it"}};
    for (const guide::SafetyWord& word : question.words) question_.lines.push_back(word.text);
    return false;
  }
  if (guide::accept_warnings(item, around_.personal)) {
    if (auto kept = files::write_accepted(around_.parts.folders, around_.personal); !kept)
      files::log_warning(kept.error());
  }
  return true;
}

}  // namespace app
