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
            "How to Treat Trigger Points and Muscle Knots; a health site's article on muscle knots; "
            "Starlanyl, tennis "
            "ball on the wall; glute ball guide (sciatic signs)"},
    Caution{"neck", "Back of the neck only. Never press the front or sides.",
            "Neck artery tear after a massage gun, doi 10.5811/cpcem.2022.2.56046; Nebraska Medicine on the "
            "neck"},
    Caution{"spine", "Stay beside the spine, never on it.",
            "Starlanyl, tennis ball on the wall; low back ball release guide"},
    Caution{"lowback", "Soft ball only on the low back. No roller below the ribs.",
            "Spring Forward PT, never foam roll the low back; low back ball release guide"},
    Caution{"clot", "One leg swollen, hot or red? Do not press. Get help.",
            "Lung clot after leg massage, Int J Cardiovasc Sci; the same in pregnancy, doi "
            "10.1186/s12884-020-02924-w; "
            "clot signs (NHS text)"},
    Caution{"nerve", "Tingling down the leg means move off that spot.",
            "Glute ball guide (sciatic signs); our judgement"},
    Caution{"shin", "Muscle only. Pain on the bone itself needs a check.",
            "Rolling and shin splints, stress fracture, biologyinsights.com"},
    Caution{"ice", "Cloth on, five minutes, stop if it burns. Not on numb skin.",
            "What Are Muscle Knots? (trigger ball guide); NHS leaflets on cold"},
    Caution{"heat", "Towel between, pad on top, stay awake.", "NHS leaflets on heat; heat pad burn report"},
    Caution{"bath", "Warm, not hot. Stand up slowly.",
            "What Are Muscle Knots? (trigger ball guide); hot tub advice in pregnancy; our judgement"},
    Caution{"roller", "Move slowly. Keep off bones and joints.",
            "Foam rolling guides (pause on sore spots, off bone); Behm 2020, prescription review"},
    Caution{"stretch", "Pull, not pain. Never bounce. Come out slowly.",
            "How to Treat Trigger Points and Muscle Knots; an article on muscle knots, their causes, "
            "treatments and "
            "prevention; ACSM stretching advice (read second hand)"},
    Caution{"psoas", "Belly work can hurt you. Stretch the hip instead.",
            "Psoas ball guide with caution, biologyinsights.com; our judgement"},
    Caution{"pro", "Still sore? See a doctor or a physio.",
            "How to Treat Trigger Points and Muscle Knots; a health site's article on muscle knots; Muscle "
            "Knots: How to "
            "Release Them and Find Relief; What Are Muscle Knots? (trigger ball guide)"},
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
