// SPDX-License-Identifier: MIT
#include "desktop/buses.h"

#include <sdbus-c++/sdbus-c++.h>

#include "base/boot_time.h"

namespace desktop {
namespace {

// A session that stands paused keeps the machine awake no longer than this: nobody may come back.
constexpr Buses::Time kAwakeInPause{600'000};

}  // namespace

Buses::Time Buses::now() { return Time(base::boot_now() / 1'000'000); }

void Buses::lose_session() {
  screen.reset();
  idle.reset();
  notifier.reset();
  player.reset();
  session.reset();
}

void Buses::lose_system() {
  sleep.reset();
  system.reset();
}

void Buses::keep_awake(bool on) {
  if (idle) idle->keep_awake(on);
  if (sleep) sleep->keep_awake(on);
}

void Buses::show(const Scene& scene) {
  shown = scene;
  if (player) player->show(scene);
  if (notifier) notifier->show(scene);
  if (screen) screen->keep_awake(scene.hands_on && scene.playback == Scene::Playback::playing);
  if (sleep) sleep->hold_sleep(scene.playback != Scene::Playback::stopped);
  switch (scene.playback) {
    case Scene::Playback::stopped:
      awake_until.reset();
      keep_awake(false);
      break;
    case Scene::Playback::playing:
      awake_until.reset();
      keep_awake(true);
      break;
    case Scene::Playback::paused:
      if (!awake_until) awake_until = now() + kAwakeInPause;
      break;
  }
}

void Buses::tend(Time now) {
  if (awake_until && now >= *awake_until) keep_awake(false);
}

std::optional<Buses::Time> Buses::next_due(Time now) const {
  std::optional<Time> due;
  const auto add = [&](std::optional<Time> at) {
    if (at && (!due || *at < *due)) due = at;
  };
  if (awake_until && *awake_until > now) add(awake_until);
  add(session_again.at());
  add(system_again.at());
  return due;
}

bool Buses::owes_answers() const {
  return (notifier && notifier->busy()) || (idle && idle->busy()) || (screen && screen->busy());
}

}  // namespace desktop
