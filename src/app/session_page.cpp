// SPDX-License-Identifier: MIT
#include "app/session_page.h"

#include "app/after_page.h"
#include "app/when_text.h"
#include "desktop/scene.h"
#include "ui/screens/pace.h"
#include "ui/screens/screens.h"

namespace app {
namespace {

std::string clock_in(session::Length length) { return wall_clock_text(utc_ms() + length.count()); }

}  // namespace

SessionPage::SessionPage(Surroundings& around, Chosen chosen, session::Session session,
                         history::StoredSession head)
    : AskingPage(around),
      chosen_(std::move(chosen)),
      guide_(std::make_unique<Guide>(std::move(session), std::move(head), around.parts.player,
                                     around.parts.journal, around.parts.worker)) {}

ui::SessionModel SessionPage::model() const {
  ui::SessionModel model;
  model.title = guide_->plan().title;
  model.view = guide_->view();
  model.plan = &guide_->plan();
  model.ends_at = clock_in(model.view.total_left);
  if (model.view.length >= desktop::kLongPhase) model.next_at = clock_in(model.view.left);
  model.muted = around_.muted;
  model.voice = around_.voice;
  model.keys_shown = around_.keys_shown;
  model.quarter_turns = around_.quarter_turns;
  model.banners = around_.banners();
  return model;
}

ui::Asks SessionPage::show(ui::Canvas& canvas) {
  const ui::SessionModel shown = model();
  frames_a_second_ = ui::wanted_fps(shown);
  return ui::session_screen(canvas, shown);
}

void SessionPage::act_at_once() {
  for (const ui::Ask& ask : asks_) {
    if (ask.what == ui::Ask::What::command) guide_->command(ask.command);
  }
}

NextPage SessionPage::carry_out(const ui::Ask&) { return nullptr; }

NextPage SessionPage::tend() {
  guide_->tick();
  if (!guide_->over()) return nullptr;
  if (around_.close_at_end) {
    around_.quit = guide_->faded();
    return nullptr;
  }
  return std::make_unique<AfterPage>(around_, std::move(chosen_), std::move(guide_));
}

void SessionPage::leave() {
  if (guide_ && !guide_->over()) guide_->command({session::Command::What::end_now});
}

bool SessionPage::keeps_screen_awake() const { return desktop::is_hands_on(guide_->view()); }

// The first press asks, as Escape does; the second one within 5 s ends the session.
bool SessionPage::may_close() {
  if (!guide_->over()) guide_->command({session::Command::What::end});
  return guide_->over();
}

std::string SessionPage::window_title() const {
  const session::View view = guide_->view();
  return view.digits + " " + view.verb + " · Unknot";
}

}  // namespace app
