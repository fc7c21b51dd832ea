// SPDX-License-Identifier: MIT
#include "ui/scenes.h"

#include <utility>

namespace ui_test {
namespace {

using routine::Kind;
using session::Length;
using session::State;

struct Look {
  Kind kind;
  const char* verb;
  const char* digits;
  int left_s;
  int length_s;
  const char* say;
};

Look look_of(Kind kind) {
  switch (kind) {
    case Kind::prepare:
      return {kind, "GET READY", "−8", 8, 10, "Stand with your back to the wall, ball beside the spine."};
    case Kind::hold:
      return {kind, "HOLD", "42",
              42,   60,     "Lean in slowly until the ache is strong but easy to breathe with."};
    case Kind::press: return {kind, "PRESS", "7", 7, 8, "Press the muscle with your thumbs, never the bone."};
    case Kind::release: return {kind, "RELEASE", "6", 6, 10, "Let go slowly. Feel the warmth come back."};
    case Kind::stretch:
      return {kind, "STRETCH", "28", 28, 30, "Tilt your head to the left until you feel a mild pull."};
    case Kind::roll:
      return {kind, "ROLL", "19", 19, 30, "Stroke slowly from your neck out to the right shoulder."};
    case Kind::ice:
      return {kind, "ICE ON", "3:18",
              198,  300,      "Cold pack over a thin cloth. Lift it if it burns or stings."};
    case Kind::heat:
      return {kind, "HEAT ON", "14:59",
              899,  900,       "Warm, never hot. Take it off if the skin turns red in patches."};
    case Kind::rest: return {kind, "REST", "8:05", 485, 600, "Let the skin warm up by itself."};
    case Kind::breathe:
      return {kind, "BREATHE", "33", 33, 60, "In through the nose, long and slow out through the mouth."};
    case Kind::move: return {kind, "MOVE", "12", 12, 20, "Roll both shoulders back in slow, large circles."};
  }
  return {};
}

ui::SessionModel with(Kind kind, auto change) {
  ui::SessionModel model = session_of(kind);
  change(model);
  return model;
}

}  // namespace

const session::Plan& sample_plan() {
  static const session::Plan plan = [] {
    session::Plan made;
    made.title = "Upper trapezius · sustained holds";
    session::Position at = session::kPlanStart;
    const auto add = [&](Kind kind, int seconds) {
      session::Phase phase;
      phase.turn.kind = kind;
      phase.start = at;
      phase.length = Length(seconds * 1000);
      at += phase.length;
      made.phases.push_back(phase);
    };
    add(Kind::prepare, 10);
    for (int side = 0; side < 2; ++side) {
      for (int set = 0; set < 3; ++set) {
        add(Kind::hold, 45);
        add(Kind::release, 10);
      }
      if (side == 0) add(Kind::prepare, 8);
    }
    add(Kind::stretch, 30);
    add(Kind::prepare, 5);
    add(Kind::stretch, 30);
    made.total = at - session::kPlanStart;
    return made;
  }();
  return plan;
}

ui::SessionModel session_of(Kind kind) {
  const Look look = look_of(kind);
  ui::SessionModel model;
  model.title = "Upper trapezius · sustained holds";
  model.plan = &sample_plan();
  model.ends_at = "18:42";
  session::View& view = model.view;
  view.kind = kind;
  view.verb = look.verb;
  view.digits = look.digits;
  view.say = look.say;
  view.side = "RIGHT";
  view.body_side = routine::Side::right;
  view.region = "upper_trap";
  view.region_name = "top of shoulder";
  view.left = Length(look.left_s * 1000);
  view.length = Length(look.length_s * 1000);
  view.done = 1.0 - static_cast<double>(look.left_s) / look.length_s;
  view.set = 2;
  view.sets = 3;
  view.phase = 3;
  view.position = session::kPlanStart + Length(85'000);
  view.total_left = Length(338'000);
  view.total = sample_plan().total;
  view.next = session::NextUp{"Release", "10 s", Length(10'000), Kind::release};
  if (kind == Kind::hold || kind == Kind::press || kind == Kind::roll) {
    view.pressure = routine::Pressure{3, 5};
    view.pressure_now = 4.0;
  }
  if (kind == Kind::release)
    view.next = session::NextUp{"Hold", "45 s · a little deeper", Length(45'000), Kind::hold};
  if (kind == Kind::ice || kind == Kind::heat || kind == Kind::rest) {
    view.side.clear();
    view.body_side = routine::Side::center;
    view.region = "lower_back";
    view.region_name = "lower back";
    view.next =
        session::NextUp{kind == Kind::rest ? "Ice on" : "Ice off", "10 min", Length(600'000), Kind::rest};
    model.next_at = "18:47";
  }
  return model;
}

std::vector<SessionScene> session_scenes() {
  std::vector<SessionScene> scenes;
  for (const Kind kind : routine::kAllKinds)
    scenes.push_back({std::string(routine::kind_id(kind)), session_of(kind)});
  const auto add = [&](const char* name, ui::SessionModel model) {
    scenes.push_back({name, std::move(model)});
  };
  add("start_delay", with(Kind::prepare, [](auto& m) {
        m.view.added = routine::Added::start_delay;
        m.view.digits = "−15";
        m.view.say = "Get to your place. It starts by itself.";
        m.view.set = m.view.sets = 1;
      }));
  add("switch", with(Kind::prepare, [](auto& m) {
        m.view.added = routine::Added::switch_gap;
        m.view.verb = "SWITCH";
        m.view.side = "LEFT";
        m.view.body_side = routine::Side::left;
        m.view.say = "Other side. Take the ball to your left shoulder.";
        m.view.done = 0.3;
      }));
  add("paused", with(Kind::hold, [](auto& m) {
        m.view.state = State::paused;
        m.view.paused_by = session::PausedBy::person;
        m.view.verb = "PAUSED";
      }));
  add("getting_ready", with(Kind::hold, [](auto& m) {
        m.view.state = State::getting_ready;
        m.view.verb = "GET READY";
        m.view.digits = "−3";
      }));
  add("waiting", with(Kind::prepare, [](auto& m) {
        m.view.state = State::waiting;
        m.view.digits = "+5";
        m.view.verb = "GET READY";
      }));
  add("hurt", with(Kind::hold, [](auto& m) {
        m.view.state = State::paused;
        m.view.hurt_unanswered = true;
      }));
  add("end_asked", with(Kind::hold, [](auto& m) { m.view.end_asked_left = Length(3600); }));
  add("no_sound", with(Kind::hold, [](auto& m) {
        m.banners.push_back(
            {ui::Banner::Tone::trouble, "No sound: the sound server does not answer. Trying again."});
      }));
  add("muted", with(Kind::stretch, [](auto& m) { m.muted = true; }));
  add("keys", with(Kind::hold, [](auto& m) { m.keys_shown = true; }));
  add("longest", with(Kind::stretch, [](auto& m) {
        m.title =
            "A routine whose title goes on for a good deal longer than anybody would want to read in a "
            "session";
        m.view.region = "levator";
        m.view.region_name = "inner top corner of shoulder blade";
        m.view.say =
            "Slowly straighten both shoulders against the wall and breathe out for as long as you can.";
        m.view.next->detail = "30 s · right · inner top corner of shoulder blade";
        m.view.sets = 7;
      }));
  add("longest_ready", with(Kind::prepare, [](auto& m) {
        m.view.region_name = "lower belly beside the hip";
        m.view.region = "psoas";
        m.view.digits = "−88";
        m.view.say =
            "Slowly straighten both shoulders against the wall and breathe out for as long as you can.";
        m.view.sets = 12;
        m.view.set = 11;
      }));
  add("turned", with(Kind::hold, [](auto& m) { m.quarter_turns = 1; }));
  add("turned_release", with(Kind::release, [](auto& m) { m.quarter_turns = 3; }));
  add("no_place", with(Kind::breathe, [](auto& m) {
        m.view.side.clear();
        m.view.region.clear();
        m.view.region_name.clear();
        m.view.feel = "Let the shoulders sink a little with each breath out.";
        m.view.next.reset();
        m.view.sets = 1;
      }));
  return scenes;
}

}  // namespace ui_test
