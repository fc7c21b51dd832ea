// SPDX-License-Identifier: MIT
#include "screen_samples.h"

namespace ui::samples {

namespace {

using base::Millis;
using routine::Kind;
using routine::Side;
using session::EndedBy;

Card card(std::string id, std::string title, std::string goal, std::vector<std::string> tools,
          std::vector<Spot> spots, std::string last) {
  Card one;
  one.id = std::move(id);
  one.title = std::move(title);
  one.goal = std::move(goal);
  one.tools = std::move(tools);
  one.spots = std::move(spots);
  one.last_done = std::move(last);
  one.usual = Millis(280'000);
  one.shortest = Millis(180'000);
  one.longest = Millis(360'000);
  return one;
}

Card broken_card() {
  Card one;
  one.id = "my-neck";
  one.title = "my-neck";
  one.own = true;
  one.problem = "my-neck.toml:7:12: error: unknown key “presure”; the nearest one is “pressure”";
  return one;
}

session::Phase phase(Kind kind, int seconds, Side side, std::string say) {
  session::Phase one;
  one.turn.kind = kind;
  one.turn.side = side;
  one.turn.say = std::move(say);
  one.turn.region = "upper_trap";
  one.length = Millis(seconds * 1000);
  return one;
}

void add(session::Plan& plan, session::Phase one) {
  one.start = session::kPlanStart + plan.total;
  plan.total += one.length;
  plan.phases.push_back(std::move(one));
}

session::Plan plan() {
  session::Plan plan;
  session::Phase delay = phase(Kind::prepare, 15, Side::center, "Get into place.");
  delay.turn.added = routine::Added::start_delay;
  add(plan, delay);
  add(plan, phase(Kind::prepare, 10, Side::center, "Sit tall with your feet flat and your shoulders loose."));
  for (const Side side : {Side::left, Side::right}) {
    if (side == Side::right) {
      session::Phase gap = phase(Kind::prepare, 8, side, "Change to your right side.");
      gap.turn.added = routine::Added::switch_gap;
      add(plan, gap);
    }
    session::Phase roll = phase(Kind::roll, 30, side, "Stroke slowly from your neck out to the shoulder.");
    roll.turn.pressure = routine::Pressure{2, 4};
    add(plan, roll);
    session::Phase hold = phase(Kind::hold, 45, side, "Press the top-shoulder knot and hold.");
    hold.turn.pressure = routine::Pressure{3, 5};
    add(plan, hold);
    add(plan, phase(Kind::release, 5, side, "Let go slowly."));
  }
  add(plan, phase(Kind::stretch, 30, Side::left, "Tilt your head until you feel a mild pull."));
  return plan;
}

session::PhaseRecord held(Kind kind, int planned, int actual, Side side, EndedBy ended) {
  session::PhaseRecord one;
  one.kind = kind;
  one.region = "upper_trap";
  one.side = side;
  one.planned = one.target = Millis(planned * 1000);
  one.actual = Millis(actual * 1000);
  one.ended_by = ended;
  return one;
}

session::Record record(bool hurt) {
  session::Record record;
  record.phases = {held(Kind::prepare, 10, 10, Side::center, EndedBy::ran_out),
                   held(Kind::roll, 30, 30, Side::left, EndedBy::ran_out),
                   held(Kind::hold, 45, 55, Side::left, EndedBy::ran_out),
                   held(Kind::release, 5, 5, Side::left, EndedBy::ran_out),
                   held(Kind::prepare, 8, 8, Side::right, EndedBy::ran_out),
                   held(Kind::roll, 30, 30, Side::right, EndedBy::ran_out),
                   held(Kind::hold, 45, 20, Side::right, hurt ? EndedBy::hurt : EndedBy::let_go)};
  record.phases[4].added = true;
  if (!hurt) {
    record.phases.push_back(held(Kind::release, 5, 5, Side::right, EndedBy::ran_out));
    record.phases.push_back(held(Kind::stretch, 30, 3, Side::right, EndedBy::skipped));
  }
  record.planned = Millis(208'000);
  for (const session::PhaseRecord& phase : record.phases) record.active += phase.actual;
  record.outcome = hurt ? session::Outcome::ended : session::Outcome::completed;
  return record;
}

}  // namespace

std::string long_title() {
  return "Upper trapezius, inner edge of the shoulder blade and back of the shoulder: sust"
         "ained holds with a ball on "
         "t";
}

LibraryModel library() {
  LibraryModel model;
  model.cards = {
      card("daily-minute", "One-minute upper back", "A minute between two meetings.", {"tennis ball", "wall"},
           {{"upper_trap", Side::both}}, "yesterday · pain 6 → 4"),
      card("press-release", "Press and let go", "Short presses with a pause, so that the blood comes back.",
           {"fingers"}, {{"upper_trap", Side::right}}, "never done"),
      card("wall-ball-upper-back", "Wall ball for the upper back",
           "Find it, cross your arms, lean, roll a little, then the other side. Slowly, and breathing out.",
           {"tennis ball", "wall", "towel", "massage ball", "chair"},
           {{"shoulder_blade", Side::both}, {"mid_back", Side::both}}, "3 days ago · pain 5 → 5"),
      card("ice-5-10", "Ice, five on and ten off", "Two to four rounds over a thin towel.",
           {"ice pack", "towel"}, {{"lower_back", Side::center}}, "last week"),
      broken_card(),
      card("long", long_title(), long_title() + " " + long_title(), {"foam roller"},
           {{"levator", Side::left}, {"shoulder_back", Side::left}}, "2 days ago · pain 7 → 6"),
      card("chest", "Front of shoulder and chest", "Lean into a doorway corner.", {"massage ball", "cane"},
           {{"chest", Side::both}, {"shoulder_front", Side::both}}, "never done"),
      card("calf-roller", "Calf roller", "Roll slowly, stop where it is tender.", {"foam roller"},
           {{"calf", Side::both}}, "never done")};
  model.cards[3].colour = Kind::ice;
  model.cards[3].usual = model.cards[3].shortest = model.cards[3].longest = Millis(1'500'000);
  model.cards[5].own = true;
  return model;
}

LibraryModel library_offering() {
  LibraryModel model = library();
  model.interrupted = InterruptedOffer{"id-1", long_title(), "today 18:42", "2:10 of 5:40"};
  model.banners = {
      {Banner::Tone::trouble, "No sound: the sound server does not answer. Trying again every 2 s."}};
  return model;
}

BeforeModel before() {
  BeforeModel model;
  model.title = "Trapezius: stroke, hold, stretch";
  model.goal = "Ease desk-and-stress tension on top of the shoulders.";
  model.needs = {"fingers", "cane"};
  model.cautions = {"Stop at sharp pain, tingling or dizziness. Strong but easy to breathe with is enough.",
                    "Press muscle only, never the front or side of the neck."};
  model.plan = plan();
  model.total = model.plan.total;
  model.ends_at = "18:42";
  model.last_time = "Last time: 6 before, 4 after, yesterday";
  model.sides = {Side::both, Side::left, Side::right};
  model.fewest_minutes = 3;
  model.most_minutes = 9;
  model.score_before = 6;
  model.sound = "PulseAudio, 21 ms";
  return model;
}

BeforeModel before_refused() {
  BeforeModel model = before();
  model.title = long_title();
  model.goal = long_title() + " " + long_title();
  model.needs = {"fingers", "cane", "tennis ball", "wall", "towel", "foam roller", "chair"};
  for (int i = 0; i < 4; ++i) {
    model.cautions.push_back(
        "Not over broken or inflamed skin, varicose veins, a recent injury or a place that is numb. If you "
        "take blood "
        "thinners, are pregnant or have osteoporosis, ask a professional first.");
  }
  model.regions = {"upper_trap", "levator",    "shoulder_back", "shoulder_blade",
                   "mid_back",   "lower_back", "hip_outer"};
  model.region = "levator";
  model.minutes = 4;
  model.changed = "Holds 38 s instead of 45 s, 3 rounds instead of 4, the last stretch left out.";
  model.sound = "No sound: the device “USB Audio” went away. The session runs without it and tries again.";
  model.sound_ok = false;
  model.trouble =
      "The rules forbid both sides at once here: a hold of 90 s on the neck is over the limit of 60 s "
      "(L-T01). Choose "
      "less time, or another place.";
  model.banners = {
      {Banner::Tone::trouble, "The history cannot be written: the disk is full. Free some space."}};
  return model;
}

AfterModel after() {
  AfterModel model;
  model.headline = "Done. 2 min 46 s, 2 of 2 holds.";
  model.title = "Trapezius: stroke, hold, stretch";
  model.spots = {{"upper_trap", Side::left}, {"upper_trap", Side::right}};
  model.stretch = NextRoutine{"morning-hips", "Morning hips"};
  model.answers.scores = {{"upper_trap", Side::left, 4, {}}, {"upper_trap", Side::right, 6, 3}};
  model.saved = "Saved.";
  model.saved_ok = true;
  model.record = record(false);
  return model;
}

AfterModel after_hurt() {
  AfterModel model = after();
  model.headline = "Ended early, because it hurt. 2 min 38 s of 3 min 28 s, 1 of 2 holds.";
  model.title = long_title();
  model.stretch.reset();
  model.answers.scores = {{"upper_trap", Side::right, 6, {}}};
  model.answers.note = long_title();
  model.saved = "Not saved yet: the disk is full. Free some space; it is tried again every 5 s.";
  model.saved_ok = false;
  model.record = record(true);
  model.banners = {
      {Banner::Tone::trouble, "No sound: the sound server does not answer. Trying again every 2 s."}};
  return model;
}

}  // namespace ui::samples
