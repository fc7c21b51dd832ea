// SPDX-License-Identifier: MIT
#include <array>

#include "routine/rules.h"

namespace routine {
namespace {

using enum Severity;
using enum CheckedBy;

// Who is named in `source` stands in references.cpp. Two rows where a rule has two thresholds.
constexpr std::array kRules = {
    Rule{"L-T01", warning,
         "continuous hold or press on one spot over 120 s; a release or rest of 5 s or more, or leaving the "
         "spot, ends the run",
         "Trials used 30, 60, 90 s (Hou 2002, NCT03006822, JCPR 2019, roller trial on the calf); Nimmo style "
         "stops at 2 min (Nimmo method); one author says 30 s at most (Starlanyl); one trial used 3 min "
         "light self-pressure (self-acupressure trial). The 120 s line is our judgement.",
         "J on A", "Long hold. Ease off within two minutes.", file},
    Rule{"L-T02", error, "continuous hold or press over 300 s",
         "Five minutes named as the most any spot needs (self-massage tips)", "C",
         "Too long on one spot. Five minutes is the limit.", file},
    Rule{"L-T03", warning, "hold and press on one spot in the whole routine over 300 s",
         "As L-T02, applied to the total", "J on C", "That spot has had enough. Pick another.", file},
    Rule{"L-T04", info, "continuous hold under 15 s",
         "Muscle Knots: How to Release Them 30-60 s; Starlanyl 15-30 s", "B",
         "Short hold. Thirty seconds is the usual start.", file},
    Rule{"L-T05", warning, "press < 5 s or > 10 s",
         "What Are Muscle Knots? 5-10 s; Thera Cane manual 5 or 10 s; finger pressure review 5-10 s", "B",
         "A press is 5 to 10 seconds.", file},
    Rule{"L-T06", error, "press not followed by release/rest/move of 2 s or more",
         "What Are Muscle Knots? 'then let go'; Nimmo method 2-3 s off", "B", "Every press needs a let-go.",
         file},
    Rule{"L-T07", warning, "more than 12 presses on one spot", "Otani: 12 strokes", "C",
         "Twelve presses is plenty for one spot.", file},
    Rule{"L-T08", warning, "more than 10 different spots pressed in one routine",
         "Starlanyl: stop at ten on day one", "B", "Ten points is a lot. Save some for tomorrow.", file},
    Rule{"L-T09", warning, "hold, press and roll together over 15 min",
         "Bodies in Balance: start with 15-minute sessions; Arizona trigger point page: 10-15 min a day. 30 "
         "min is our judgement.",
         "J on C", "That is a lot of pressure for one day.", file},
    Rule{"L-T09", error, "hold, press and roll together over 30 min",
         "Bodies in Balance: start with 15-minute sessions; Arizona trigger point page: 10-15 min a day. 30 "
         "min is our judgement.",
         "J on C", "That is a lot of pressure for one day.", file},
    Rule{"L-T10", info, "fewer than 3 sessions in the history and over 5 min of pressure planned",
         "Thera Cane manual: a few minutes on one or two points at first", "B",
         "New to this? Start with a few minutes.", history},
    Rule{"L-T11", warning, "first pressure on a spot has a target whose low end is 5 or more",
         "Article on causes and prevention light first; Thera Cane manual", "B",
         "Start light, then press deeper.", file},
    Rule{"L-S01", warning, "stretch < 15 s",
         "Bandy and Irion 1994: 30 and 60 s beat 15 s. But with equal total time short holds did as well "
         "(Ayala 2010), and one trial found gains at 15 s too (Odunaiya 2005)",
         "A, mixed", "Short stretch. Hold for 30 seconds.", file},
    Rule{"L-S02", info, "stretch 15-29 s",
         "How to Treat Trigger Points 'at least 30 seconds'; ACSM 2011 allows 10-30 s", "A",
         "Thirty seconds works better.", file},
    Rule{"L-S03", warning, "stretch > 120 s",
         "No benefit of 60 over 30 s (Bandy and Irion 1994, Bandy 1997); ceiling is our judgement", "J",
         "No need to hold this long.", file},
    Rule{"L-S04", warning, "stretch not followed by release of 3 s or more",
         "How to Treat Trigger Points 'release slowly'; 3 s is our judgement", "J on B",
         "Come out of the stretch slowly.", file},
    Rule{"L-S05", info, "same stretch and side more than 4 times", "ACSM 2011: 2-4 times", "A",
         "Two to four rounds is enough.", file},
    Rule{"L-S06", info, "stretches of one spot over 60 s in a routine tagged before_sport",
         "Stretching Delphi 2025", "A", "Keep it short before heavy or fast sport.", file},
    Rule{"L-R01", info, "roll < 30 s", "Behm 2020 30-120 s", "A", "Roll for at least 30 seconds.", file},
    Rule{"L-R02", warning, "one roll phase > 120 s", "Behm 2020", "A", "Two minutes is the most per set.",
         file},
    Rule{"L-R03", warning, "more than 3 roll sets, or over 300 s, on one spot",
         "Behm 2020 (sets); 300 s is our judgement", "J on A", "Enough rolling here.", file},
    Rule{"L-R04", info,
         "stroke pace faster than 2 s a pass; a file has no key for pace, so nothing checks this",
         "Behm 2020 2-4 s a pass", "A", "Slow down.", nobody},
    Rule{"L-R05", warning, "foam_roller or any hard tool on lower_back",
         "Spring Forward PT against; lumbar rolling 2024 four weeks of lumbar rolling in healthy adults "
         "improved measures, so not an error",
         "B", "Skip the roller here. Use a soft ball on the wall.", file},
    Rule{"L-R06", error, "roll in a no-press zone", "Foam rolling guides; rolling Delphi 2021", "B",
         "Stay on muscle, off joints and bone.", file},
    Rule{"L-C01", warning, "one ice phase over 15 min", "NHS cold (MPFT) 10-15 min; ice massage 10", "A",
         "Shorter is safer. Aim for 5 to 10 minutes.", file},
    Rule{"L-C02", error, "one ice phase > 20 min", "NHS cold (MPFT) 'never'; North Lincs MSK", "A",
         "Never ice longer than 20 minutes.", file},
    Rule{"L-C03", error,
         "two ice phases on one spot with under 10 min between them; ice of 120 s or less with heat between "
         "is exempt",
         "What Are Muscle Knots? at least 10 min off. NHS leaflets wait 1-4 h (NHS cold (MPFT), NHS "
         "Blackpool, NHS Barnsley, NHS Mersey Care); Bleakley 2006 used 10 min off",
         "B", "Take the ice off for at least ten minutes.", file},
    Rule{"L-C04", warning, "ice on one spot over 20 min in the routine",
         "Our judgement: the 20 min ceiling applied to the sum", "J", "That is enough cold for now.", file},
    Rule{"L-C04", error, "ice on one spot over 30 min in the routine",
         "Our judgement: the 20 min ceiling applied to the sum", "J", "That is enough cold for now.", file},
    Rule{"L-C05", error, "ice without barrier = cloth", "NHS cold (MPFT), NHS Blackpool, NHS Barnsley", "A",
         "Always wrap the ice in a cloth.", file},
    Rule{"L-C06", warning, "ice over 10 min on calf, shin or forearm",
         "Cold nerve palsy report: nerve palsy after 20 min in a lean athlete; six cold nerve injuries. The "
         "10 min line is our judgement.",
         "J on A", "Thin skin over nerves here. Ten minutes at most.", file},
    Rule{"L-C07", warning, "hold, press, roll or stretch on a spot under 10 min after ice there",
         "Numb skin cannot warn you: reduced sensation is a bar to cold (NHS cold (MPFT), cold "
         "contraindications); timing our judgement",
         "J on A", "Skin is numb. Wait before pressing.", file},
    Rule{"L-C08", error, "ice on face, throat, side of neck, groin or chest",
         "Our judgement (nerves and vessels at the skin: six cold nerve injuries; Hong Kong Elderly Health "
         "Service says ask first for heat near eyes or neck)",
         "J", "Not here. Keep ice off this area.", file},
    Rule{"L-C09", info, "ice planned under 2 h after an ice total of 15 min or more on the region",
         "NHS cold (MPFT) every 2-3 h; NHS Mersey Care", "A", "Let the skin recover for two hours.", history},
    Rule{"L-H01", warning, "heat on one spot over 20 min",
         "NHS Wales heat 20; NHS heat (MPFT) 10-15; FDA 1997 15-20; Hong Kong Elderly Health Service 15-20",
         "A", "Twenty minutes is plenty.", file},
    Rule{"L-H02", error, "heat over 30 min in the routine",
         "Heating pad page never over 30 min; every better source is lower", "C",
         "Too long. Burns can creep up.", file},
    Rule{"L-H03", warning, "more than 5 min of heat without a rest, release or move to check the skin",
         "NHS Wales heat check after 5 min; NHS heat (MPFT) check regularly", "A",
         "Check your skin every five minutes.", file},
    Rule{"L-H04", error, "heat with position = under_body",
         "FDA 1997: pad on top; a low pad burned a patient lying on it in under 20 min", "A",
         "Put the pad on top. Never lie on it.", file},
    Rule{"L-H05", error, "heat in a routine tagged sleep, or heat as the last phase of one tagged bedtime",
         "NHS heat (MPFT), FDA 1997, FDA and CPSC 1995", "A", "Never fall asleep with heat on.", file},
    Rule{"L-H06", warning, "heat planned under 60 min after heat on the region",
         "NHS Wales heat 1 h; Hong Kong Elderly Health Service 2 h; NHS heat (MPFT) three times a day", "A",
         "Wait an hour before more heat.", history},
    Rule{"L-H07", error, "heat without barrier = cloth, a bath excepted", "NHS heat (MPFT), FDA 1997", "A",
         "Put a towel between the heat and you.", file},
    Rule{"L-H08", warning, "warm bath over 15 min in one routine; its temperature cannot be checked",
         "NHS heat (MPFT) 10-15 min; Mayo hot tub text, hot tub page. Applies to hot water.", "B",
         "Keep it warm, not hot, and under 15 minutes.", file},
    Rule{"L-X01", warning,
         "contrast (ice and heat on one spot): mean heat to mean ice below 1:1 or above 4:1",
         "Richmond Osteopaths 3-4:1; contrast review 2013 trials 1:1 to 3:1", "B",
         "Unusual hot-cold balance.", file},
    Rule{"L-X02", warning, "ice > 120 s inside contrast",
         "Richmond Osteopaths, contrast review 2013 use 1-2 min", "B",
         "Keep each cold turn to a minute or two.", file},
    Rule{"L-X03", warning, "contrast over 30 min or more than 7 cycles of cold and warm",
         "Richmond Osteopaths 3-7 cycles; contrast durations page 20-30 min", "B",
         "Long enough. Finish here.", file},
    Rule{"L-P01", error, "target pressure > 7",
         "Travell manual, PhysioGuideline, Otani top out at 7 (older text 7-8); self-massage tips 5-7; pain "
         "traffic light calls 6-10 too much for exercise pain",
         "B", "Too hard. Stay at 7 or less.", file},
    Rule{"L-P02", warning, "target pressure of 7 where no lower cap holds",
         "Same; gentler pressure held longer also worked (Hou 2002), and rolling at 3, 6 or 8 out of 10 gave "
         "the same range (Grabow 2018)",
         "A", "Softer works too. Try 5.", file},
    Rule{"L-P03", error,
         "target pressure over the cap of the region, or any pressure where pain is only noted",
         "Caps are our judgement; order follows neck and massage guns, areas to avoid", "J",
         "Too hard for this area.", file},
    Rule{"L-P04", error, "gentle profile on and target pressure over 4",
         "How to Treat Trigger Points: hard tools not for people very sensitive to pain", "J on B",
         "Gentle mode keeps pressure at 4.", file},
    Rule{"L-Z01", error, "hold or press in a no-press zone",
         "Areas to avoid, endangerment sites (zones), ABMP (idea), rolling Delphi 2021; neck: massage gun "
         "neck case, Nebraska Medicine, neck and massage guns",
         "B, C for the zone list", "No pressure here.", file},
    Rule{"L-Z02", error,
         "pressure with side = center by ball, cane, T-bar or fingers on a region of the back or neck; two "
         "balls at the base of the skull excepted",
         "Spine directly: Starlanyl, low back ball guides", "B", "Beside the spine, never on it.", file},
    Rule{"L-Z03", warning, "pressure on psoas with a tool other than fingers, for over 30 s, or over 3",
         "Our judgement. Tool named by How to Treat Trigger Points; caution psoas ball guide", "J",
         "Belly work is risky. Stretch the hip instead.", file},
    Rule{"L-Z04", error, "neck_back or suboccipital with lacrosse_ball or foam_roller",
         "Massage gun neck case, Nebraska Medicine, neck and massage guns (vibration cases); tool list our "
         "judgement",
         "J on A", "Soft tool only on the neck.", file},
    Rule{"L-G01", warning, "side = both and left time differs from right by > 10 %",
         "What Are Muscle Knots? step 5 'repeat on the other side'", "A", "Give both sides the same time.",
         file},
    Rule{"L-G02", warning,
         "side change with under 5 s of prepare, move, release, rest or breathe between; the gap that the "
         "program adds counts",
         "Our judgement", "J", "Leave time to switch sides.", file},
    Rule{"L-G03", warning, "no prepare of 5 s or more before the first hold, press, roll or stretch",
         "Our judgement", "J", "Add time to get ready.", file},
    Rule{"L-G04", info, "no release, rest, breathe, stretch or move at the end",
         "Our judgement; Hanten 2000, Life After Pain finish with stretch or movement", "J",
         "End with something easy.", file},
    Rule{"L-G05", error, "sentence missing", "Speech rate page 150-160 wpm = 2.5 words a second", "C",
         "Shorten this sentence.", file},
    Rule{"L-G05", warning,
         "sentence over 15 words, or longer than its phase at 2.5 words a second on first showing",
         "Speech rate page 150-160 wpm = 2.5 words a second", "C", "Shorten this sentence.", file},
    Rule{"L-G06", error, "phase of 0 s or less, or over 1800 s", "Our judgement", "J", "Check this time.",
         file},
    Rule{"L-G06", warning, "phase under 3 s", "Our judgement", "J", "Check this time.", file},
    Rule{"L-G07", error, "a caution that the region, tool or kind needs is absent", "The table of cautions",
         "J", "Missing safety note.", file},
    Rule{"L-G08", error, "unknown kind, region, tool, side or caution", "The format itself", "",
         "Unknown word in the file.", file},
    Rule{"L-G09", error, "stated total differs from the sum of the phases, added switch gaps not counted",
         "The format itself", "", "Total time is wrong.", file},
    Rule{"L-F01", warning, "region worked 6 times today already",
         "Self-massage tips 1-6 a day; Travell manual alternate days; Gulick 2011 every other day; Hanten "
         "2000 daily",
         "B", "That area has had enough today.", history},
    Rule{"L-F01", info, "region already worked today with holds of 30 s or more at 5 or more",
         "Self-massage tips 1-6 a day; Travell manual alternate days; Gulick 2011 every other day; Hanten "
         "2000 daily",
         "B", "That area has had enough today.", history},
    Rule{"L-F02", warning, "next-day soreness of 4 or more, or soreness for over 36 h",
         "Thera Cane manual: overdone soreness clears in 12-36 h", "B",
         "Sore from last time. Rest or go lighter.", history},
    Rule{"L-F03", info, "two weeks of 3 or more sessions each, and no drop of 1 point",
         "Health site's article on knots, Muscle Knots: How to Release Them, What Are Muscle Knots? see a "
         "professional; NHS low back exercises 'within a few weeks'; threshold our judgement",
         "J on B", "Not improving? A physio can help.", history},
    Rule{"L-F04", warning,
         "score after a session 2 or more points higher than before, twice running on a region",
         "Our judgement; 2 points is a meaningful change (Farrar 2001)", "J on A",
         "This seems to make it worse. Stop and get advice.", history},
};

}  // namespace

std::span<const Rule> rules() { return kRules; }

const Rule* find_rule(std::string_view id, Severity severity) {
  for (const Rule& rule : kRules) {
    if (rule.id == id && rule.severity == severity) return &rule;
  }
  return nullptr;
}

const Rule* find_rule(std::string_view id) {
  for (const Rule& rule : kRules) {
    if (rule.id == id) return &rule;
  }
  return nullptr;
}

}  // namespace routine
