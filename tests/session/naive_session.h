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
  explicit NaiveSession(const Plan& plan);

  void until(std::int64_t moment);
  void command(Command command);
  // From now to `moment` nobody was there.
  void miss(std::int64_t moment);

  Record record() const;
  std::int64_t position() const;

  // Whole milliseconds throughout.
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
  bool away = false;  // in a miss
  bool deaf = false;  // in a miss, before its last step
  bool attempt_open = false;
  std::vector<PhaseRecord> attempts;
  std::vector<Event> events;
  std::vector<TimedCue> heard;

 private:
  void step();
  void phase_is_over();
  void set_running();
  void move_to(std::size_t index);
  void start_attempt();
  void close_attempt(EndedBy why);
  void pause(PausedBy who);
  void go_on();
  void next_from_here(EndedBy why);
  // Running runs on, paused stays paused, getting ready begins anew.
  void go_the_same_way();
  void again();
  void longer(std::int64_t by);
  void shorter();
  void change_to(std::int64_t length);
  std::int64_t longest() const;
  void hurts();
  void say_why(Hurt why);
  void finish();
  void stop();
  void natural_cue();
  Cue opening() const;
  static bool alone(const Phase& phase);
  static bool one_spot(const Phase& a, const Phase& b);
  void tell(Event::What what, std::int64_t amount = 0);
  void hear(Cue cue);
};

}  // namespace session
