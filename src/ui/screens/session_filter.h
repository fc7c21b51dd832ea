// SPDX-License-Identifier: MIT
// Which sessions of the history are listed, and the list of them as lines. Filtering looks at every session
// once when the filter changes; a frame in which nothing changed costs nothing, however many sessions there
// are.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "history/stats.h"

namespace ui {

struct SessionFilter {
  std::string text;                   // every word of it in title, note, tags, tool or place with its side
  std::optional<history::Spot> spot;  // a spot of both sides counts for each
  std::string routine;                // id
  std::string tool;                   // id
  std::optional<session::Outcome> outcome;
  int days = 0;                     // the last so many with today; 0: all
  std::optional<history::Day> day;  // that one alone
  bool operator==(const SessionFilter&) const = default;
  bool empty() const { return *this == SessionFilter{}; }
};

struct SessionLineAt {
  bool day = false;        // a day's heading; `line` is its first session
  std::uint32_t line = 0;  // of SessionList::lines
  float top = 0;           // in units from the top of the list
  float height() const;
};

inline constexpr float kDayLine = 40;
inline constexpr float kSessionLine = 48;

class SessionLines {
 public:
  // Brings the lines up to date.
  void update(const history::SharedList& list, const SessionFilter& filter, history::Day today,
              int day_start_hour);

  const std::vector<SessionLineAt>& all() const { return lines_; }
  std::size_t sessions() const { return sessions_; }
  session::Length active() const { return active_; }
  float height() const { return lines_.empty() ? 0 : lines_.back().top + lines_.back().height(); }
  // First and one past the last line that touch the stretch from `top` to `bottom`, in units.
  std::pair<std::size_t, std::size_t> between(float top, float bottom) const;

 private:
  // One word of the search, and what holds it.
  struct Wanted {
    std::string word;
    std::vector<bool> found;  // by SessionList::words
    bool left = false;        // the word for that side
    bool right = false;
  };

  void search(const std::string& text);
  bool has_word(const history::SessionLine& line, const Wanted& wanted) const;
  bool has_words(const history::SessionLine& line) const;
  bool matches(const history::SessionLine& line) const;

  history::SharedList list_;
  SessionFilter filter_;
  history::Day today_{};
  int day_start_hour_ = 0;
  bool known_ = false;
  std::vector<Wanted> wanted_;
  std::vector<SessionLineAt> lines_;
  std::size_t sessions_ = 0;
  session::Length active_{0};
};

// What there is to choose from, most used first.
struct FilterChoices {
  std::vector<std::pair<std::string, std::string>> routines;  // id and title
  std::vector<std::string> tools;                             // ids
};
FilterChoices choices_of(const history::SessionList& list);

}  // namespace ui
