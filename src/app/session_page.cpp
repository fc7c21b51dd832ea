// SPDX-License-Identifier: MIT
#include "app/session_page.h"

#include "app/after_page.h"
#include "app/when_text.h"
#include "desktop/scene.h"
#include "ui/screens/pace.h"
#include "ui/screens/screens.h"
#include "ui/screens/small_screen.h"

namespace app {
namespace {

std::string clock_in(session::Length length) {
  return guide::wall_clock_text(guide::utc_ms() + length.count());
}

}  // namespace

SessionPage::SessionPage(Surroundings& around, Chosen chosen, session::Session session,
                         history::StoredSession head)
    : AskingPage(around),
      chosen_(std::move(chosen)),
      guide_(std::make_unique<guide::Guide>(std::move(session), std::move(head), around.parts.player,
                                            around.parts.journal, around.parts.worker)) {
  around.parts.window.set_in_session(true);
}

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
  model.keys = &around_.keys;
  model.quarter_turns = around_.quarter_turns;
  model.reduced_motion = around_.settings.reduced_motion;
  model.banners = around_.banners();
  return model;
}

ui::Asks SessionPage::show(ui::Canvas& canvas) {
  const ui::SessionModel shown = model();
  frames_a_second_ = ui::wanted_fps(shown);
  return around_.parts.window.small() ? ui::small_screen(canvas, shown) : ui::session_screen(canvas, shown);
}

void SessionPage::act_at_once() {
  for (const ui::Ask& ask : asks_) {
    if (ask.what == ui::Ask::What::command) guide_->command(ask.command);
  }
}

NextPage SessionPage::carry_out(const ui::Ask& ask) {
  if (ask.what != ui::Ask::What::toggle_small) return nullptr;
  ui::Window& window = around_.parts.window;
  window.small() ? window.restore() : window.shrink(ui::kSmallWidth, ui::kSmallHeight, ui::kSmallGrip);
  return nullptr;
}

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
  around_.parts.window.restore();
  around_.parts.window.set_in_session(false);
  if (guide_ && !guide_->over()) guide_->command({session::Command::What::end_now});
}

bool SessionPage::keeps_screen_awake() const { return desktop::is_hands_on(guide_->view()); }

// In a long phase only its end needs the short blocks, and they need a moment to be there.
bool SessionPage::sounds_at_once() const {
  constexpr session::Length kBeforeTheEnd{15'000};
  const session::View& view = guide_->view();
  return !desktop::is_long(view) || view.left < kBeforeTheEnd;
}

// A long phase is left to itself in the small timer. Everywhere else the first press asks, as Escape does,
// and the second one within 5 s ends the session.
bool SessionPage::may_close() {
  ui::Window& window = around_.parts.window;
  if (desktop::is_long(guide_->view()) && !guide_->over() && !window.small()) {
    window.shrink(ui::kSmallWidth, ui::kSmallHeight, ui::kSmallGrip);
    return false;
  }
  if (!guide_->over()) guide_->command({session::Command::What::end});
  return guide_->over();
}

std::string SessionPage::window_title() const {
  const session::View& view = guide_->view();
  return view.digits + " " + view.verb + " · Unknot";
}

}  // namespace app
