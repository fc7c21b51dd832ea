// SPDX-License-Identifier: MIT
// Both buses with what lives on them. Either may be missing, die and come back; nothing is asked of it
// meanwhile. Thread: worker.
#pragma once

#include <memory>
#include <optional>

#include "desktop/again.h"
#include "desktop/idle_guard.h"
#include "desktop/media_player.h"
#include "desktop/notifier.h"
#include "desktop/scene.h"
#include "desktop/sleep_watch.h"

namespace desktop {

struct Buses {
  using Time = Again::Time;

  std::unique_ptr<sdbus::IConnection> session;
  std::unique_ptr<MediaPlayer> player;
  std::unique_ptr<Notifier> notifier;
  std::unique_ptr<IdleGuard> idle;
  std::unique_ptr<IdleGuard> screen;
  Again session_again;
  std::unique_ptr<sdbus::IConnection> system;
  std::unique_ptr<SleepWatch> sleep;
  Again system_again;
  std::optional<Time> awake_until;  // while paused
  std::optional<Scene> shown;       // what a bus that comes back is told

  void lose_session();
  void lose_system();
  void keep_awake(bool on);
  void show(const Scene& scene);
  void tend(Time now);
  // The next moment at which something is due without being asked for.
  std::optional<Time> next_due(Time now) const;
  bool owes_answers() const;
};

}  // namespace desktop
