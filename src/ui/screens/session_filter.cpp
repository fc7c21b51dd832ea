// SPDX-License-Identifier: MIT
#include "ui/screens/session_filter.h"

#include <algorithm>
#include <unordered_map>

#include "routine/regions.h"
#include "ui/screens/session_words.h"

namespace ui {

namespace {

using history::SessionLine;
using history::SessionList;
using routine::Side;

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// ASCII only, as the library's search. `wanted` is in small letters.
bool holds(std::string_view text, std::string_view wanted) {
  return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(),
                     [](char a, char b) { return small(a) == b; }) != text.end();
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::size_t from = 0;
  while ((from = text.find_first_not_of(' ', from)) != std::string_view::npos) {
    const std::size_t to = std::min(text.find(' ', from), text.size());
    std::string word(text.substr(from, to - from));
    std::transform(word.begin(), word.end(), word.begin(), small);
    words.push_back(std::move(word));
    from = to;
  }
  return words;
}

// A region is listed by its id and searched by its name.
bool word_holds(const std::string& text, const std::string& wanted) {
  if (holds(text, wanted)) return true;
  const routine::Region* region = routine::find_region(text);
  return region != nullptr && (holds(region->name, wanted) || holds(region->short_name, wanted));
}

bool names(const std::string& joined, const std::string& id) {
  std::size_t from = 0;
  while (from < joined.size()) {
    const std::size_t to = std::min(joined.find(", ", from), joined.size());
    if (joined.compare(from, to - from, id) == 0) return true;
    from = to + 2;
  }
  return false;
}

bool on_spot(const SessionList& list, const SessionLine& line, const history::Spot& wanted) {
  const bool asked = wanted.side == Side::left || wanted.side == Side::right;
  return std::ranges::any_of(list.spots_of(line), [&](const history::SpotLine& spot) {
    const bool one = spot.side == Side::left || spot.side == Side::right;
    return (!one || !asked || spot.side == wanted.side) && list.word(spot.region) == wanted.region;
  });
}

}  // namespace

float SessionLineAt::height() const { return day ? kDayLine : kSessionLine; }

void SessionLines::search(const std::string& text) {
  std::vector<Wanted> wanted;
  for (std::string& word : words_of(text)) {
    // A word that goes on from one that was searched for can only be where that was.
    const auto shorter = std::find_if(wanted_.begin(), wanted_.end(),
                                      [&](const Wanted& before) { return word.starts_with(before.word); });
    std::vector<bool> found(list_->words.size(), false);
    for (std::size_t i = 0; i < found.size(); ++i) {
      const bool possible = shorter == wanted_.end() || shorter->found[i];
      found[i] = possible && word_holds(list_->words[i], word);
    }
    const bool left = holds(side_word(Side::left), word);
    const bool right = holds(side_word(Side::right), word);
    wanted.push_back({std::move(word), std::move(found), left, right});
  }
  wanted_ = std::move(wanted);
}

bool SessionLines::has_word(const SessionLine& line, const Wanted& wanted) const {
  const std::vector<bool>& found = wanted.found;
  if (found[line.title] || found[line.note] || found[line.tags] || found[line.tools]) return true;
  return std::ranges::any_of(list_->spots_of(line), [&](const history::SpotLine& spot) {
    const bool both = spot.side == Side::both;
    return found[spot.region] || (wanted.left && (both || spot.side == Side::left)) ||
           (wanted.right && (both || spot.side == Side::right));
  });
}

bool SessionLines::has_words(const SessionLine& line) const {
  return std::all_of(wanted_.begin(), wanted_.end(),
                     [&](const Wanted& wanted) { return has_word(line, wanted); });
}

bool SessionLines::matches(const SessionLine& line) const {
  if (filter_.outcome && line.outcome != *filter_.outcome) return false;
  if (!filter_.routine.empty() && list_->word(line.routine) != filter_.routine) return false;
  if (!filter_.tool.empty() && !names(list_->word(line.tools), filter_.tool)) return false;
  if (filter_.spot && !on_spot(*list_, line, *filter_.spot)) return false;
  return has_words(line);
}

void SessionLines::update(const history::SharedList& list, const SessionFilter& filter, history::Day today,
                          int day_start_hour) {
  const bool same_list = known_ && list == list_ && today == today_ && day_start_hour == day_start_hour_;
  if (same_list && filter == filter_) return;
  if (list != list_) wanted_.clear();
  list_ = list;
  filter_ = filter;
  today_ = today;
  day_start_hour_ = day_start_hour;
  known_ = true;
  lines_.clear();
  sessions_ = 0;
  active_ = session::Length{0};
  if (list_ == nullptr) return;
  search(filter_.text);
  float top = 0;
  std::optional<history::Day> heading;
  for (std::size_t i = 0; i < list_->lines.size(); ++i) {
    const SessionLine& line = list_->lines[i];
    const history::Day day = history::day_of(line.started_utc_ms, line.offset_min, day_start_hour_);
    if (filter_.day && day != *filter_.day) continue;
    if (filter_.days > 0 && (day > today_ || (today_ - day).count() >= filter_.days)) continue;
    if (!matches(line)) continue;
    const auto number = static_cast<std::uint32_t>(i);
    if (heading != day) {
      lines_.push_back({true, number, top});
      top += kDayLine;
      heading = day;
    }
    lines_.push_back({false, number, top});
    top += kSessionLine;
    ++sessions_;
    active_ += line.active;
  }
}

std::pair<std::size_t, std::size_t> SessionLines::between(float top, float bottom) const {
  const auto first = std::partition_point(lines_.begin(), lines_.end(), [&](const SessionLineAt& line) {
    return line.top + line.height() <= top;
  });
  const auto last =
      std::partition_point(first, lines_.end(), [&](const SessionLineAt& line) { return line.top < bottom; });
  return {static_cast<std::size_t>(first - lines_.begin()), static_cast<std::size_t>(last - lines_.begin())};
}

FilterChoices choices_of(const SessionList& list) {
  struct Used {
    int times = 0;
    history::WordNumber title = 0;
  };
  std::unordered_map<history::WordNumber, Used> routines;
  std::unordered_map<history::WordNumber, int> tools;
  for (const SessionLine& line : list.lines) {
    Used& used = routines[line.routine];
    if (used.times++ == 0) used.title = line.title;  // the newest title
    ++tools[line.tools];
  }
  std::vector<std::pair<int, history::WordNumber>> order;
  for (const auto& [routine, used] : routines) {
    if (routine != 0) order.emplace_back(-used.times, routine);
  }
  std::sort(order.begin(), order.end());
  FilterChoices choices;
  for (const auto& [times, routine] : order) {
    choices.routines.emplace_back(list.word(routine), list.word(routines[routine].title));
  }
  std::unordered_map<std::string, int> uses;
  for (const auto& [joined, times] : tools) {
    const std::string& text = list.word(joined);
    for (std::size_t from = 0; from < text.size();) {
      const std::size_t to = std::min(text.find(", ", from), text.size());
      uses[text.substr(from, to - from)] += times;
      from = to + 2;
    }
  }
  std::vector<std::pair<int, std::string>> most;
  for (const auto& [tool, times] : uses) most.emplace_back(-times, tool);
  std::sort(most.begin(), most.end());
  for (auto& [times, tool] : most) choices.tools.push_back(std::move(tool));
  return choices;
}

}  // namespace ui
