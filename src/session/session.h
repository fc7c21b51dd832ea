// SPDX-License-Identifier: MIT
// One run of a plan. It is told what the time is and what the person wants, and answers with events. It has
// no clock, no thread, no file and no log; the same calls always give the same answers. Thread: main.
#pragma once

#include <optional>
#include <vector>

#include "session/command.h"
#include "session/event.h"
#include "session/plan.h"
#include "session/record.h"
#include "session/timeline.h"

namespace session {

inline constexpr Length kEndWindow{5000};       // for the second press of end
inline constexpr Length kAgainWindow{1500};     // for the second press of again
inline constexpr Length kStepOfTime{10000};     // still_tight and less
inline constexpr Length kFiveMinutes{300'000};  // five_more
inline constexpr Length kLeastLeft{3000};       // after less, and of a phase that is gone on with

enum class State {
  running,
  paused,
  getting_ready,  // the 3 s after a pause
  waiting,        // in a phase that waits for the person, its length used
  over,
};

enum class PausedBy { nobody, person, hurt, missed };

class Session {
 public:
  // Starts at kSessionStart in the plan's first phase. Needs: a plan with at least one phase.
  explicit Session(Plan plan);
  // Goes on with an interrupted session: begins with the get-ready before `into_phase` of this phase.
  // kLeastLeft of the phase is left even if more of it was used. Needs: phase in range, into_phase >= 0.
  Session(Plan plan, std::size_t phase, Length into_phase);

  // Moves time on. One call over hours and many small ones give the same events and the same record.
  // Needs: now >= every earlier now.
  std::vector<Event> advance(Moment now);

  // What happened until `now`, then the command. A command that means nothing in this state gives no event.
  std::vector<Event> apply(const Command& command, Moment now);

  // Nobody could follow from `since` to `now` (the machine slept, the process stood still). Ice, heat and
  // rest went on in real time; anything else is paused where it was, and so is the first other phase that
  // real time reaches. Needs: every earlier now <= since <= now.
  std::vector<Event> miss(Moment since, Moment now);

  State state() const { return state_; }
  PausedBy paused_by() const { return paused_by_; }
  bool over() const { return state_ == State::over; }
  Outcome outcome() const { return outcome_; }
  bool hurt_unanswered() const { return hurt_unanswered_; }
  std::optional<Hurt> why_it_hurt() const;    // while paused by it, once it was answered
  const Plan& plan() const { return plan_; }  // with every change made so far
  // plan().phases.size() when completed, or when the last phase hurt and the person has not gone on.
  std::size_t phase() const { return phase_; }
  // Of a `now` later than the last one told, these say what holds if nothing happens in between.
  Position position(Moment now) const;                     // stands still unless running
  std::optional<Length> get_ready_left(Moment now) const;  // while getting_ready
  std::optional<Length> end_asked_left(Moment now) const;  // while a second end would end it
  Length waited(Moment now) const;                         // beyond the length of a waiting phase, else 0
  const Timeline& timeline() const { return timeline_; }
  Record record(Moment now) const;

 private:
  // Everything happens at now_, and only reach moves it.
  void reach(Moment now, bool followed = true);
  void spend_until(Moment at);
  Moment state_ends_at() const;
  Moment end_window_ends_at() const;
  void end_state(bool followed);

  // Moves; none of them changes the timeline.
  void enter_phase(std::size_t index, Length into = Length{0});
  void leave_phase(EndedBy ended_by);
  void pass_to(std::size_t index);
  void run();
  void stand(PausedBy by);
  void get_ready();
  void complete();

  // Commands.
  void pause_or_go_on(Command::What what);
  void let_go();
  void again();
  void change_length(Length by);
  void hurts();
  void say_why(Hurt why);
  void end(bool at_once);

  void renew_timeline();
  void tell(Event::What what, Length amount = Length{0});
  std::vector<Event> take_events();
  bool at_end() const { return phase_ == plan_.phases.size(); }
  Plan plan_;
  Length planned_{0};
  State state_ = State::running;
  PausedBy paused_by_ = PausedBy::nobody;
  Outcome outcome_ = Outcome::running;
  Moment now_ = kSessionStart;
  std::size_t phase_ = 0;
  Length into_{0};      // the phase, at now_
  bool begun_ = false;  // the phase has run since it was entered
  Moment ready_at_{};   // end of the get-ready
  Moment waiting_since_{};
  Length paused_{0};
  std::vector<PhaseRecord> attempts_;
  std::optional<Moment> end_asked_;
  std::optional<Moment> last_again_;  // unless another command came after it
  bool hurt_unanswered_ = false;
  std::size_t hurt_phase_ = 0;
  std::size_t hurt_attempt_ = 0;
  std::vector<Event> events_;  // not yet told
  Timeline timeline_;
};

}  // namespace session
