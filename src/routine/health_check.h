// SPDX-License-Identifier: MIT
// What a person's answers to the health questions mean for one routine: what it may be done with, what has to
// be asked first, what is not done at all.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "routine/choices.h"
#include "routine/health.h"
#include "routine/routine.h"

namespace routine {

struct HealthAnswer {
  bool yes = false;
  std::vector<std::string> regions;  // that "here" means; empty: the person named none, so anywhere
  bool operator==(const HealthAnswer&) const = default;
};

using HealthAnswers = std::map<std::string, HealthAnswer, std::less<>>;  // by id; not answered: not there

struct HealthNote {
  enum class What {
    blocks,   // the routine is not started
    asks,     // it starts once the person has read this and goes on
    changed,  // it is done more gently; nothing to accept
  };
  What what{};
  const HealthQuestion* question = nullptr;
  bool emergency = false;  // in the emergency wording
};

// The gentle profile's cap (L-P04), also what "firm" is more than where firm pressure is kept away.
inline constexpr int kGentleCap = 4;
// Hot bath in pregnancy: under 10 min (Mayo hot tub text).
inline constexpr Millis kShortBath{600'000};

struct HealthChecked {
  Routine routine;                // targets capped, tools taken away, baths shortened
  std::vector<HealthNote> notes;  // in the order of the questions; each question at most once, the gravest
  bool gentle = false;

  bool blocked() const;
  bool asks() const;
};

// `routine` as it is done on `region` (with_region). A routine that cannot be laid out with `choices` is only
// checked for what holds anywhere.
HealthChecked check_health(Routine routine, const Choices& choices, const HealthAnswers& answers);

// True when every question has an answer.
bool all_answered(const HealthAnswers& answers);

// True when a yes to it means only the places that the person names.
bool asks_where(const HealthQuestion& question);

}  // namespace routine
