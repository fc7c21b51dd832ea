// SPDX-License-Identifier: MIT
#include "routine/cautions.h"

#include <algorithm>
#include <array>

#include "routine/pick.h"
#include "routine/walk.h"

namespace routine {
namespace {

constexpr std::array kCautions = {
    Caution{"general", "Good ache only. Stop for sharp pain, tingling or numbness.",
            "How to Treat Trigger Points, health site's article on knots, Starlanyl, glute ball guides"},
    Caution{"neck", "Back of the neck only. Never press the front or sides.",
            "Massage gun neck case, Nebraska Medicine, neck and massage guns"},
    Caution{"spine", "Stay beside the spine, never on it.", "Starlanyl, low back ball guides"},
    Caution{"lowback", "Soft ball only on the low back. No roller below the ribs.",
            "Spring Forward PT, low back ball guides"},
    Caution{"clot", "One leg swollen, hot or red? Do not press. Get help.",
            "Leg massage clot case, clot case in pregnancy, clot signs (NHS text)"},
    Caution{"nerve", "Tingling down the leg means move off that spot.", "Glute ball guides, our judgement"},
    Caution{"shin", "Muscle only. Pain on the bone itself needs a check.", "Rolling and shin splints"},
    Caution{"ice", "Cloth on, five minutes, stop if it burns. Not on numb skin.",
            "What Are Muscle Knots?, NHS cold (MPFT), NHS Blackpool"},
    Caution{"heat", "Towel between, pad on top, stay awake.", "NHS heat (MPFT), FDA 1997"},
    Caution{"bath", "Warm, not hot. Stand up slowly.",
            "What Are Muscle Knots?, Mayo hot tub text, our judgement"},
    Caution{"roller", "Move slowly. Keep off bones and joints.", "Foam rolling guides, Behm 2020"},
    Caution{"stretch", "Pull, not pain. Never bounce. Come out slowly.",
            "How to Treat Trigger Points, article on causes and prevention, ACSM 2011"},
    Caution{"psoas", "Belly work can hurt you. Stretch the hip instead.", "Psoas ball guide, our judgement"},
    Caution{"pro", "Still sore? See a doctor or a physio.",
            "How to Treat Trigger Points, health site's article on knots, Muscle Knots: How to Release Them, "
            "What Are Muscle Knots?"},
};

constexpr std::array<std::string_view, 4> kNeckRegions = {"neck_back", "suboccipital", "upper_trap",
                                                          "levator"};
constexpr std::array<std::string_view, 4> kSpineRegions = {"levator", "shoulder_blade", "mid_back",
                                                           "lower_back"};
constexpr std::array<std::string_view, 6> kSpineTools = {"tennis_ball", "massage_ball", "lacrosse_ball",
                                                         "double_ball", "cane",         "t_bar"};
constexpr std::array<std::string_view, 5> kClotRegions = {"calf", "hamstring", "shin", "thigh_front",
                                                          "thigh_outer"};
constexpr std::array<std::string_view, 3> kNerveRegions = {"piriformis", "glute", "foot_sole"};

// One step of the routine as it would be done on a region.
struct Use {
  Kind kind;
  std::string_view region;
  std::vector<std::string_view> tools;

  bool presses_on(std::string_view id) const { return is_pressure(kind) && region == id; }
  template <class List>
  bool presses_on_one_of(const List& list) const {
    return is_pressure(kind) && holds(list, region);
  }
  bool with(std::string_view tool) const { return holds(tools, tool); }
};

bool needs(const Use& use, std::string_view id) {
  if (id == "general") return is_pressure(use.kind);
  if (id == "neck") return use.presses_on_one_of(kNeckRegions);
  if (id == "spine") {
    return use.presses_on_one_of(kSpineRegions) &&
           std::any_of(kSpineTools.begin(), kSpineTools.end(), [&](auto tool) { return use.with(tool); });
  }
  if (id == "lowback")
    return use.presses_on("lower_back") || (use.presses_on("mid_back") && use.with("foam_roller"));
  if (id == "clot") return use.presses_on_one_of(kClotRegions);
  if (id == "nerve") return use.presses_on_one_of(kNerveRegions);
  if (id == "shin" || id == "psoas") return use.presses_on(id);
  if (id == "ice") return use.kind == Kind::ice;
  if (id == "heat") return use.kind == Kind::heat;
  if (id == "bath") return use.kind == Kind::heat && use.with("warm_bath");
  if (id == "roller") return is_pressure(use.kind) && use.with("foam_roller");
  if (id == "stretch") return use.kind == Kind::stretch;
  return false;  // "pro" comes from the history, not from a file
}

}  // namespace

std::span<const Caution> cautions() { return kCautions; }

const Caution* find_caution(std::string_view id) {
  const auto* found = std::find_if(kCautions.begin(), kCautions.end(),
                                   [&](const Caution& caution) { return caution.id == id; });
  return found == kCautions.end() ? nullptr : found;
}

std::vector<std::string_view> needed_cautions(const Routine& routine, std::string_view region) {
  std::vector<Use> uses;
  each_step(routine.steps, [&](const Step& step) {
    uses.push_back({step.kind, step.region.empty() ? region : std::string_view(step.region),
                    tools_of(routine, step.tool)});
  });
  std::vector<std::string_view> result;
  for (const Caution& caution : kCautions) {
    const auto wanted = [&](const Use& use) { return needs(use, caution.id); };
    if (std::any_of(uses.begin(), uses.end(), wanted)) result.push_back(caution.id);
  }
  return result;
}

std::vector<std::string_view> shown_cautions(const Routine& routine, std::string_view region) {
  std::vector<std::string_view> result(routine.cautions.begin(), routine.cautions.end());
  for (const std::string_view id : needed_cautions(routine, region)) {
    if (!holds(result, id)) result.push_back(id);
  }
  return result;
}

}  // namespace routine
