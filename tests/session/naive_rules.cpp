// SPDX-License-Identifier: MIT
// What the naive session knows of cues, lengths and pain.
#include <algorithm>

#include "session/naive_session.h"

namespace session {

std::int64_t NaiveSession::longest() const {
  const routine::Kind kind = items[at].turn.kind;
  std::int64_t most = routine::safe_limit(kind).count();
  if (kind == routine::Kind::hold || kind == routine::Kind::press) {
    std::int64_t room = 120'000;
    for (std::size_t i = at; i > 0; --i) {
      const Phase& earlier = items[i - 1];
      const routine::Kind was = earlier.turn.kind;
      const bool pause_kind = was == routine::Kind::release || was == routine::Kind::rest;
      if (pause_kind && earlier.length.count() < 5000) continue;
      if ((was != routine::Kind::hold && was != routine::Kind::press) || !one_spot(earlier, items[at])) break;
      room -= earlier.length.count();
    }
    most = std::min(most, room);
  }
  return std::max({most, items[at].length.count(), items[at].turn.length.count()});
}

void NaiveSession::natural_cue() {
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

Cue NaiveSession::opening() const {
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
    case prepare: return Cue::get_ready;
    case hold: return Cue::hold;
    case press: return Cue::press;
    case release: return Cue::release;
    case stretch: return Cue::stretch;
    case roll: return Cue::roll;
    case ice: return Cue::ice_on;
    case heat: return Cue::heat_on;
    case rest: return Cue::rest;
    case breathe: return Cue::breathe;
    case move: return Cue::move;
  }
  return Cue::tick;
}

bool NaiveSession::alone(const Phase& phase) {
  const routine::Kind kind = phase.turn.kind;
  return kind == routine::Kind::ice || kind == routine::Kind::heat || kind == routine::Kind::rest;
}

bool NaiveSession::one_spot(const Phase& a, const Phase& b) {
  return a.turn.side == b.turn.side && a.turn.region == b.turn.region;
}

void NaiveSession::hurts() {
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

void NaiveSession::say_why(Hurt why) {
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

void NaiveSession::longer(std::int64_t by) {
  if (at == items.size() || state == State::waiting) return;
  change_to(std::min(items[at].length.count() + by, longest()));
}

void NaiveSession::shorter() {
  if (at == items.size() || state == State::waiting) return;
  const std::int64_t length = items[at].length.count();
  if (length - used <= 3000) return change_to(length);
  change_to(std::max(length - 10000, used + 3000));
}

void NaiveSession::change_to(std::int64_t length) {
  const std::int64_t change = length - items[at].length.count();
  if (change == 0) return tell(Event::What::at_limit);
  items[at].length = Length{length};
  tell(change > 0 ? Event::What::lengthened : Event::What::shortened, change > 0 ? change : -change);
  if (state == State::running && used > 0) natural_cue();
}

}  // namespace session
