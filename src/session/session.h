// SPDX-License-Identifier: MIT
// One run of a plan. It is told what the time is and what the person wants, and answers with events. It has no
// clock, no thread, no file and no log; the same calls always give the same answers.
// Thread: main.
#pragma once

#include <optional>
#include <vector>

#include "session/command.h"
#include "session/event.h"
#include "session/plan.h"
#include "session/record.h"

namespace session {

inline constexpr Length kGetReady{3000};      // after a pause
inline constexpr Length kEndWindow{5000};     // for the second press of end
inline constexpr Length kAgainWindow{1500};   // for the second press of again
inline constexpr Length kStepOfTime{10000};   // still_tight and less

enum class State {
  running,
  paused,
  getting_ready,  // the 3 s after a pause
  waiting,        // in a phase that waits for the person, its length used
  over,
};

enum class PausedBy { nobody, person, hurt, missed };

struct TimedCue {
  Moment at{};
  Cue cue{};
  bool operator==(const TimedCue&) const = default;
};

// Every cue that is to sound from the moment of the last change on, as things stand. Revision grows with every
// change; within one revision nothing changes.
struct Timeline {
  std::uint64_t revision = 0;
  std::vector<TimedCue> cues;  // in order of time
};

class Session {
 public:
  // Starts at kSessionStart in the plan's first phase, or `from` a phase and a time into it (going on with an
  // interrupted one: it then begins with the get-ready). Needs: a plan with at least one phase.
  explicit Session(Plan plan);
  Session(Plan plan, std::size_t phase, Length into_phase);

  // Moves time on. One call over hours and many small ones give the same events and the same record.
  // Needs: now >= every earlier now (asserted).
  std::vector<Event> advance(Moment now);

  // What happened until `now`, then the command. A command that means nothing in this state gives no event.
  std::vector<Event> apply(const Command& command, Moment now);

  // Nobody could follow from `since` to `now` (the machine slept, the process stood still). Ice, heat and rest went
  // on in real time; anything else is paused where it was, and so is the first other phase that real time reaches.
  std::vector<Event> miss(Moment since, Moment now);

  State state() const { return state_; }
  PausedBy paused_by() const { return paused_by_; }
  bool over() const { return state_ == State::over; }
  bool hurt_unanswered() const { return hurt_unanswered_; }
  const Plan& plan() const { return plan_; }                // with every change made so far
  std::size_t phase() const { return phase_; }              // plan().phases.size() when completed
  Position position(Moment now) const;                      // stands still unless running
  std::optional<Length> get_ready_left(Moment now) const;   // while getting_ready
  std::optional<Length> end_asked_left(Moment now) const;   // while a second end would end it
  Length waited(Moment now) const;                          // beyond the length of a waiting phase, else 0
  const Timeline& timeline() const { return timeline_; }
  Record record(Moment now) const;

 private:
  State state_ = State::running;
  PausedBy paused_by_ = PausedBy::nobody;
  bool hurt_unanswered_ = false;
  Plan plan_;
  std::size_t phase_ = 0;
  Timeline timeline_;
};

}  // namespace session
