// SPDX-License-Identifier: MIT
// A second session, written to be obviously right: a person with a stopwatch who looks every 5 ms at
// everything. Shares no code with session.cpp, and hears cues as they fall due instead of planning them.
// Lengths and moments must be multiples of 10 ms (5 for the half of a phase).
#pragma once

#include <optional>
#include <vector>

#include "session/session.h"

namespace session {

class NaiveSession {
 public:
  explicit NaiveSession(const Plan& plan) : items(plan.phases) {
    for (const Phase& item : items) planned += item.length.count();
    start_attempt();
    tell(Event::What::phase_started);
    begun = true;
    hear(opening());
  }

  void until(std::int64_t moment) {
    while (now < moment) step();
  }

  void command(Command command) {
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
      case What::again:
        again();
        break;
      case What::still_tight:
        longer();
        break;
      case What::less:
        shorter();
        break;
      case What::hurts:
        hurts();
        break;
      case What::say_why:
        say_why(command.why);
        break;
      case What::end:
        if (end_left > 0)
          stop();
        else {
          end_left = 5000;
          tell(Event::What::end_asked);
        }
        break;
      case What::end_now:
        stop();
        break;
    }
  }

  // From now to `moment` nobody was there.
  void miss(std::int64_t moment) {
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

  Record record() const {
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

  std::int64_t position() const {
    std::int64_t sum = used;
    for (std::size_t i = 0; i < at; ++i) sum += items[i].length.count();
    return sum;
  }

  std::vector<Phase> items;
  std::int64_t planned = 0;
  std::int64_t now = 0;
  State state = State::running;
  PausedBy paused_by = PausedBy::nobody;
  Outcome outcome = Outcome::running;
  std::size_t at = 0;
  std::int64_t used = 0;  // of the phase
  std::int64_t ready_left = 0;
  std::int64_t end_left = 0;
  std::int64_t waited = 0;
  std::int64_t paused_for = 0;
  std::optional<std::int64_t> again_at;
  bool begun = false;
  bool question = false;  // why did it hurt
  std::size_t hurt_at = 0;
  std::size_t hurt_attempt = 0;
  bool away = false;
  bool deaf = false;
  bool attempt_open = false;
  std::vector<PhaseRecord> attempts;
  std::vector<Event> events;
  std::vector<TimedCue> heard;

 private:
  void step() {
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
      case State::paused:
        paused_for += 5;
        break;
      case State::getting_ready:
        paused_for += 5;
        ready_left -= 5;
        if (ready_left == 2000 || ready_left == 1000) hear(Cue::tick);
        if (ready_left == 0) {
          tell(Event::What::went_on);
          set_running();
        }
        break;
      case State::over:
        break;
    }
    if (end_left > 0) {
      end_left -= 5;
      if (end_left == 0) tell(Event::What::end_dropped);
    }
  }

  void phase_is_over() {
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

  void set_running() {
    state = State::running;
    if (!begun) tell(Event::What::phase_started);
    begun = true;
    hear(opening());
  }

  void move_to(std::size_t index) {
    at = index;
    used = 0;
    begun = false;
    if (at < items.size()) start_attempt();
  }

  void start_attempt() {
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

  void close_attempt(EndedBy why) {
    attempts.back().ended_by = why;
    attempts.back().target = items[at].length;
    attempt_open = false;
    tell(Event::What::phase_ended);
  }

  void pause(PausedBy who) {
    if (state != State::paused) tell(Event::What::paused);
    state = State::paused;
    paused_by = who;
  }

  void go_on() {
    question = false;
    if (at == items.size()) return finish();
    paused_by = PausedBy::nobody;
    state = State::getting_ready;
    ready_left = 3000;
    tell(Event::What::get_ready);
    hear(Cue::get_ready);
  }

  void next_from_here(EndedBy why) {
    close_attempt(why);
    move_to(at + 1);
    go_the_same_way();
  }

  // Running runs on, paused stays paused, getting ready begins anew.
  void go_the_same_way() {
    if (at == items.size())
      finish();
    else if (state == State::running || state == State::waiting)
      set_running();
    else if (state == State::getting_ready)
      go_on();
  }

  void again() {
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

  void longer() {
    if (at == items.size() || state == State::waiting) return;
    change_to(std::min(items[at].length.count() + 10000, longest()));
  }

  void shorter() {
    if (at == items.size() || state == State::waiting) return;
    const std::int64_t length = items[at].length.count();
    if (length - used <= 3000) return change_to(length);
    change_to(std::max(length - 10000, used + 3000));
  }

  void change_to(std::int64_t length) {
    const std::int64_t change = length - items[at].length.count();
    if (change == 0) return tell(Event::What::at_limit);
    items[at].length = Length{length};
    tell(change > 0 ? Event::What::lengthened : Event::What::shortened, change > 0 ? change : -change);
    if (state == State::running && used > 0) natural_cue();
  }

  std::int64_t longest() const {
    const routine::Kind kind = items[at].turn.kind;
    std::int64_t most = routine::safe_limit(kind).count();
    if (kind == routine::Kind::hold || kind == routine::Kind::press) {
      std::int64_t room = 120'000;
      for (std::size_t i = at; i > 0; --i) {
        const Phase& earlier = items[i - 1];
        const routine::Kind was = earlier.turn.kind;
        const bool pause_kind = was == routine::Kind::release || was == routine::Kind::rest;
        if (pause_kind && earlier.length.count() < 5000) continue;
        if ((was != routine::Kind::hold && was != routine::Kind::press) || !one_spot(earlier, items[at]))
          break;
        room -= earlier.length.count();
      }
      most = std::min(most, room);
    }
    return std::max({most, items[at].length.count(), items[at].turn.length.count()});
  }

  void hurts() {
    if (question || at == items.size()) return;
    close_attempt(EndedBy::hurt);
    tell(Event::What::hurt);
    question = true;
    hurt_at = at;
    hurt_attempt = attempts.size() - 1;
    move_to(at + 1);
    hear(Cue::release);
    pause(PausedBy::hurt);
  }

  void say_why(Hurt why) {
    if (!question) return;
    question = false;
    attempts[hurt_attempt].why = why;
    tell(Event::What::hurt_answered);
    if (why == Hurt::too_hard) {
      for (std::size_t i = hurt_at; i < items.size(); ++i) {
        auto& pressure = items[i].turn.pressure;
        if (!pressure || !one_spot(items[i], items[hurt_at])) continue;
        for (int less = 0; less < 2; ++less) {
          if (pressure->low > 0) --pressure->low;
          if (pressure->high > 1) --pressure->high;
        }
      }
      go_on();
    }
    while (why == Hurt::sharp && at < items.size() && one_spot(items[at], items[hurt_at])) {
      close_attempt(EndedBy::skipped);
      move_to(at + 1);
    }
  }

  void finish() {
    state = State::over;
    outcome = Outcome::completed;
    paused_by = PausedBy::nobody;
    end_left = 0;
    question = false;
    tell(Event::What::completed);
    hear(Cue::session_done);
  }

  void stop() {
    if (at < items.size()) close_attempt(EndedBy::ended);
    state = State::over;
    outcome = Outcome::ended;
    paused_by = PausedBy::nobody;
    end_left = 0;
    question = false;
    tell(Event::What::ended);
  }

  void natural_cue() {
    const Phase& item = items[at];
    if (item.turn.wait) return;
    const std::int64_t length = item.length.count();
    const std::int64_t left = length - used;
    if (used >= 1000 && (left == 3000 || left == 2000 || left == 1000)) hear(Cue::tick);
    using enum routine::Kind;
    const routine::Kind kind = item.turn.kind;
    const bool long_kind = kind == hold || kind == stretch || kind == roll || kind == ice || kind == heat;
    if (long_kind && length >= 20'000 && used == left) hear(Cue::halfway);
  }

  Cue opening() const {
    using enum routine::Kind;
    const routine::Turn& turn = items[at].turn;
    const routine::Kind kind = turn.kind;
    if (at > 0) {
      const routine::Turn& last = items[at - 1].turn;
      const bool on = last.kind == hold || last.kind == press || last.kind == roll || last.kind == stretch;
      const bool cold_or_warm = last.kind == ice || last.kind == heat;
      if (on && (kind == release || kind == rest || kind == breathe)) return Cue::release;
      if (last.kind == ice && kind == rest) return Cue::ice_off;
      if (last.kind == heat && kind == rest) return Cue::heat_off;
      if (kind == prepare && turn.side_changes) return Cue::switch_side;
      if (last.set_ends) {
        if (kind == prepare || kind == rest || kind == breathe || kind == move) return Cue::set_done;
        if (kind == release && !on && !cold_or_warm) return Cue::set_done;
      }
    }
    switch (kind) {
      case prepare:
        return Cue::get_ready;
      case hold:
        return Cue::hold;
      case press:
        return Cue::press;
      case release:
        return Cue::release;
      case stretch:
        return Cue::stretch;
      case roll:
        return Cue::roll;
      case ice:
        return Cue::ice_on;
      case heat:
        return Cue::heat_on;
      case rest:
        return Cue::rest;
      case breathe:
        return Cue::breathe;
      case move:
        return Cue::move;
    }
    return Cue::tick;
  }

  static bool alone(const Phase& phase) {
    const routine::Kind kind = phase.turn.kind;
    return kind == routine::Kind::ice || kind == routine::Kind::heat || kind == routine::Kind::rest;
  }

  static bool one_spot(const Phase& a, const Phase& b) {
    return a.turn.side == b.turn.side && a.turn.region == b.turn.region;
  }

  void tell(Event::What what, std::int64_t amount = 0) {
    events.push_back({what, Moment{Length{now}}, at, Length{amount}});
  }

  void hear(Cue cue) {
    if (deaf) return;
    for (auto known = heard.rbegin(); known != heard.rend() && known->at == Moment{Length{now}}; ++known) {
      if (known->cue == cue) return;
    }
    heard.push_back({Moment{Length{now}}, cue});
  }
};

}  // namespace session
