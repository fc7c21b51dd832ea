// SPDX-License-Identifier: MIT
#include "session/script.h"

#include <algorithm>
#include <array>

#include "session/spoken.h"
#include "session/words.h"

namespace session {
namespace {

using routine::Kind;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr Length kTicks{3000};  // the countdown at the end of a phase
constexpr Length kShortestWithNext{12000};
constexpr Length kNextRoom{4500};  // before the ticks
constexpr Length kShortestWithTen{30000};
constexpr Length kTen{10000};
constexpr Length kTenRoom{1500};
constexpr Length kMinutesRoom{4000};
constexpr Length kDoneRoom{4000};
constexpr Length kLongestCue = cue_length(Cue::session_done);
constexpr std::size_t kMostCautions = 2;
// Every minute of a long rest would be a chatter.
constexpr std::array<int, 9> kMinutesTold = {25, 20, 15, 10, 5, 4, 3, 2, 1};

std::string capital(std::string text) {
  if (!text.empty()) text.front() = upper(text.substr(0, 1)).front();
  return text;
}

std::string sentence(const std::string& words) {
  const bool ended = !words.empty() && (words.back() == '.' || words.back() == '?' || words.back() == '!');
  return ended || words.empty() ? words : words + ".";
}

bool has_word(const std::string& text, const std::string& word) {
  const auto at = text.find(word);
  return !word.empty() && at != std::string::npos;
}

// "Right side, shin." where either is another than before and the sentence does not name it; else empty.
std::string new_place(const Phase* before, const routine::Turn& turn, const std::string& said) {
  std::string words;
  const std::string side = side_word(turn.side);
  const bool other_side = before == nullptr || before->turn.side != turn.side;
  const bool other_region = before != nullptr && before->turn.region != turn.region;
  if (other_side && !side.empty() && !has_word(said, side)) words = side + " side";
  const std::string region = turn.region.empty() ? "" : region_word(turn.region);
  if (other_region && !region.empty() && !has_word(said, region))
    words += (words.empty() ? "" : ", ") + region;
  return words.empty() ? "" : sentence(capital(words));
}

bool opens_a_pass(const Phase* before, const routine::Turn& turn) {
  if (turn.sets < 2 || turn.set < 2) return false;
  return before == nullptr || before->turn.set != turn.set || before->turn.sets != turn.sets ||
         before->turn.set_ends;
}

std::string joined(const std::string& first, const std::string& second) {
  return first.empty() || second.empty() ? first + second : first + " " + second;
}

// The fullest first, each once.
std::vector<std::string> variants(std::initializer_list<std::string> texts) {
  std::vector<std::string> made;
  for (const std::string& text : texts) {
    std::string spoken = speakable(text);
    if (!spoken.empty() && std::find(made.begin(), made.end(), spoken) == made.end())
      made.push_back(std::move(spoken));
  }
  return made;
}

std::vector<std::string> opening_texts(const Phase* before, const Phase& phase) {
  const routine::Turn& turn = phase.turn;
  const std::string word = sentence(turn.cue);
  if (turn.first_showing && !turn.say.empty()) {
    const std::string place = new_place(before, turn, turn.say);
    return variants({joined(place, turn.say), turn.say, joined(place, word), word});
  }
  const std::string place = new_place(before, turn, "");
  const std::string count = opens_a_pass(before, turn)
                                ? capital(number_words(turn.set)) + " of " + number_words(turn.sets) + "."
                                : "";
  return variants({joined(place, joined(word, count)), joined(place, word), joined(word, count), word});
}

std::vector<std::string> next_texts(const Phase& now, const Phase& next) {
  std::string what = next.turn.cue;
  if (next.turn.added == routine::Added::switch_gap) what = "change sides";
  if (!what.empty()) what.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(what.front())));
  std::string place;
  const std::string side = side_word(next.turn.side);
  if (next.turn.side != now.turn.side && !side.empty()) place += ", " + side + " side";
  if (next.turn.region != now.turn.region && !next.turn.region.empty())
    place += ", " + region_word(next.turn.region);
  // Never the word alone: before the change it would be an order.
  return variants({"Next, " + what + place + ".", "Next, " + what + "."});
}

class Writer {
 public:
  explicit Writer(const Plan& plan) : plan_(plan) {}

  std::vector<Utterance> run() {
    bool cautioned = plan_.extras.cautions.empty();
    const Phase* before = nullptr;
    for (const Phase& phase : plan_.phases) {
      const Position end = phase.start + phase.length;
      add(phase.start, end, opening_texts(before, phase));
      if (!cautioned && phase.turn.kind == Kind::prepare) cautions(phase);
      cautioned = true;
      if (!phase.turn.wait) during(phase, before, &phase == &plan_.phases.back() ? nullptr : &phase + 1);
      before = &phase;
    }
    const Position end = kPlanStart + plan_.total;
    if (before != nullptr && !before->turn.wait)
      add(end, end + cue_length(Cue::session_done) + kDoneRoom, {"Done."});
    // Minutes and the half are laid down after each other.
    std::stable_sort(made_.begin(), made_.end(),
                     [](const Utterance& a, const Utterance& b) { return a.earliest < b.earliest; });
    return std::move(made_);
  }

 private:
  void cautions(const Phase& phase) {
    const auto count = std::min(plan_.extras.cautions.size(), kMostCautions);
    for (std::size_t i = 0; i < count; ++i)
      add(phase.start, phase.start + phase.length, variants({plan_.extras.cautions[i]}));
  }

  void during(const Phase& phase, const Phase* before, const Phase* next) {
    const Position end = phase.start + phase.length;
    const Kind kind = phase.turn.kind;
    if (kind == Kind::ice || kind == Kind::heat || (kind == Kind::rest && before != nullptr))
      minutes_left(phase);
    const bool long_enough = phase.length >= kShortestWithTen;
    if (plan_.extras.ten_seconds && long_enough) add(end - kTen, end - kTen + kTenRoom, {"Ten seconds."});
    if (next != nullptr && phase.length >= kShortestWithNext)
      add(end - kTicks - kNextRoom, end - kTicks, next_texts(phase, *next));
  }

  void minutes_left(const Phase& phase) {
    for (const int left : kMinutesTold) {
      const Position at = phase.start + phase.length - minutes(left);
      // A minute into the phase at least, so that its opening is not followed by its own length.
      if (at < phase.start + minutes(1)) continue;
      const std::string many = left == 1 ? " minute left." : " minutes left.";
      add(at, at + kMinutesRoom, {capital(number_words(left)) + many});
    }
  }

  // Cuts [from, to) down to what lies between the cues that still sound at `from` and the next one.
  void add(Position from, Position to, std::vector<std::string> texts) {
    auto next = std::upper_bound(plan_.cues.begin(), plan_.cues.end(), from,
                                 [](Position at, const PlannedCue& cue) { return at < cue.at; });
    for (auto cue = next; cue != plan_.cues.begin() && (cue - 1)->at + kLongestCue > from; --cue)
      from = std::max(from, (cue - 1)->at + cue_length((cue - 1)->cue) + kAfterCue);
    for (; next != plan_.cues.end() && next->at < from; ++next)
      from = std::max(from, next->at + cue_length(next->cue) + kAfterCue);
    if (next != plan_.cues.end()) to = std::min(to, next->at - kBeforeCue);
    if (from < to && !texts.empty()) made_.push_back({from, to, std::move(texts)});
  }

  const Plan& plan_;
  std::vector<Utterance> made_;
};

}  // namespace

std::vector<Utterance> write_script(const Plan& plan) { return Writer(plan).run(); }

std::vector<std::string> going_on_words(const Phase& phase) {
  const std::string side = side_word(phase.turn.side);
  return variants({side.empty() ? sentence(phase.turn.cue) : phase.turn.cue + ", " + side + " side.",
                   sentence(phase.turn.cue)});
}

}  // namespace session
