// SPDX-License-Identifier: MIT
// unknot_scenario FOLDER [--write]: plays a scenario and compares what came of it with its expected.txt.
// --write puts what came of it there instead; read it before keeping it.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>

#include "scenarios/scenario.h"
#include "session/event_text.h"
#include "session/listener.h"

namespace scenario {
namespace {

struct Played {
  std::vector<session::Event> events;
  std::vector<session::TimedCue> heard;
  session::Record record;
};

Played play(const Scenario& scenario) {
  session::Session session =
      scenario.start ? session::Session(scenario.plan, scenario.start->phase, scenario.start->into)
                     : session::Session(scenario.plan);
  session::Listener listener;
  Played played;
  session::Moment now = session::kSessionStart;
  for (const Step& step : scenario.steps) {
    if (step.at < now) throw Wrong("commands.txt goes back in time");
    listener.hear(session.timeline(), step.at);
    now = step.missed_until.value_or(step.at);
    std::vector<session::Event> told;
    if (step.command)
      told = session.apply(*step.command, step.at);
    else if (step.missed_until)
      told = session.miss(step.at, now);
    else
      told = session.advance(step.at);
    if (step.missed_until) listener.skip_to(now);
    played.events.insert(played.events.end(), told.begin(), told.end());
  }
  listener.hear(session.timeline(), now);
  played.heard = listener.heard();
  played.record = session.record(now);
  return played;
}

// Events and cues in order of time, at one moment the events first; then what was done.
std::string text_of(const Played& played) {
  std::ostringstream out;
  auto cue = played.heard.begin();
  const auto put_cues_before = [&](session::Moment at) {
    for (; cue != played.heard.end() && cue->at < at; ++cue) out << "cue    " << line(*cue) << "\n";
  };
  for (const session::Event& event : played.events) {
    put_cues_before(event.at);
    out << "event  " << line(event) << "\n";
  }
  put_cues_before(session::Moment::max());
  for (const std::string& record : session::lines(played.record.phases)) out << "phase  " << record << "\n";
  out << session::outcome_id(played.record.outcome) << " at phase " << played.record.phase << " + "
      << session::seconds_text(played.record.into_phase.count()) << ", active "
      << session::seconds_text(played.record.active.count()) << ", paused "
      << session::seconds_text(played.record.paused.count()) << ", planned "
      << session::seconds_text(played.record.planned.count()) << "\n";
  return out.str();
}

// The first line that differs, with its number.
void show_difference(const std::string& expected, const std::string& actual) {
  std::istringstream left(expected);
  std::istringstream right(actual);
  for (int number = 1; left || right; ++number) {
    std::string wanted = "(nothing)";
    std::string came = "(nothing)";
    std::getline(left, wanted);
    std::getline(right, came);
    if (left && right && wanted == came) continue;
    std::cerr << "expected.txt:" << number << ": expected " << wanted << "\n    came     " << came << "\n";
    break;
  }
  std::cerr << "All that came:\n" << actual;
}

int run(const std::filesystem::path& folder, bool write) {
  const std::string actual = text_of(play(read(folder)));
  if (write) {
    std::ofstream(folder / "expected.txt", std::ios::binary) << actual;
    return 0;
  }
  const auto expected = file_text(folder / "expected.txt");
  if (!expected) throw Wrong("expected.txt is missing");
  if (*expected == actual) return 0;
  show_difference(*expected, actual);
  return 1;
}

}  // namespace
}  // namespace scenario

int main(int count, char** arguments) {
  const bool write = count == 3 && std::string_view(arguments[2]) == "--write";
  if (count != 2 && !write) {
    std::cerr << "unknot_scenario FOLDER [--write]\n";
    return 2;
  }
  try {
    return scenario::run(arguments[1], write);
  } catch (const scenario::Wrong& wrong) {
    std::cerr << arguments[1] << ": " << wrong.what() << "\n";
    return 1;
  }
}
