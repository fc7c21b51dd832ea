// SPDX-License-Identifier: MIT
// A session told what happens, a line each, in seconds. told() is everything it answered since the last time
// it was asked, so an event too many fails as surely as one that is missing.
#pragma once

#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "session/event_text.h"
#include "session/listener.h"
#include "session/turns.h"

namespace session {

inline Moment moment(double seconds) { return kSessionStart + Length{std::llround(seconds * 1000)}; }

struct Story {
  explicit Story(std::vector<routine::Turn> turns) : session(plan_of(std::move(turns))) {}
  explicit Story(Session started) : session(std::move(started)) {}

  void at(double seconds, Command::What what, Hurt why = Hurt::too_hard) {
    listener.hear(session.timeline(), moment(seconds));
    add(session.apply({what, why}, moment(seconds)), seconds);
  }
  void until(double seconds) {
    listener.hear(session.timeline(), moment(seconds));
    add(session.advance(moment(seconds)), seconds);
  }
  void miss(double since, double back) {
    listener.hear(session.timeline(), moment(since));
    add(session.miss(moment(since), moment(back)), back);
    listener.skip_to(moment(back));
  }

  std::vector<std::string> told() { return std::exchange(told_, {}); }
  std::vector<std::string> records() const { return lines(session.record(now()).phases); }
  std::vector<std::string> heard() const { return lines(listener.heard()); }
  std::vector<std::string> to_come() const { return lines(session.timeline().cues); }
  Moment now() const { return now_; }

  Session session;
  Listener listener;

 private:
  void add(const std::vector<Event>& events, double seconds) {
    for (const Event& event : events) told_.push_back(line(event));
    now_ = moment(seconds);
  }

  std::vector<std::string> told_;
  Moment now_ = kSessionStart;
};

}  // namespace session
