// SPDX-License-Identifier: MIT
#include "scenarios/scenario.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <iterator>
#include <sstream>

#include "routine/parse.h"

namespace scenario {
namespace {

using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 12> kCommands = {
    "pause", "go_on",     "pause_or_go_on", "let_go",  "again", "still_tight",
    "less",  "five_more", "hurts",          "say_why", "end",   "end_now"};

[[noreturn]] void wrong(const std::string& what, const Words& words) {
  std::string line;
  for (const std::string& word : words) line += (line.empty() ? "" : " ") + word;
  throw Wrong(what + ": " + line);
}

std::string without_comment(const std::string& line) { return line.substr(0, line.find('#')); }

// The words of every line that has any.
std::vector<Words> read_lines(const std::string& text) {
  std::vector<Words> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    std::istringstream words(without_comment(line));
    Words found{std::istream_iterator<std::string>(words), {}};
    if (!found.empty()) lines.push_back(std::move(found));
  }
  return lines;
}

session::Moment moment_of(const std::string& text, const Words& line) {
  std::size_t used = 0;
  double seconds = -1;
  try {
    seconds = std::stod(text, &used);
  } catch (const std::exception&) {
  }
  if (seconds < 0 || used != text.size()) wrong("a moment in seconds was expected", line);
  return session::kSessionStart + session::Length{std::llround(seconds * 1000)};
}

session::Length length_of(const std::string& text, const Words& line) {
  const auto length = base::parse_duration(text);
  if (!length) wrong("a length like 30s was expected", line);
  return *length;
}

session::Hurt hurt_of(const std::string& id, const Words& line) {
  for (const session::HurtAnswer& answer : session::hurt_answers()) {
    if (answer.id == id) return answer.why;
  }
  wrong("no such answer", line);
}

routine::Pressure pressure_of(const std::string& text, const Words& line) {
  routine::Pressure pressure;
  char dash = 0;
  std::istringstream in(text);
  if (!(in >> pressure.low >> dash >> pressure.high) || dash != '-')
    wrong("pressure like 3-5 was expected", line);
  return pressure;
}

// "hold 30s left pressure=3-5 region=calf wait set_ends side_changes gap"
routine::Turn turn_of(const Words& line) {
  const auto kind = routine::kind_from_id(line[0]);
  if (!kind || line.size() < 2) wrong("a kind and a length were expected", line);
  routine::Turn turn;
  turn.kind = *kind;
  turn.length = length_of(line[1], line);
  turn.range = {turn.length, turn.length};
  turn.region = "upper_trap";
  for (auto word = line.begin() + 2; word != line.end(); ++word) {
    const std::string value = word->substr(std::min(word->find('='), word->size() - 1) + 1);
    if (const auto side = routine::side_from_id(*word))
      turn.side = *side;
    else if (word->starts_with("pressure="))
      turn.pressure = pressure_of(value, line);
    else if (word->starts_with("region="))
      turn.region = value;
    else if (*word == "wait")
      turn.wait = true;
    else if (*word == "set_ends")
      turn.set_ends = true;
    else if (*word == "side_changes")
      turn.side_changes = true;
    else
      wrong("a turn does not have this", line);
  }
  return turn;
}

Step step_of(const Words& line) {
  if (line.size() < 2) wrong("a moment and what happens were expected", line);
  Step step;
  step.at = moment_of(line[0], line);
  if (line[1] == "now") return step;
  if (line[1] == "miss_until" && line.size() == 3) {
    step.missed_until = moment_of(line[2], line);
    return step;
  }
  const auto found = std::find(kCommands.begin(), kCommands.end(), line[1]);
  if (found == kCommands.end()) wrong("no such command", line);
  step.command.emplace();
  step.command->what = static_cast<session::Command::What>(found - kCommands.begin());
  if (line.size() == 3) step.command->why = hurt_of(line[2], line);
  return step;
}

// "choose side left", "choose start_delay 15s", "choose switch_gap 5s", "choose region calf"
void choose(routine::Choices& choices, const Words& line) {
  if (line.size() != 3) wrong("a choice and its value were expected", line);
  if (line[1] == "side")
    choices.side = routine::side_from_id(line[2]);
  else if (line[1] == "region")
    choices.region = line[2];
  else if (line[1] == "start_delay")
    choices.start_delay = length_of(line[2], line);
  else if (line[1] == "switch_gap")
    choices.switch_gap = length_of(line[2], line);
  else
    wrong("no such choice", line);
}

session::Plan plan_of_routine(const std::string& text, const std::filesystem::path& file,
                              const routine::Choices& choices) {
  const routine::Parsed routine = routine::parse(text, "scenario", file.string());
  if (!routine) throw Wrong(routine::problem_text(routine.error().front()));
  auto plan = session::make_plan(*routine, choices);
  if (!plan) throw Wrong(plan.error());
  return *std::move(plan);
}

session::Plan plan_of_turns(const std::string& text) {
  std::vector<routine::Turn> turns;
  for (const Words& line : read_lines(text)) turns.push_back(turn_of(line));
  if (turns.empty()) throw Wrong("turns.txt has no turns");
  return session::lay_out("scenario", "Scenario", std::move(turns));
}

}  // namespace

std::optional<std::string> file_text(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(in), {});
}

Scenario read(const std::filesystem::path& folder) {
  Scenario made;
  routine::Choices choices;
  const auto commands = file_text(folder / "commands.txt");
  if (!commands) throw Wrong("commands.txt is missing");
  for (const Words& line : read_lines(*commands)) {
    if (line[0] == "choose")
      choose(choices, line);
    else if (line[0] == "from" && line.size() == 3)
      made.start = {std::stoul(line[1]), length_of(line[2], line)};
    else
      made.steps.push_back(step_of(line));
  }
  const std::filesystem::path routine_file = folder / "routine.toml";
  if (const auto text = file_text(routine_file)) {
    made.plan = plan_of_routine(*text, routine_file, choices);
  } else if (const auto turns = file_text(folder / "turns.txt")) {
    made.plan = plan_of_turns(*turns);
  } else {
    throw Wrong("neither routine.toml nor turns.txt is there");
  }
  return made;
}

}  // namespace scenario
