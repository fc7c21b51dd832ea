// SPDX-License-Identifier: MIT
// What is to sound and to be said from now on.
#include <algorithm>
#include <utility>

#include "session/script.h"
#include "session/session.h"

namespace session {
namespace {

constexpr Length kSoon{4000};      // an answer that comes later answers nothing
constexpr Length kLastRoom{4000};  // for "Done."

}  // namespace

std::vector<TimedCue> Session::cues_to_come() const {
  std::vector<TimedCue> cues;
  switch (state_) {
    case State::running: return cues_from(plan_, phase_, into_, now_);
    case State::getting_ready:
      cues = cues_through_get_ready(plan_, phase_, into_, ready_at_);
      std::erase_if(cues, [&](const TimedCue& cue) { return cue.at < now_; });
      return cues;
    case State::over:
      if (outcome_ == Outcome::completed) cues = {{now_, Cue::session_done}};
      return cues;
    case State::paused:
    case State::waiting: return cues;
  }
  return cues;
}

std::vector<TimedPressure> Session::pressures_to_come() const {
  switch (state_) {
    case State::running:
    case State::waiting: return pressures_from(plan_, phase_, into_, now_);
    case State::getting_ready: return pressures_from(plan_, phase_, into_, ready_at_);
    case State::paused:
    case State::over: return {};
  }
  return {};
}

std::vector<TimedUtterance> Session::utterances_to_come() const {
  switch (state_) {
    case State::running: return utterances_from(plan_, phase_, heard_from_, into_, now_, quiet_from_);
    case State::getting_ready: {
      Moment quiet = quiet_from_;
      for (const TimedCue& cue : timeline_.cues) {
        if (cue.at <= ready_at_) quiet = std::max(quiet, cue.at + cue_length(cue.cue) + kAfterCue);
      }
      return utterances_from(plan_, phase_, into_, into_, ready_at_, quiet);
    }
    case State::over: {
      if (outcome_ != Outcome::completed) return {};
      const Moment from = std::max(quiet_from_, now_ + cue_length(Cue::session_done) + kAfterCue);
      return {{from, from + kLastRoom, {"Done."}}};
    }
    case State::paused:
    case State::waiting: return {};
  }
  return {};
}

void Session::renew_timeline() {
  ++timeline_.revision;
  for (const TimedCue& cue : timeline_.cues) {
    if (cue.at <= now_) quiet_from_ = std::max(quiet_from_, cue.at + cue_length(cue.cue) + kAfterCue);
  }
  timeline_.cues = cues_to_come();
  timeline_.pressures = pressures_to_come();
  timeline_.utterances = utterances_to_come();
}

void Session::answer(std::vector<std::string> texts, Moment earliest) {
  auto answered =
      answer_between(timeline_.cues, std::move(texts), std::max(earliest, quiet_from_), earliest + kSoon);
  if (!answered) return;
  heard_from_ = into_;
  ++timeline_.revision;
  std::vector<TimedUtterance>& said = timeline_.utterances;
  std::erase_if(said, [&](const TimedUtterance& before) { return before.earliest < now_; });
  const auto place =
      std::lower_bound(said.begin(), said.end(), answered->earliest,
                       [](const TimedUtterance& utterance, Moment at) { return utterance.earliest < at; });
  said.insert(place, std::move(*answered));
}

// What a phase is that does not open anew, or that waits in a pause.
void Session::say_what_goes_on() {
  if (at_end()) return;
  if (state_ == State::paused) answer(going_on_words(plan_.phases[phase_]));
  if (state_ == State::getting_ready && into_ > Length{0})
    answer(going_on_words(plan_.phases[phase_]), ready_at_);
}

}  // namespace session
