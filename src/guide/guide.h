// SPDX-License-Identifier: MIT
// One running session with everything around it: the clock tells it the time, the player sounds its cues, the
// journal keeps its record. Window and terminal both drive it. Thread: main.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "audio/player.h"
#include "guide/clock.h"
#include "guide/journal.h"
#include "session/view.h"

namespace guide {

// What people should know of the sound; empty while it plays and while it is still being opened.
std::string sound_trouble(const audio::PlayerStatus& status);

class Guide {
 public:
  // `session` has not been told any time yet; `head` says what the history should know of it (id, routine,
  // scores ...; its record is filled in here). It begins once its row is on the disk and the sound flows
  // evenly, or after a short while without them. player, journal and worker must outlive the guide.
  Guide(session::Session session, history::StoredSession head, audio::Player& player, Journal& journal,
        DiskWorker& worker);
  ~Guide();
  Guide(const Guide&) = delete;
  Guide& operator=(const Guide&) = delete;

  // Moves the session on to now. Call at least 4 times a second.
  std::vector<session::Event> tick();
  std::vector<session::Event> command(const session::Command& command);

  // The machine is about to sleep: what needs hands is paused, the record is written, and only then the last
  // copy of `hold` is dropped. What the sleep lasted is told by the next tick.
  void before_sleep(std::shared_ptr<const void> hold);

  bool begun() const { return clock_.has_value(); }
  bool over() const { return session_.over(); }
  // Over, and its last cue has had the time to sound; ending the program before would cut it off.
  bool faded() const;
  // As of the last tick or command.
  const session::View& view() const { return view_; }
  const session::Plan& plan() const { return session_.plan(); }
  const history::StoredSession& stored() const { return stored_; }
  // Until the session's next change by itself, at most a second.
  std::chrono::milliseconds until_change() const;

 private:
  void begin_when_ready();
  void begin();
  session::Moment now() const;
  void take(const std::vector<session::Event>& events);
  void keep_record(bool changed);
  void look();

  session::Session session_;
  history::StoredSession stored_;
  audio::Player& player_;
  Journal& journal_;
  DiskWorker& worker_;
  std::int64_t opened_ns_;
  std::optional<SessionClock> clock_;
  std::int64_t last_tick_ns_ = 0;
  std::int64_t last_kept_ns_ = 0;
  std::int64_t over_ns_ = 0;
  bool finished_ = false;
  session::View view_;
  session::Moment looked_;  // when view_ was true
};

}  // namespace guide
