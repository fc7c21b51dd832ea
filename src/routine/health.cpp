// SPDX-License-Identifier: MIT
#include "routine/health.h"

#include <algorithm>
#include <array>

namespace routine {
namespace {

using enum HealthAction;
using enum HealthWhat;
using enum HealthWhere;

constexpr std::array kClot = {HealthEffect{block, pressure, legs}, HealthEffect{get_help}};
constexpr std::array kBleed = {HealthEffect{ask_first}, HealthEffect{gentle}, HealthEffect{soft_tools}};
constexpr std::array kPreg = {HealthEffect{ask_first}, HealthEffect{block, pressure, belly},
                              HealthEffect{block, firm_pressure, legs}, HealthEffect{short_bath, bath}};
constexpr std::array kBone = {HealthEffect{no_body_weight}, HealthEffect{ask_first}};
constexpr std::array kCancer = {HealthEffect{ask_first, pressure, here}, HealthEffect{ask_first, heat, here},
                                HealthEffect{ask_first, ice, here}};
constexpr std::array kNumb = {HealthEffect{block, heat, here}, HealthEffect{block, ice, here},
                              HealthEffect{block, firm_pressure, here}};
constexpr std::array kCold = {HealthEffect{block, ice}, HealthEffect{block, contrast}};
constexpr std::array kHeart = {HealthEffect{ask_first, heat}, HealthEffect{ask_first, bath},
                               HealthEffect{ask_first, ice}, HealthEffect{ask_first, contrast}};
constexpr std::array kFever = {HealthEffect{block}};
constexpr std::array kSkin = {HealthEffect{block, everything, here}};
constexpr std::array kAcute = {HealthEffect{block, pressure, here}, HealthEffect{block, heat, here}};
constexpr std::array kNeck = {HealthEffect{block, everything, neck}, HealthEffect{get_help}};
constexpr std::array kCauda = {HealthEffect{block}, HealthEffect{get_help}};
constexpr std::array kStroke = {HealthEffect{block, pressure, neck}};
constexpr std::array kSens = {HealthEffect{gentle}};

constexpr std::array kQuestions = {
    HealthQuestion{"g_clot", "A blood clot now or before, or one leg that is swollen, hot, red or sore?",
                   kClot, "Block calf, shin, thigh, hamstring, foot pressure. If new: urgent care.",
                   "Possible blood clot. Do not rub the leg. Get seen today.",
                   "Rolling Delphi 2021 (97 % caution), leg massage clot case, clot case in pregnancy, six "
                   "clot cases, clot signs (NHS text)",
                   "A"},
    HealthQuestion{"g_bleed", "Blood thinners or a bleeding disorder?", kBleed,
                   "Ask first. Gentle profile, fingers or soft ball only.",
                   "You bleed easily. Check with your doctor first.", "Massage cautions, calf bleed case",
                   "B"},
    HealthQuestion{"g_preg", "Pregnant, or gave birth in the last 6 weeks?", kPreg,
                   "Ask first. No belly, no deep leg pressure, no hot bath over 10 min.",
                   "Ask your midwife first. No belly or deep leg work.",
                   "Massage cautions, clot case in pregnancy, pregnancy massage summaries, Mayo hot tub text "
                   "(6 weeks: our judgement)",
                   "A"},
    HealthQuestion{"g_bone", "Osteoporosis, a fracture, or bone weakened by illness?", kBone,
                   "No body-weight tools. Ask first.",
                   "Fragile bones. No rollers or balls under your weight.",
                   "Massage cautions; rolling Delphi 2021, fracture 84 % contraindication", "A"},
    HealthQuestion{"g_cancer", "Cancer now, or treatment in this area before?", kCancer,
                   "Ask first for pressure, heat and cold there.", "Ask your care team first.",
                   "Massage cautions, NHS cold (MPFT), NHS heat (MPFT)", "A"},
    HealthQuestion{"g_numb", "Numb skin, nerve damage, or diabetes with poor feeling?", kNumb,
                   "Block heat, ice and firm pressure there.",
                   "You may not feel harm here. Skip heat, ice and hard pressure.",
                   "NHS cold (MPFT), NHS heat (MPFT), FDA 1997, cold contraindications", "A"},
    HealthQuestion{"g_cold", "Raynaud's, cold hives, or poor circulation?", kCold, "Block ice and contrast.",
                   "Cold is not for you.", "NHS Barnsley, cold contraindications, Richmond Osteopaths", "A"},
    HealthQuestion{"g_heart", "A heart condition or high blood pressure that is not controlled?", kHeart,
                   "Ask first for heat, bath, ice, contrast.", "Ask your doctor before heat or cold.",
                   "NHS cold (MPFT), NHS Blackpool, NHS heat (MPFT), Richmond Osteopaths", "A"},
    HealthQuestion{"g_fever", "Fever, infection, or feeling ill?", kFever, "Block the session.",
                   "Not today. Rest until you are well.", "Massage cautions, NHS heat (MPFT)", "A"},
    HealthQuestion{"g_skin", "Open wound, burn, rash, stitches or recent surgery here?", kSkin,
                   "Block that region.", "Leave this skin alone until it heals.",
                   "Rolling Delphi 2021 (73 % contraindication), massage cautions", "A"},
    HealthQuestion{"g_acute", "New injury in the last 3 days with swelling or bruising?", kAcute,
                   "Block pressure and heat there. Ice is allowed.",
                   "Fresh injury. No massage or heat for three days.",
                   "North Lincs MSK (first couple of days), Physis on heat (heat after 72 h)", "A"},
    HealthQuestion{"g_neck",
                   "Recent neck injury, or neck pain with dizziness, double vision, slurred speech, or a "
                   "sudden severe headache?",
                   kNeck, "Block all neck work. Emergency wording.",
                   "Stop. This can be serious. Get medical help now.",
                   "Massage gun neck case, neck artery tear signs", "B"},
    HealthQuestion{"g_cauda", "Back pain with numb groin, new bladder or bowel trouble, or weak legs?",
                   kCauda, "Block all. Emergency wording.", "Stop. Go to emergency care now.",
                   "Cauda equina list (NHS)", "A"},
    HealthQuestion{"g_stroke", "Past stroke or a connective tissue disorder?", kStroke,
                   "Block neck and suboccipital pressure.", "No neck pressure for you.",
                   "Connective tissue and neck arteries; our judgement", "C"},
    HealthQuestion{"g_sens", "Fibromyalgia, or very sensitive to pain?", kSens, "Turn on the gentle profile.",
                   "Gentle mode is on.", "How to Treat Trigger Points", "A"},
};

constexpr std::array<std::string_view, 6> kLegs = {"calf",        "shin",      "thigh_front",
                                                   "thigh_outer", "hamstring", "foot_sole"};
constexpr std::array<std::string_view, 1> kBelly = {"psoas"};
constexpr std::array<std::string_view, 2> kNeckRegions = {"neck_back", "suboccipital"};

}  // namespace

std::span<const HealthQuestion> health_questions() { return kQuestions; }

const HealthQuestion* find_health_question(std::string_view id) {
  const auto* found = std::find_if(kQuestions.begin(), kQuestions.end(),
                                   [&](const HealthQuestion& question) { return question.id == id; });
  return found == kQuestions.end() ? nullptr : found;
}

std::span<const std::string_view> health_regions(HealthWhere where) {
  switch (where) {
    case HealthWhere::legs: return kLegs;
    case HealthWhere::belly: return kBelly;
    case HealthWhere::neck: return kNeckRegions;
    case HealthWhere::anywhere:
    case HealthWhere::here: break;
  }
  return {};
}

}  // namespace routine
