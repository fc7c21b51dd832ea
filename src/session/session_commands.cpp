// SPDX-License-Identifier: MIT
// What the person asks for.
#include <algorithm>
#include <utility>

#include "session/session.h"

namespace session {

using What = Event::What;

std::vector<Event> Session::apply(const Command& command, Moment now) {
  reach(now);
  if (over()) return take_events();
  if (command.what != Command::What::again) last_again_.reset();
  switch (command.what) {
    case Command::What::pause:
    case Command::What::go_on:
    case Command::What::pause_or_go_on: pause_or_go_on(command.what); break;
    case Command::What::let_go: let_go(); break;
    case Command::What::again: again(); break;
    case Command::What::still_tight: change_length(kStepOfTime); break;
    case Command::What::less: change_length(-kStepOfTime); break;
    case Command::What::five_more: change_length(kFiveMinutes); break;
    case Command::What::hurts: hurts(); break;
    case Command::What::say_why: say_why(command.why); break;
    case Command::What::end: end(end_asked_.has_value()); break;
    case Command::What::end_now: end(true); break;
  }
  return take_events();
}

void Session::pause_or_go_on(Command::What what) {
  switch (state_) {
    case State::running:
    case State::getting_ready:
      if (what == Command::What::go_on) return;
      stand(PausedBy::person);
      break;
    case State::paused:
      if (what == Command::What::pause) return;
      at_end() ? complete() : get_ready();
      break;
    case State::waiting:
      if (what == Command::What::pause) return;
      let_go();
      return;
    case State::over: return;
  }
  renew_timeline();
}

void Session::let_go() {
  if (at_end()) {
    complete();
  } else {
    const bool in_phase = state_ == State::running || state_ == State::waiting;
    const EndedBy used_up = state_ == State::waiting ? EndedBy::ran_out : EndedBy::let_go;
    leave_phase(in_phase ? used_up : EndedBy::skipped);
    pass_to(phase_ + 1);
  }
  renew_timeline();
}

void Session::again() {
  const bool twice = last_again_ && now_ - *last_again_ < kAgainWindow;
  last_again_ = now_;
  const bool one_before = at_end() || (twice && phase_ > 0);
  if (!at_end()) leave_phase(EndedBy::again);
  pass_to(one_before ? phase_ - 1 : phase_);
  renew_timeline();
}

void Session::change_length(Length by) {
  if (at_end() || state_ == State::waiting) return;
  const Phase& phase = plan_.phases[phase_];
  const Length least = std::min(phase.length, into_ + kLeastLeft);
  const Length length = std::clamp(phase.length + by, least, phase.limit);
  const Length given = length - phase.length;
  if (given == Length{0}) {
    tell(What::at_limit);
    return;
  }
  plan_ = with_length(plan_, phase_, length);
  tell(given > Length{0} ? What::lengthened : What::shortened, std::chrono::abs(given));
  renew_timeline();
}

std::optional<Hurt> Session::why_it_hurt() const {
  if (paused_by_ != PausedBy::hurt || hurt_unanswered_) return std::nullopt;
  return attempts_[hurt_attempt_].why;
}

void Session::hurts() {
  if (hurt_unanswered_ || at_end()) return;
  leave_phase(EndedBy::hurt);
  tell(What::hurt);
  hurt_unanswered_ = true;
  hurt_phase_ = phase_;
  hurt_attempt_ = attempts_.size() - 1;
  enter_phase(phase_ + 1);
  stand(PausedBy::hurt);
  renew_timeline();
  timeline_.cues = {{now_, Cue::release}};
}

void Session::say_why(Hurt why) {
  if (!std::exchange(hurt_unanswered_, false)) return;
  attempts_[hurt_attempt_].why = why;
  tell(What::hurt_answered);
  switch (why) {
    case Hurt::too_hard:
      plan_ = with_less_pressure(plan_, hurt_phase_);
      pause_or_go_on(Command::What::go_on);
      break;
    case Hurt::sharp:
      while (!at_end() && same_spot(plan_.phases[phase_], plan_.phases[hurt_phase_])) {
        leave_phase(EndedBy::skipped);
        enter_phase(phase_ + 1);
      }
      renew_timeline();
      break;
    case Hurt::tingling:
    case Hurt::dizzy:
    case Hurt::head:
    case Hurt::chest:
    case Hurt::skin: break;
  }
}

void Session::end(bool at_once) {
  if (!at_once) {
    end_asked_ = now_;
    tell(What::end_asked);
    return;
  }
  if (!at_end()) leave_phase(EndedBy::ended);
  state_ = State::over;
  outcome_ = Outcome::ended;
  paused_by_ = PausedBy::nobody;
  hurt_unanswered_ = false;
  end_asked_.reset();
  tell(What::ended);
  renew_timeline();
}

}  // namespace session
