// SPDX-License-Identifier: MIT
#include "history/samples.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "history/stamps.h"
#include "history/uuid.h"

namespace history::samples {
namespace {

namespace fs = std::filesystem;
using session::Length;

constexpr std::int64_t kFirstMs = 1'763'712'000'000;  // 2025-11-21T08:00:00Z
constexpr std::int64_t kDayMs = 86'400'000;

std::string numbered_id(int n) {
  std::array<std::uint8_t, 10> rest{};
  for (std::size_t i = 0; i < 4; ++i) rest[9 - i] = static_cast<std::uint8_t>((n >> (8 * i)) & 0xff);
  return uuid7(kFirstMs + n * kDayMs, rest);
}

session::PhaseRecord phase(routine::Kind kind, routine::Side side, int seconds, session::EndedBy ended_by) {
  session::PhaseRecord record;
  record.kind = kind;
  record.region = "upper_trap";
  record.side = side;
  record.planned = record.target = record.actual = Length(seconds * 1000);
  record.ended_by = ended_by;
  return record;
}

int below(std::mt19937& random, int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); }

std::string any_text(std::mt19937& random) {
  const char* const parts[] = {"neck", " ",    "=1+1", "\"quoted\"", "ü",  "頸",
                               "a,b",  "it's", "-",    "@x",         "\\", "0"};
  std::string text;
  for (int i = below(random, 6); i > 0; --i) text += parts[below(random, 12)];
  return text;
}

Length any_length(std::mt19937& random) { return Length(below(random, 3'600'000)); }

session::PhaseRecord any_phase(std::mt19937& random) {
  session::PhaseRecord record;
  record.kind = routine::kAllKinds[static_cast<std::size_t>(below(random, 11))];
  record.region = any_text(random);
  record.side = static_cast<routine::Side>(below(random, 5));
  record.planned = any_length(random);
  record.target = below(random, 2) == 0 ? record.planned : any_length(random);
  record.actual = any_length(random);
  record.ended_by = static_cast<session::EndedBy>(below(random, 7));
  if (below(random, 4) == 0) record.why = static_cast<session::Hurt>(below(random, 7));
  record.added = below(random, 3) == 0;
  return record;
}

std::optional<int> any_score(std::mt19937& random) {
  if (below(random, 3) == 0) return std::nullopt;
  return below(random, 11);
}

std::vector<std::string> any_words(std::mt19937& random) {
  std::vector<std::string> words;
  for (int i = below(random, 3); i > 0; --i) words.push_back("word " + std::to_string(below(random, 9)));
  return words;
}

void say_anything(std::mt19937& random, StoredSession& session) {
  session.source = static_cast<Source>(below(random, 3));
  session.tools = any_words(random);
  session.tags = any_words(random);
  for (const Helped helped : kAllHelped) {
    if (below(random, 3) == 0) session.helped.push_back(helped);
  }
  session.peak_pressure = any_score(random);
  if (below(random, 2) == 0) session.change = kAllChanges[static_cast<std::size_t>(below(random, 5))];
  session.referred = any_text(random);
  if (below(random, 2) == 0) session.bruise = below(random, 2) == 0;
  session.next_day_passed = below(random, 2) == 0;
  for (int i = below(random, 4); i > 0; --i)
    session.edits.push_back({below(random, 1'000'000), any_text(random), any_text(random), any_text(random)});
}

}  // namespace

Folder::Folder() {
  // In memory where there is such a place: the tests kill programs, not machines, and hundreds of folders
  // come and go.
  const fs::path parent = fs::is_directory("/dev/shm") ? "/dev/shm" : fs::temp_directory_path();
  std::string name = (parent / "unknot-history-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for the test");
  path_ = name;
}

Folder::~Folder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

StoredSession session(int n) {
  StoredSession session;
  session.id = numbered_id(n);
  session.routine = "trapezius";
  session.title = "Trapezius: stroke, hold, stretch";
  session.routine_text = "format = 1\ntitle = \"Trapezius " + std::to_string(n % 3) + "\"\n";
  session.started_utc_ms = kFirstMs + n * kDayMs;
  session.offset_min = 60;
  session.zone = "Europe/Berlin";
  session.local_date = local_date(session.started_utc_ms, session.offset_min);
  session::Record& record = session.record;
  record.outcome = session::Outcome::completed;
  record.phases = {phase(routine::Kind::prepare, routine::Side::center, 10, session::EndedBy::ran_out),
                   phase(routine::Kind::hold, routine::Side::left, 45, session::EndedBy::ran_out),
                   phase(routine::Kind::hold, routine::Side::right, 30 + n % 15, session::EndedBy::let_go)};
  record.phase = record.phases.size();
  for (const session::PhaseRecord& done : record.phases) record.active += done.actual;
  record.planned = Length(100'000);
  record.paused = Length(n * 10);
  session.scores = {{"upper_trap", routine::Side::right, n % 11, (n + 3) % 11},
                    {"upper_trap", routine::Side::left, std::nullopt, 2}};
  session.note = "note " + std::to_string(n);
  return session;
}

std::vector<StoredSession> several(int count) {
  std::vector<StoredSession> all;
  for (int n = 0; n < count; ++n) all.push_back(session(n));
  return all;
}

StoredSession running(int n) {
  StoredSession result = session(n);
  result.record.outcome = session::Outcome::running;
  result.record.phases.pop_back();
  result.record.phases.back().actual = Length(20'000);
  result.record.active = Length(30'000);
  result.record.phase = 1;
  result.record.into_phase = Length(20'000);
  result.scores.clear();
  result.note.clear();
  return result;
}

StoredSession any(std::mt19937& random) {
  StoredSession session;
  std::array<std::uint8_t, 10> rest{};
  for (std::uint8_t& byte : rest) byte = static_cast<std::uint8_t>(below(random, 256));
  session.started_utc_ms = std::uniform_int_distribution<std::int64_t>(0, 4'000'000'000'000)(random);
  session.id = uuid7(session.started_utc_ms, rest);
  session.routine = any_text(random);
  session.title = any_text(random);
  session.routine_text = any_text(random) + "\n" + any_text(random);
  if (below(random, 2) == 0) session.choices.side = static_cast<routine::Side>(below(random, 5));
  session.choices.region = any_text(random);
  session.choices.start_delay = any_length(random);
  session.choices.switch_gap = any_length(random);
  session.offset_min = below(random, 2 * 840) - 840;
  session.zone = any_text(random);
  session.local_date = local_date(session.started_utc_ms, session.offset_min, below(random, 7));
  for (int i = below(random, 20); i > 0; --i) session.record.phases.push_back(any_phase(random));
  for (int i = below(random, 4); i > 0; --i) {
    session.scores.push_back({any_text(random), static_cast<routine::Side>(below(random, 5)),
                              any_score(random), any_score(random), any_score(random)});
  }
  session.record.planned = any_length(random);
  session.record.active = any_length(random);
  session.record.paused = any_length(random);
  session.record.outcome = static_cast<session::Outcome>(below(random, 4));
  session.record.phase = static_cast<std::size_t>(below(random, 100));
  session.record.into_phase = any_length(random);
  session.note = any_text(random) + (below(random, 3) == 0 ? "\nand more" : "");
  session.dismissed = below(random, 2) == 0;
  say_anything(random, session);
  return session;
}

std::string told(const SessionList& list, std::size_t n) {
  const SessionLine& line = list.lines.at(n);
  std::ostringstream text;
  const auto number = [](const auto& value) { return value ? static_cast<int>(*value) : -1; };
  text << list.id_of(line) << ' ' << line.started_utc_ms << ' ' << line.offset_min << ' '
       << line.planned.count() << ' ' << line.active.count() << ' ' << line.worked.count() << ' '
       << line.kinds << ' ' << int{line.helped} << ' ' << static_cast<int>(line.outcome)
       << static_cast<int>(line.source) << ' ' << number(line.peak_pressure) << ' ' << number(line.change)
       << ' ' << number(line.bruise) << line.hurt << line.next_day_passed << line.deleted;
  for (const WordNumber word : {line.routine, line.title, line.note, line.tags, line.tools, line.referred})
    text << '|' << list.word(word);
  for (const SpotLine& spot : list.spots_of(line)) {
    text << '\n'
         << list.word(spot.region) << ' ' << static_cast<int>(spot.side) << ' ' << spot.spent_ms << ' '
         << spot.pressure_ms << ' ' << number(spot.before) << ' ' << number(spot.after) << ' '
         << number(spot.next_day);
    for (const HoldLine& hold : list.holds_of(spot))
      text << ' ' << hold.planned_tenths << '/' << hold.held_tenths;
  }
  return text.str();
}

Store open(const fs::path& folder, bool look_only) {
  base::Result<Store> store = Store::open(folder, look_only);
  if (!store) throw std::runtime_error(store.error());
  return std::move(*store);
}

Store open(const Folder& folder, bool look_only) { return open(folder.path(), look_only); }

std::string bytes_of(const fs::path& file) {
  // At once, not byte by byte: tests of damage read a thousand whole histories, under the sanitizers too.
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

void write_bytes(const fs::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

}  // namespace history::samples
