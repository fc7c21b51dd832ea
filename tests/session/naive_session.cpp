// SPDX-License-Identifier: MIT
#include "session/naive_session.h"

#include <algorithm>

namespace session {

NaiveSession::NaiveSession(const Plan& plan) : items(plan.phases) {
  for (const Phase& item : items) planned += item.length.count();
  start_attempt();
  tell(Event::What::phase_started);
  begun = true;
  hear(opening());
}

void NaiveSession::until(std::int64_t moment) {
  while (now < moment) step();
}

void NaiveSession::command(Command command) {
  using What = Command::What;
  if (state == State::over) return;
  if (command.what != What::again) again_at.reset();
  const bool still = state == State::paused;
  const bool waits = state == State::waiting;
  switch (command.what) {
    case What::pause:
      if (!still && !waits) pause(PausedBy::person);
      break;
    case What::go_on:
      if (still) go_on();
      if (waits) next_from_here(EndedBy::ran_out);
      break;
    case What::pause_or_go_on:
      if (still)
        go_on();
      else if (waits)
        next_from_here(EndedBy::ran_out);
      else
        pause(PausedBy::person);
      break;
    case What::let_go:
      if (at == items.size())
        finish();
      else if (waits)
        next_from_here(EndedBy::ran_out);
      else
        next_from_here(state == State::running ? EndedBy::let_go : EndedBy::skipped);
      break;
    case What::again: again(); break;
    case What::still_tight: longer(10'000); break;
    case What::less: shorter(); break;
    case What::five_more: longer(300'000); break;
    case What::hurts: hurts(); break;
    case What::say_why: say_why(command.why); break;
    case What::end:
      if (end_left > 0)
        stop();
      else {
        end_left = 5000;
        tell(Event::What::end_asked);
      }
      break;
    case What::end_now: stop(); break;
  }
}

void NaiveSession::miss(std::int64_t moment) {
  if (state == State::over) return;
  const std::int64_t gone = moment - now;
  const bool hands_on = state == State::running && !alone(items[at]);
  if (hands_on || state == State::getting_ready) pause(PausedBy::missed);
  away = true;
  while (now < moment) {
    deaf = now + 5 < moment;
    step();
  }
  away = deaf = false;
  if (state != State::over) tell(Event::What::missed, gone);
}

Record NaiveSession::record() const {
  Record made;
  made.planned = Length{planned};
  made.paused = Length{paused_for};
  made.outcome = outcome;
  made.phase = at;
  made.into_phase = Length{used};
  made.phases = attempts;
  if (attempt_open) made.phases.back().target = items[at].length;
  for (const PhaseRecord& attempt : attempts) made.active += attempt.actual;
  return made;
}

std::int64_t NaiveSession::position() const {
  std::int64_t sum = used;
  for (std::size_t i = 0; i < at; ++i) sum += items[i].length.count();
  return sum;
}

void NaiveSession::step() {
  now += 5;
  switch (state) {
    case State::running:
      attempts.back().actual += Length{5};
      used += 5;
      if (used == items[at].length.count())
        phase_is_over();
      else
        natural_cue();
      break;
    case State::waiting:
      attempts.back().actual += Length{5};
      waited += 5;
      break;
    case State::paused: paused_for += 5; break;
    case State::getting_ready:
      paused_for += 5;
      ready_left -= 5;
      if (ready_left == 2000 || ready_left == 1000) hear(Cue::tick);
      if (ready_left == 0) {
        tell(Event::What::went_on);
        set_running();
      }
      break;
    case State::over: break;
  }
  if (end_left > 0) {
    end_left -= 5;
    if (end_left == 0) tell(Event::What::end_dropped);
  }
}

void NaiveSession::phase_is_over() {
  if (items[at].turn.wait) {
    state = State::waiting;
    waited = 0;
    tell(Event::What::waiting);
    return;
  }
  close_attempt(EndedBy::ran_out);
  move_to(at + 1);
  if (at == items.size())
    finish();
  else if (away && !alone(items[at]))
    pause(PausedBy::missed);
  else
    set_running();
}

void NaiveSession::set_running() {
  state = State::running;
  if (!begun) tell(Event::What::phase_started);
  begun = true;
  hear(opening());
}

void NaiveSession::move_to(std::size_t index) {
  at = index;
  used = 0;
  begun = false;
  if (at < items.size()) start_attempt();
}

void NaiveSession::start_attempt() {
  const routine::Turn& turn = items[at].turn;
  PhaseRecord attempt;
  attempt.kind = turn.kind;
  attempt.region = turn.region;
  attempt.side = turn.side;
  attempt.planned = turn.length;
  attempt.target = items[at].length;
  attempt.ended_by = EndedBy::interrupted;
  attempt.added = turn.added != routine::Added::no;
  attempts.push_back(attempt);
  attempt_open = true;
}

void NaiveSession::close_attempt(EndedBy why) {
  attempts.back().ended_by = why;
  attempts.back().target = items[at].length;
  attempt_open = false;
  tell(Event::What::phase_ended);
}

void NaiveSession::pause(PausedBy who) {
  if (state != State::paused) tell(Event::What::paused);
  state = State::paused;
  paused_by = who;
}

void NaiveSession::go_on() {
  question = false;
  if (at == items.size()) return finish();
  paused_by = PausedBy::nobody;
  state = State::getting_ready;
  ready_left = 3000;
  tell(Event::What::get_ready);
  hear(Cue::get_ready);
}

void NaiveSession::next_from_here(EndedBy why) {
  close_attempt(why);
  move_to(at + 1);
  go_the_same_way();
}

void NaiveSession::go_the_same_way() {
  if (at == items.size())
    finish();
  else if (state == State::running || state == State::waiting)
    set_running();
  else if (state == State::getting_ready)
    go_on();
}

void NaiveSession::again() {
  const bool quick = again_at && now - *again_at < 1500;
  again_at = now;
  std::size_t target = at;
  if (at == items.size()) {
    target = at - 1;
  } else {
    close_attempt(EndedBy::again);
    if (quick && at > 0) target = at - 1;
  }
  move_to(target);
  go_the_same_way();
}

void NaiveSession::finish() {
  state = State::over;
  outcome = Outcome::completed;
  paused_by = PausedBy::nobody;
  end_left = 0;
  question = false;
  tell(Event::What::completed);
  hear(Cue::session_done);
}

void NaiveSession::stop() {
  if (at < items.size()) close_attempt(EndedBy::ended);
  state = State::over;
  outcome = Outcome::ended;
  paused_by = PausedBy::nobody;
  end_left = 0;
  question = false;
  tell(Event::What::ended);
}

void NaiveSession::tell(Event::What what, std::int64_t amount) {
  events.push_back({what, Moment{Length{now}}, at, Length{amount}});
}

void NaiveSession::hear(Cue cue) {
  if (deaf) return;
  for (auto known = heard.rbegin(); known != heard.rend() && known->at == Moment{Length{now}}; ++known) {
    if (known->cue == cue) return;
  }
  heard.push_back({Moment{Length{now}}, cue});
}

}  // namespace session
