// SPDX-License-Identifier: MIT
// A session on its way into a SessionList: everything that its line holds, with texts in place of numbers.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "history/session_list.h"

namespace history {

struct SpotParts {
  std::string_view region;
  SpotLine line;  // without region and first_hold
};

struct LineParts {
  SessionLine line;  // without words and first_spot
  std::string_view routine, title, note, referred;
  std::string tags, tools;
  std::vector<SpotParts> spots;
  std::vector<HoldLine> holds;  // of all spots, in their order
};

// The views point into the session.
LineParts parts_of(const StoredSession& session);

// Takes sessions in any order.
class ListBuilder {
 public:
  // Makes room for so many sessions, so that no block is copied while it grows.
  void expect(std::size_t sessions);
  void add(const LineParts& parts);
  // Newest first. The builder is empty afterwards.
  SessionList take();

 private:
  WordNumber number_of(std::string_view word);

  SessionList list_;
  std::unordered_map<std::string_view, WordNumber> numbers_;  // keys in list_.words
};

}  // namespace history
