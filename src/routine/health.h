// SPDX-License-Identifier: MIT
// The health questions: asked at first use, each month and from the menu. A yes holds until it is changed.
// The answers stay on this machine.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "routine/kind.h"

namespace routine {

enum class HealthAction {
  block,           // the program does not start it
  ask_first,       // it says whom to ask, and starts when the person goes on
  gentle,          // turns the gentle profile on (L-P04)
  soft_tools,      // fingers or a soft ball only
  no_body_weight,  // no tool that is lain or leaned on
  short_bath,      // at most 10 minutes of warm bath
  get_help,        // emergency wording
};

enum class HealthWhat { everything, pressure, firm_pressure, heat, bath, ice, contrast };

enum class HealthWhere {
  anywhere,
  here,  // the regions that the person names with the answer
  legs,
  belly,
  neck,
};

struct HealthEffect {
  HealthAction action;
  HealthWhat what = HealthWhat::everything;
  HealthWhere where = HealthWhere::anywhere;
};

struct HealthQuestion {
  std::string_view id;  // "g_clot"
  std::string_view question;
  std::span<const HealthEffect> effects;  // of a yes
  std::string_view effect;                // the same in words
  std::string_view message;               // shown where an effect applies
  std::string_view source;                // names are those of references.h
  std::string_view sure;                  // as in rules.h
};

std::span<const HealthQuestion> health_questions();
const HealthQuestion* find_health_question(std::string_view id);  // null: no such question

// The regions that a place means; empty for anywhere and here.
std::span<const std::string_view> health_regions(HealthWhere where);

}  // namespace routine
