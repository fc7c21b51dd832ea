// SPDX-License-Identifier: MIT
#include <algorithm>

#include "app/cards.h"
#include "app/desk.h"
#include "app/heading.h"
#include "routine/parse.h"

namespace app {

void Desk::go(At where) {
  at_ = where;
  open_session_.reset();
  before_state_ = {};
  after_state_ = {};
  next_heard_ = session::kCueCount;
  if (where == At::before) replan();
  if (where == At::library || where == At::history) parts_.journal.ask_sessions();
  parts_.window.keep_screen_awake(where == At::session);
}

void Desk::replan() { prepared_ = prepare(*item_, choices_); }

void Desk::open_routine(const std::string& id, int minutes) {
  const auto found =
      std::find_if(shelf_.begin(), shelf_.end(), [&](const ShelfItem& item) { return item.id == id; });
  if (found == shelf_.end() || !found->usable()) return;
  item_ = *found;
  choices_ = {};
  choices_.start_delay = std::chrono::seconds(settings_.start_delay_s);
  choices_.switch_gap = std::chrono::seconds(settings_.switch_gap_s);
  choices_.minutes = minutes;
  score_before_.reset();
  go(At::before);
}

void Desk::start() {
  if (!prepared_) return;
  history::StoredSession head = make_heading(*item_, choices_, prepared_->plan, score_before_);
  guide_.reset();  // the one before gives the player back first
  guide_ = std::make_unique<Guide>(session::Session(prepared_->plan), std::move(head), parts_.player,
                                   parts_.journal, parts_.worker);
  if (settings_.full_screen) parts_.window.set_full_screen(true);
  go(At::session);
}

void Desk::go_on_with(const std::string& id) {
  if (!news_.resumable || news_.resumable->id != id) return;
  const history::StoredSession interrupted = *news_.resumable;
  auto plan = plan_again(interrupted);
  if (!plan || interrupted.record.phase >= plan->phases.size()) {
    parts_.journal.dismiss(id);
    return;
  }
  ShelfItem item;
  item.id = interrupted.routine;
  item.text = interrupted.routine_text;
  // plan_again has read the same text, so this cannot fail; "do it again" needs the whole routine.
  item.routine = routine::parse(item.text, item.id, item.id).value();
  choices_ = interrupted.choices;
  history::StoredSession head = make_heading(item, choices_, *plan, std::nullopt);
  head.scores = interrupted.scores;
  guide_.reset();
  session::Session session(std::move(*plan), interrupted.record.phase, interrupted.record.into_phase);
  guide_ = std::make_unique<Guide>(std::move(session), std::move(head), parts_.player, parts_.journal,
                                   parts_.worker);
  item_ = std::move(item);
  parts_.journal.dismiss(id);
  go(At::session);
}

void Desk::session_is_over() {
  if (close_at_end_) {
    quit_ = guide_->faded();
    return;
  }
  done_ = guide_->stored();
  go(At::after);
}

void Desk::leave_after() {
  if (!done_) return;
  parts_.journal.annotate(*done_);
  guide_.reset();
  done_.reset();
}

void Desk::hear_cues() {
  next_heard_ = 0;
  next_heard_ns_ = 0;
}

void Desk::carry_out_before(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::set_side) choices_.side = static_cast<routine::Side>(ask.number);
  if (ask.what == What::set_region) choices_.region = ask.text;
  if (ask.what == What::set_minutes) choices_.minutes = std::max(0, ask.number);
  if (ask.what == What::set_start_delay) {
    choices_.start_delay = std::chrono::seconds(std::clamp(ask.number, 0, 120));
  }
  if (ask.what == What::set_score_before) {
    score_before_ = ask.number < 0 ? std::nullopt : std::optional(std::min(ask.number, 10));
  }
  replan();
}

void Desk::carry_out_after(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (!done_ || !guide_) return;
  if (ask.what == What::set_note) done_->note = ask.text;
  if (ask.what == What::set_score_after || ask.what == What::set_score_before) {
    const bool after = ask.what == What::set_score_after;
    const auto score = ask.number < 0 ? std::nullopt : std::optional(std::min(ask.number, 10));
    if (done_->scores.empty()) {
      for (const ui::Spot& spot : worked_spots(guide_->plan()))
        done_->scores.push_back({spot.region, spot.side, {}, {}});
    }
    for (history::Score& each : done_->scores) (after ? each.after : each.before) = score;
    if (!after) score_before_ = score;
  }
}

void Desk::go_back() {
  if (at_ == At::history && open_session_) {
    open_session_.reset();
    return;
  }
  leave_after();
  go(At::library);
}

void Desk::change_view(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::toggle_mute) {
    muted_ = !muted_;
    parts_.player.set_muted(muted_);
  }
  if (ask.what == What::toggle_voice) voice_ = !voice_;
  if (ask.what == What::toggle_full_screen) parts_.window.set_full_screen(!parts_.window.full_screen());
  if (ask.what == What::rotate) quarter_turns_ = (quarter_turns_ + 1) % 4;
  if (ask.what == What::toggle_keys) keys_shown_ = !keys_shown_;
}

void Desk::change_history(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::open_session) open_session_ = ask.text;
  if (ask.what == What::go_on_interrupted) go_on_with(ask.text);
  if (ask.what == What::drop_interrupted) parts_.journal.dismiss(ask.text);
  if (ask.what == What::delete_session) {
    parts_.journal.remove(ask.text);
    open_session_.reset();
  }
}

void Desk::carry_out(const ui::Ask& ask) {
  using What = ui::Ask::What;
  switch (ask.what) {
    case What::go_library:
    case What::go_history:
      leave_after();
      go(ask.what == What::go_library ? At::library : At::history);
      break;
    case What::open_routine: open_routine(ask.text, ask.number); break;
    case What::set_side:
    case What::set_region:
    case What::set_minutes:
    case What::set_start_delay: carry_out_before(ask); break;
    case What::set_score_before: at_ == At::after ? carry_out_after(ask) : carry_out_before(ask); break;
    case What::set_score_after:
    case What::set_note: carry_out_after(ask); break;
    case What::hear_cues: hear_cues(); break;
    case What::start: start(); break;
    case What::command:
      if (guide_) guide_->command(ask.command);
      break;
    case What::save: go_back(); break;
    case What::do_again:
      leave_after();
      score_before_.reset();
      go(At::before);
      break;
    case What::open_session:
    case What::go_on_interrupted:
    case What::drop_interrupted:
    case What::delete_session: change_history(ask); break;
    case What::toggle_mute:
    case What::toggle_voice:
    case What::toggle_full_screen:
    case What::rotate:
    case What::toggle_keys: change_view(ask); break;
    case What::back: go_back(); break;
    case What::quit: quit_ = true; break;
  }
}

}  // namespace app
