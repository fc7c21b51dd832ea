// SPDX-License-Identifier: MIT
// Events, cues and records as lines of text, so that whole lists compare and a difference can be read.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "session/session.h"

namespace session {

// "12", "12.5", "12.345": seconds.
inline std::string seconds_text(std::int64_t ms) {
  std::ostringstream out;
  out << ms / 1000;
  if (ms % 1000 != 0) {
    const std::string thousandths = std::to_string(1000 + ms % 1000).substr(1);
    out << '.' << thousandths.substr(0, thousandths.find_last_not_of('0') + 1);
  }
  return out.str();
}

inline std::string what_text(Event::What what) {
  switch (what) {
    case Event::What::phase_started: return "phase_started";
    case Event::What::phase_ended: return "phase_ended";
    case Event::What::waiting: return "waiting";
    case Event::What::paused: return "paused";
    case Event::What::get_ready: return "get_ready";
    case Event::What::went_on: return "went_on";
    case Event::What::lengthened: return "lengthened";
    case Event::What::shortened: return "shortened";
    case Event::What::at_limit: return "at_limit";
    case Event::What::hurt: return "hurt";
    case Event::What::hurt_answered: return "hurt_answered";
    case Event::What::end_asked: return "end_asked";
    case Event::What::end_dropped: return "end_dropped";
    case Event::What::missed: return "missed";
    case Event::What::completed: return "completed";
    case Event::What::ended: return "ended";
  }
  return "?";
}

// "12.5 lengthened 3 by 10": moment, what, phase, and the amount where there is one.
inline std::string line(const Event& event) {
  std::ostringstream out;
  out << seconds_text(event.at.time_since_epoch().count()) << ' ' << what_text(event.what) << ' '
      << event.phase;
  if (event.amount != Length{0}) out << " by " << seconds_text(event.amount.count());
  return out.str();
}

inline std::vector<std::string> lines(const std::vector<Event>& events) {
  std::vector<std::string> made;
  for (const Event& event : events) made.push_back(line(event));
  return made;
}

// "12.5 tick"
inline std::string line(const TimedCue& cue) {
  std::ostringstream out;
  out << seconds_text(cue.at.time_since_epoch().count()) << ' ' << cue_name(cue.cue);
  return out.str();
}

inline std::vector<std::string> lines(const std::vector<TimedCue>& cues) {
  std::vector<std::string> made;
  for (const TimedCue& cue : cues) made.push_back(line(cue));
  return made;
}

// "hold left 30/40/35.5 hurt too_hard": planned, target and actual seconds, how it ended, why it hurt.
inline std::string line(const PhaseRecord& record) {
  std::ostringstream out;
  out << routine::kind_id(record.kind) << ' ' << routine::side_id(record.side) << ' '
      << seconds_text(record.planned.count()) << '/' << seconds_text(record.target.count()) << '/'
      << seconds_text(record.actual.count()) << ' ' << ended_by_id(record.ended_by);
  if (record.why) out << ' ' << hurt_answers()[static_cast<std::size_t>(*record.why)].id;
  return out.str();
}

inline std::vector<std::string> lines(const std::vector<PhaseRecord>& records) {
  std::vector<std::string> made;
  for (const PhaseRecord& record : records) made.push_back(line(record));
  return made;
}

}  // namespace session
