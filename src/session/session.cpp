// SPDX-License-Identifier: MIT
#include "session/session.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace session {

using What = Event::What;

Session::Session(Plan plan) : plan_(std::move(plan)), planned_(plan_.total) {
  assert(!plan_.phases.empty());
  enter_phase(0);
  run();
  renew_timeline();
}

Session::Session(Plan plan, std::size_t phase, Length into_phase)
    : plan_(std::move(plan)), planned_(plan_.total) {
  assert(phase < plan_.phases.size() && into_phase >= Length{0});
  const Length latest = std::max(Length{0}, plan_.phases[phase].length - kLeastLeft);
  enter_phase(phase, std::min(into_phase, latest));
  get_ready();
  renew_timeline();
}

std::vector<Event> Session::advance(Moment now) {
  reach(now);
  return take_events();
}

std::vector<Event> Session::miss(Moment since, Moment now) {
  assert(since <= now);
  const State before = state_;
  reach(since);
  const bool ready = state_ == State::getting_ready;
  const bool hands_on =
      state_ == State::running && !routine::runs_in_real_time(plan_.phases[phase_].turn.kind);
  if (ready || hands_on) stand(PausedBy::missed);
  reach(now, false);
  if (!over()) tell(What::missed, now - since);
  if (state_ == State::paused && before != State::paused) renew_timeline();
  return take_events();
}

void Session::reach(Moment now, bool followed) {
  assert(now >= now_);
  for (Moment next = std::min(state_ends_at(), end_window_ends_at()); next <= now;
       next = std::min(state_ends_at(), end_window_ends_at())) {
    spend_until(next);
    if (next == state_ends_at()) {
      end_state(followed);
    } else {
      end_asked_.reset();
      tell(What::end_dropped);
    }
  }
  spend_until(now);
}

void Session::spend_until(Moment at) {
  const Length spent = at - now_;
  now_ = at;
  switch (state_) {
    case State::running:
      into_ += spent;
      attempts_.back().actual += spent;
      break;
    case State::waiting: attempts_.back().actual += spent; break;
    case State::paused:
    case State::getting_ready: paused_ += spent; break;
    case State::over: break;
  }
}

Moment Session::state_ends_at() const {
  switch (state_) {
    case State::running: return now_ + (plan_.phases[phase_].length - into_);
    case State::getting_ready: return ready_at_;
    case State::waiting:
    case State::paused:
    case State::over: return Moment::max();
  }
  return Moment::max();
}

Moment Session::end_window_ends_at() const { return end_asked_ ? *end_asked_ + kEndWindow : Moment::max(); }

void Session::end_state(bool followed) {
  if (state_ == State::getting_ready) {
    tell(What::went_on);
    run();
    return;
  }
  if (plan_.phases[phase_].turn.wait) {
    state_ = State::waiting;
    waiting_since_ = now_;
    tell(What::waiting);
    return;
  }
  leave_phase(EndedBy::ran_out);
  const std::size_t next = phase_ + 1;
  if (followed || next == plan_.phases.size() || routine::runs_in_real_time(plan_.phases[next].turn.kind)) {
    pass_to(next);
  } else {
    enter_phase(next);
    stand(PausedBy::missed);
  }
}

void Session::enter_phase(std::size_t index, Length into) {
  phase_ = index;
  into_ = into;
  begun_ = false;
  if (at_end()) return;
  const routine::Turn& turn = plan_.phases[index].turn;
  attempts_.push_back({.kind = turn.kind,
                       .region = turn.region,
                       .side = turn.side,
                       .planned = turn.length,
                       .target = plan_.phases[index].length,
                       .ended_by = EndedBy::interrupted,
                       .why = std::nullopt,
                       .added = turn.added != routine::Added::no});
}

void Session::leave_phase(EndedBy ended_by) {
  attempts_.back().ended_by = ended_by;
  attempts_.back().target = plan_.phases[phase_].length;
  tell(What::phase_ended);
}

void Session::pass_to(std::size_t index) {
  enter_phase(index);
  if (at_end()) return complete();
  switch (state_) {
    case State::running:
    case State::waiting: run(); break;
    case State::getting_ready: get_ready(); break;
    case State::paused:
    case State::over: break;
  }
}

void Session::run() {
  state_ = State::running;
  if (!std::exchange(begun_, true)) tell(What::phase_started);
}

void Session::stand(PausedBy by) {
  if (state_ != State::paused) tell(What::paused);
  state_ = State::paused;
  paused_by_ = by;
}

void Session::get_ready() {
  state_ = State::getting_ready;
  paused_by_ = PausedBy::nobody;
  hurt_unanswered_ = false;
  ready_at_ = now_ + kGetReady;
  tell(What::get_ready);
}

void Session::complete() {
  state_ = State::over;
  outcome_ = Outcome::completed;
  paused_by_ = PausedBy::nobody;
  hurt_unanswered_ = false;
  end_asked_.reset();
  tell(What::completed);
}

void Session::renew_timeline() {
  ++timeline_.revision;
  timeline_.cues.clear();
  timeline_.pressures.clear();
  switch (state_) {
    case State::running:
      timeline_.cues = cues_from(plan_, phase_, into_, now_);
      timeline_.pressures = pressures_from(plan_, phase_, into_, now_);
      break;
    case State::getting_ready:
      timeline_.cues = cues_through_get_ready(plan_, phase_, into_, ready_at_);
      std::erase_if(timeline_.cues, [&](const TimedCue& cue) { return cue.at < now_; });
      timeline_.pressures = pressures_from(plan_, phase_, into_, ready_at_);
      break;
    case State::over:
      if (outcome_ == Outcome::completed) timeline_.cues = {{now_, Cue::session_done}};
      break;
    case State::waiting: timeline_.pressures = pressures_from(plan_, phase_, into_, now_); break;
    case State::paused: break;
  }
}

void Session::tell(What what, Length amount) { events_.push_back({what, now_, phase_, amount}); }

std::vector<Event> Session::take_events() { return std::exchange(events_, {}); }

Position Session::position(Moment now) const {
  assert(now >= now_);
  if (at_end()) return kPlanStart + plan_.total;
  const Phase& phase = plan_.phases[phase_];
  const Length more = state_ == State::running ? now - now_ : Length{0};
  return phase.start + std::min(into_ + more, phase.length);
}

std::optional<Length> Session::get_ready_left(Moment now) const {
  if (state_ != State::getting_ready) return std::nullopt;
  return std::max(Length{0}, ready_at_ - now);
}

std::optional<Length> Session::end_asked_left(Moment now) const {
  if (!end_asked_ || now >= end_window_ends_at()) return std::nullopt;
  return end_window_ends_at() - now;
}

Length Session::waited(Moment now) const {
  if (state_ != State::waiting) return Length{0};
  return now - waiting_since_;
}

Record Session::record(Moment now) const {
  assert(now >= now_);
  Record record{
      .planned = planned_, .paused = paused_, .outcome = outcome_, .phase = phase_, .phases = attempts_};
  if (state_ == State::paused || state_ == State::getting_ready) record.paused += now - now_;
  if (!over() && !at_end()) {
    record.phases.back().target = plan_.phases[phase_].length;
    if (state_ == State::running || state_ == State::waiting) record.phases.back().actual += now - now_;
  }
  if (!at_end()) record.into_phase = position(now) - plan_.phases[phase_].start;
  for (const PhaseRecord& attempt : record.phases) record.active += attempt.actual;
  return record;
}

}  // namespace session
