// SPDX-License-Identifier: MIT
#include "routine/health_check.h"

#include <algorithm>
#include <optional>

#include "routine/tools.h"
#include "routine/unroll.h"
#include "routine/walk.h"

namespace routine {
namespace {

using What = HealthNote::What;

bool is_bath(const Routine& routine, std::string_view tool) {
  return tool.empty() ? holds(routine.tools, "warm_bath") && !holds(routine.tools, "heat_pad")
                      : tool == "warm_bath";
}

bool touches(Kind kind) { return is_working(kind) || kind == Kind::ice || kind == Kind::heat; }

// One answer held against one routine.
class Case {
 public:
  Case(const Routine& routine, const std::vector<Turn>& turns, const HealthAnswer& answer)
      : routine_(routine), turns_(turns), answer_(answer) {}

  bool concerns(const HealthEffect& effect) const {
    if (effect.what == HealthWhat::everything && effect.where == HealthWhere::anywhere) return true;
    if (effect.what == HealthWhat::contrast && !(has(Kind::ice) && has(Kind::heat))) return false;
    return std::any_of(turns_.begin(), turns_.end(), [&](const Turn& turn) {
      return is_there(effect.where, turn.region) && is_that(effect.what, turn);
    });
  }

  bool is_there(HealthWhere where, std::string_view region) const {
    switch (where) {
      case HealthWhere::anywhere: return true;
      case HealthWhere::here: return answer_.regions.empty() || holds(answer_.regions, region);
      case HealthWhere::legs:
      case HealthWhere::belly:
      case HealthWhere::neck: break;
    }
    return holds(health_regions(where), region);
  }

 private:
  bool has(Kind kind) const {
    return std::any_of(turns_.begin(), turns_.end(), [kind](const Turn& turn) { return turn.kind == kind; });
  }

  bool is_that(HealthWhat what, const Turn& turn) const {
    switch (what) {
      case HealthWhat::everything: return touches(turn.kind);
      case HealthWhat::pressure: return is_pressure(turn.kind);
      case HealthWhat::firm_pressure:
        return is_pressure(turn.kind) && (!turn.pressure || turn.pressure->high > kGentleCap);
      case HealthWhat::heat: return turn.kind == Kind::heat;
      case HealthWhat::bath: return turn.kind == Kind::heat && is_bath(routine_, turn.tool);
      case HealthWhat::ice: return turn.kind == Kind::ice;
      case HealthWhat::contrast: return turn.kind == Kind::ice || turn.kind == Kind::heat;
    }
    return false;
  }

  const Routine& routine_;
  const std::vector<Turn>& turns_;
  const HealthAnswer& answer_;
};

template <class Wanted>
bool cap_pressure(Routine& routine, const Wanted& wanted) {
  bool changed = false;
  each_step(routine.steps, [&](Step& step) {
    if (!is_pressure(step.kind) || !wanted(step)) return;
    const Pressure was = step.pressure.value_or(Pressure{kGentleCap - 1, kGentleCap + 1});
    step.pressure = Pressure{std::min(was.low, kGentleCap), std::min(was.high, kGentleCap)};
    changed = changed || was.high > kGentleCap;
  });
  return changed;
}

std::string_view region_of(const Routine& routine, const Step& step) {
  if (!step.region.empty() || routine.regions.empty()) return step.region;
  return routine.regions.front();
}

bool shorten_baths(Routine& routine) {
  bool changed = false;
  each_step(routine.steps, [&](Step& step) {
    if (step.kind != Kind::heat || !is_bath(routine, step.tool)) return;
    changed = changed || step.length > kShortBath || (step.range && step.range->longest > kShortBath);
    step.length = std::min(step.length, kShortBath);
    if (!step.range) return;
    step.range->longest = std::min(step.range->longest, kShortBath);
    step.range->shortest = std::min(step.range->shortest, kShortBath);
  });
  return changed;
}

bool presses(const Tool* tool) { return tool != nullptr && tool->hardness > 0; }

enum class Left { all, some, none };  // of the tools

// Takes away the tools that press and are not allowed. None: nothing is left for a step that presses.
template <class Allowed>
Left keep_tools(Routine& routine, const Allowed& allowed) {
  const auto bad = [&](const std::string& id) {
    const Tool* tool = find_tool(id);
    return presses(tool) && !allowed(*tool);
  };
  const auto pressing = [](const std::string& id) { return presses(find_tool(id)); };
  const bool forced =
      any_step(routine.steps, [&](const Step& step) { return !step.tool.empty() && bad(step.tool); });
  const bool had = std::any_of(routine.tools.begin(), routine.tools.end(), pressing);
  const auto taken = std::erase_if(routine.tools, bad);
  const bool has = std::any_of(routine.tools.begin(), routine.tools.end(), pressing);
  const bool needs = any_step(routine.steps, [](const Step& step) { return is_pressure(step.kind); });
  if (forced || (needs && had && !has)) return Left::none;
  return taken > 0 ? Left::some : Left::all;
}

std::optional<What> what_of(Left left) {
  switch (left) {
    case Left::all: return std::nullopt;
    case Left::some: return What::changed;
    case Left::none: return What::blocks;
  }
  return std::nullopt;
}

// What one effect of a yes comes to; changes the routine where that is enough.
std::optional<What> apply(const HealthEffect& effect, const Case& here, HealthChecked& checked) {
  switch (effect.action) {
    case HealthAction::block:
      if (!here.concerns(effect)) return std::nullopt;
      if (effect.what != HealthWhat::firm_pressure) return What::blocks;
      cap_pressure(checked.routine, [&](const Step& step) {
        return here.is_there(effect.where, region_of(checked.routine, step));
      });
      return What::changed;
    case HealthAction::ask_first:
    case HealthAction::get_help: return here.concerns(effect) ? std::optional(What::asks) : std::nullopt;
    case HealthAction::gentle:
      checked.gentle = true;
      if (!cap_pressure(checked.routine, [](const Step&) { return true; })) return std::nullopt;
      return What::changed;
    case HealthAction::soft_tools:
      return what_of(keep_tools(checked.routine, [](const Tool& tool) { return tool.hardness == 1; }));
    case HealthAction::no_body_weight:
      return what_of(keep_tools(checked.routine, [](const Tool& tool) { return !tool.body_weight; }));
    case HealthAction::short_bath:
      return shorten_baths(checked.routine) ? std::optional(What::changed) : std::nullopt;
  }
  return std::nullopt;
}

bool has_note(const HealthChecked& checked, What what) {
  return std::any_of(checked.notes.begin(), checked.notes.end(),
                     [what](const HealthNote& note) { return note.what == what; });
}

}  // namespace

bool HealthChecked::blocked() const { return has_note(*this, What::blocks); }
bool HealthChecked::asks() const { return has_note(*this, What::asks); }

HealthChecked check_health(Routine routine, const Choices& choices, const HealthAnswers& answers) {
  const auto laid_out = unroll(routine, choices);
  const std::vector<Turn> turns = laid_out ? *laid_out : std::vector<Turn>();
  HealthChecked checked{std::move(routine), {}, false};
  const Routine as_it_was = checked.routine;
  for (const HealthQuestion& question : health_questions()) {
    const auto answer = answers.find(question.id);
    if (answer == answers.end() || !answer->second.yes) continue;
    const Case here(as_it_was, turns, answer->second);
    std::optional<What> gravest;
    bool emergency = false;
    for (const HealthEffect& effect : question.effects) {
      emergency = emergency || effect.action == HealthAction::get_help;
      const auto what = apply(effect, here, checked);
      if (what && (!gravest || *what < *gravest)) gravest = what;
    }
    if (gravest) checked.notes.push_back({*gravest, &question, emergency});
  }
  return checked;
}

bool all_answered(const HealthAnswers& answers) {
  return std::all_of(health_questions().begin(), health_questions().end(),
                     [&](const HealthQuestion& question) { return answers.contains(question.id); });
}

bool asks_where(const HealthQuestion& question) {
  return std::any_of(question.effects.begin(), question.effects.end(),
                     [](const HealthEffect& effect) { return effect.where == HealthWhere::here; });
}

}  // namespace routine
