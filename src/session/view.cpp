// SPDX-License-Identifier: MIT
#include "session/view.h"

#include <algorithm>

#include "session/pressure.h"
#include "session/words.h"

namespace session {
namespace {

constexpr Length kPressureFall{1000};
constexpr Length kLastSeconds{3000};
constexpr std::string_view kMinus = "\u2212";  // a hyphen is too short beside large digits

bool stands(State state) { return state == State::paused || state == State::getting_ready; }

std::string verb_of(const Session& session, std::size_t index) {
  switch (session.state()) {
    case State::paused: return "PAUSED";
    case State::getting_ready: return "GET READY";
    case State::over: return session.outcome() == Outcome::completed ? "DONE" : "ENDED";
    case State::running:
    case State::waiting: break;
  }
  return upper(phase_verb(session.plan(), index));
}

std::string digits_of(const Session& session, const Phase& phase, Length left, Moment now) {
  if (session.state() == State::waiting) return std::string(1, '+') + digits(session.waited(now));
  const auto ready = session.get_ready_left(now);
  const bool counts_in = ready || phase.turn.kind == routine::Kind::prepare;
  return std::string(counts_in ? kMinus : std::string_view{}) + digits(ready.value_or(left));
}

double share(Length part, Length whole) {
  return std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

double pressure_at(const Phase& phase, Length into) {
  const double low = phase.turn.pressure->low;
  const double high = phase.turn.pressure->high;
  const double risen = low + (high - low) * share(into, kPressureRise);
  return phase.turn.wait ? risen : risen * share(phase.length - into, kPressureFall);
}

NextUp next_up(const Plan& plan, std::size_t shown, std::size_t index, Length length) {
  const routine::Turn& turn = plan.phases[index].turn;
  const routine::Turn& now = plan.phases[shown].turn;
  std::string detail = length_words(length);
  const auto add = [&](const std::string& words) {
    if (!words.empty()) detail += " · " + words;
  };
  if (turn.side != now.side) add(side_word(turn.side));
  if (turn.region != now.region) add(region_word(turn.region));
  add(pressure_words(plan, index));
  return {phase_verb(plan, index), detail, length, turn.kind};
}

std::optional<NextUp> next_of(const Session& session, std::size_t index, Length left) {
  const Plan& plan = session.plan();
  if (session.over() || session.phase() == plan.phases.size()) return std::nullopt;
  if (stands(session.state())) return next_up(plan, index, index, left);
  if (index + 1 == plan.phases.size()) return std::nullopt;
  return next_up(plan, index, index + 1, plan.phases[index + 1].length);
}

// What the phase says, whatever the time.
View still(const Phase& phase) {
  const routine::Turn& turn = phase.turn;
  View view;
  view.kind = turn.kind;
  view.added = turn.added;
  view.side = upper(side_word(turn.side));
  view.body_side = turn.side;
  view.region = turn.region;
  view.region_name = region_word(turn.region);
  view.say = turn.say;
  view.feel = turn.feel;
  view.length = phase.length;
  view.pressure = turn.pressure;
  view.set = turn.set;
  view.sets = turn.sets;
  return view;
}

}  // namespace

View look(const Session& session, Moment now) {
  const Plan& plan = session.plan();
  const std::size_t index = std::min(session.phase(), plan.phases.size() - 1);
  const Phase& phase = plan.phases[index];
  View view = still(phase);
  view.state = session.state();
  view.paused_by = session.paused_by();
  view.phase = session.phase();
  view.position = session.position(now);
  const Length into = view.position - phase.start;
  view.left = phase.length - into;
  view.done = share(into, phase.length);
  view.verb = verb_of(session, index);
  view.digits = digits_of(session, phase, view.left, now);
  const bool pressing = session.state() == State::running || session.state() == State::waiting;
  if (view.pressure && pressing) view.pressure_now = pressure_at(phase, into);
  view.next = next_of(session, index, view.left);
  view.total = plan.total;
  view.total_left = kPlanStart + plan.total - view.position;
  view.last_seconds = session.state() == State::running && view.left <= kLastSeconds;
  view.end_asked_left = session.end_asked_left(now);
  view.hurt_unanswered = session.hurt_unanswered();
  if (const auto why = session.why_it_hurt()) {
    view.reply = hurt_answers()[static_cast<std::size_t>(*why)].reply;
  }
  return view;
}

}  // namespace session
