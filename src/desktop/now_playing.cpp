// SPDX-License-Identifier: MIT
#include "desktop/now_playing.h"

#include <algorithm>
#include <cmath>

namespace desktop {
namespace {

constexpr std::string_view kNoTrack = "/org/mpris/MediaPlayer2/TrackList/NoTrack";

std::string status_of(Scene::Playback playback) {
  switch (playback) {
    case Scene::Playback::stopped: return "Stopped";
    case Scene::Playback::playing: return "Playing";
    case Scene::Playback::paused: return "Paused";
  }
  return "Stopped";
}

}  // namespace

NowPlaying now_playing(const Scene& scene) {
  NowPlaying now;
  now.status = status_of(scene.playback);
  now.volume = scene.volume / 100.0;
  now.track = kNoTrack;
  if (scene.playback == Scene::Playback::stopped) return now;
  now.track = "/org/unknot/phase/" + std::to_string(scene.phase);
  now.title = scene.verb;
  if (!scene.place.empty()) now.title += " · " + scene.place;
  now.artist = scene.routine;
  if (!scene.next.empty()) now.comment = "next: " + scene.next;
  now.number = static_cast<int>(scene.phase) + 1;
  now.length_us = scene.length.count() * 1000;
  now.can_go_on = true;
  return now;
}

std::vector<std::string> changed_properties(const NowPlaying& before, const NowPlaying& after) {
  std::vector<std::string> names;
  if (before.status != after.status) names.emplace_back("PlaybackStatus");
  if (before.volume != after.volume) names.emplace_back("Volume");
  if (before.can_go_on != after.can_go_on) {
    names.insert(names.end(), {"CanGoNext", "CanGoPrevious", "CanPlay", "CanPause"});
  }
  NowPlaying alike = before;
  alike.status = after.status;
  alike.volume = after.volume;
  alike.can_go_on = after.can_go_on;
  if (alike != after) names.emplace_back("Metadata");
  return names;
}

int volume_percent(double volume) {
  if (std::isnan(volume)) return 0;
  return static_cast<int>(std::lround(std::clamp(volume, 0.0, 1.0) * 100));
}

}  // namespace desktop
