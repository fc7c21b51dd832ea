// SPDX-License-Identifier: MIT
#include "desktop/scene.h"

#include <algorithm>
#include <cstdlib>

namespace desktop {
namespace {

constexpr std::int64_t kSameClockMs = 100;

std::string place_of(const session::View& view) {
  if (view.side.empty()) return view.region_name;
  const std::string side = view.side == "LEFT" ? "left" : "right";
  return view.region_name.empty() ? side : side + " " + view.region_name;
}

// "ICE ON" as "Ice on".
std::string sentence_case(std::string text) {
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] >= 'A' && text[i] <= 'Z') text[i] = static_cast<char>(text[i] - 'A' + 'a');
  }
  return text;
}

Scene::Playback playback_of(session::State state) {
  switch (state) {
    case session::State::running:
    case session::State::waiting:
    case session::State::getting_ready: return Scene::Playback::playing;
    case session::State::paused: return Scene::Playback::paused;
    case session::State::over: return Scene::Playback::stopped;
  }
  return Scene::Playback::stopped;
}

}  // namespace

bool is_long(const session::View& view) {
  return routine::runs_in_real_time(view.kind) && view.length >= kLongPhase;
}

bool is_hands_on(const session::View& view) {
  switch (view.state) {
    case session::State::running:
    case session::State::waiting:
    case session::State::getting_ready: return !is_long(view);
    case session::State::paused:
    case session::State::over: return false;
  }
  return false;
}

session::Length into_phase(const Scene& scene, std::int64_t now_ms) {
  const session::Length more{scene.moves ? now_ms - scene.at_ms : 0};
  return std::clamp(scene.into + more, session::Length{0}, std::max(session::Length{0}, scene.length));
}

bool flows_on(const Scene& a, const Scene& b) {
  return std::abs((into_phase(a, b.at_ms) - into_phase(b, b.at_ms)).count()) < kSameClockMs;
}

bool same_to_see(const Scene& a, const Scene& b) {
  return a.playback == b.playback && a.phase == b.phase && a.verb == b.verb && a.place == b.place &&
         a.routine == b.routine && a.next == b.next && a.length == b.length && a.moves == b.moves &&
         a.long_phase == b.long_phase && a.hands_on == b.hands_on && a.watched == b.watched &&
         a.volume == b.volume && flows_on(a, b);
}

Scene scene_of(const session::View& view, const std::string& routine, std::int64_t now_ms) {
  Scene scene;
  scene.playback = playback_of(view.state);
  scene.phase = view.phase;
  scene.verb = sentence_case(view.verb);
  scene.place = place_of(view);
  scene.routine = routine;
  if (view.next) scene.next = view.next->verb + " · " + view.next->detail;
  scene.length = view.length;
  scene.into = view.length - view.left;
  scene.at_ms = now_ms;
  scene.moves = view.state == session::State::running;
  scene.long_phase = is_long(view);
  scene.hands_on = is_hands_on(view);
  return scene;
}

}  // namespace desktop
