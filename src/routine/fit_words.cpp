// SPDX-License-Identifier: MIT
#include "routine/fit_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <set>

#include "routine/walk.h"

namespace routine {
namespace {

constexpr std::size_t kMostKinds = 3;

std::string_view plural(Kind kind) {
  switch (kind) {
    case Kind::prepare: return "getting ready";
    case Kind::hold: return "holds";
    case Kind::press: return "presses";
    case Kind::release: return "letting go";
    case Kind::stretch: return "stretches";
    case Kind::roll: return "rolling";
    case Kind::ice: return "ice";
    case Kind::heat: return "heat";
    case Kind::rest: return "rests";
    case Kind::breathe: return "breathing";
    case Kind::move: return "moving";
  }
  return "";
}

std::string spoken_length(Millis length) {
  const bool short_and_whole = length < Millis{60'000} && length % kSecond == Millis{0};
  return short_and_whole ? std::to_string(length / kSecond) + " s" : base::clock_text(length);
}

std::string number(int count) {
  constexpr std::array words = {"no", "one", "two", "three", "four", "five", "six"};
  const auto index = static_cast<std::size_t>(count);
  return index < words.size() ? words[index] : std::to_string(count);
}

// How the lengths of one kind changed.
struct KindChange {
  Kind kind = Kind::prepare;
  std::set<std::pair<Millis, Millis>> lengths;  // usual, now
  Millis usual_sum{0};
  Millis now_sum{0};

  std::string text() const {
    const bool alike = lengths.size() == 1;
    const Millis now = alike ? lengths.begin()->second : now_sum;
    const Millis usual = alike ? lengths.begin()->first : usual_sum;
    return std::string(plural(kind)) + " " + spoken_length(now) + " instead of " + spoken_length(usual) +
           (alike ? "" : " in all");
  }
};

std::vector<KindChange> kind_changes(const Shape& after, const std::vector<int>& changes) {
  std::vector<const Step*> steps;
  each_step(after.routine.steps, [&](const Step& step) { steps.push_back(&step); });
  std::vector<KindChange> result;
  for (const Kind kind : kAllKinds) {
    KindChange change{.kind = kind, .lengths = {}};
    for (std::size_t i = 0; i < after.spans.size(); ++i) {
      const FitSpan& span = after.spans[i];
      if (steps[static_cast<std::size_t>(span.steps.front())]->kind != kind) continue;
      const Millis now = span.usual + changes[i] * kSecond;
      change.lengths.emplace(span.usual, now);
      change.usual_sum += span.weight * span.usual;
      change.now_sum += span.weight * now;
    }
    const auto differs = [](const auto& pair) { return pair.first != pair.second; };
    if (std::any_of(change.lengths.begin(), change.lengths.end(), differs))
      result.push_back(std::move(change));
  }
  return result;
}

std::vector<std::string> length_parts(const Shape& after, const std::vector<int>& changes) {
  std::vector<KindChange> kinds = kind_changes(after, changes);
  std::stable_sort(kinds.begin(), kinds.end(), [](const KindChange& a, const KindChange& b) {
    return std::abs((a.now_sum - a.usual_sum).count()) > std::abs((b.now_sum - b.usual_sum).count());
  });
  std::vector<std::string> parts;
  for (const KindChange& kind : kinds) {
    if (parts.size() == kMostKinds) {
      parts.emplace_back("other times changed a little");
      break;
    }
    parts.push_back(kind.text());
  }
  return parts;
}

int rounds(const std::vector<Node>& nodes) {
  int result = 0;
  for (const Node& node : nodes) {
    const auto* group = std::get_if<Group>(&node.what);
    if (group == nullptr) continue;
    if (group->repeat_range) result += group->repeat;
    result += rounds(group->steps);
  }
  return result;
}

std::string dropped_part(const Routine& before, const Routine& after) {
  std::array<int, kAllKinds.size()> counts{};
  each_step(before.steps, [&](const Step& step) { ++counts[static_cast<std::size_t>(step.kind)]; });
  each_step(after.steps, [&](const Step& step) { --counts[static_cast<std::size_t>(step.kind)]; });
  std::string result;
  for (const Kind kind : kAllKinds) {
    if (counts[static_cast<std::size_t>(kind)] <= 0) continue;
    result += (result.empty() ? "without some of the " : " and ") + std::string(plural(kind));
  }
  return result;
}

}  // namespace

std::string changed_line(const Routine& before, const Shape& after, const std::vector<int>& changes) {
  std::vector<std::string> parts = length_parts(after, changes);
  const int more = rounds(after.routine.steps) - rounds(before.steps);
  if (more != 0) {
    parts.push_back(number(std::abs(more)) + (std::abs(more) == 1 ? " round" : " rounds") +
                    (more < 0 ? " less" : " more"));
  }
  if (std::string dropped = dropped_part(before, after.routine); !dropped.empty()) parts.push_back(dropped);
  std::string line;
  for (const std::string& part : parts) line += (line.empty() ? "" : ", ") + part;
  if (line.empty()) return line;
  line.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(line.front())));
  return line + ".";
}

}  // namespace routine
