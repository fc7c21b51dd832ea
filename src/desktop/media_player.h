// SPDX-License-Identifier: MIT
// The session as a media player on the session bus: headset buttons, media keys, a phone, playerctl.
// MPRIS 2.2, org.mpris.MediaPlayer2 and org.mpris.MediaPlayer2.Player. Thread: worker.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "desktop/now_playing.h"
#include "desktop/wish.h"

namespace sdbus {
class IConnection;
class IObject;
}  // namespace sdbus

namespace desktop {

class MediaPlayer {
 public:
  // Takes the name org.mpris.MediaPlayer2.unknot, or with `.instanceN` where another program has it. Throws
  // sdbus::Error where the bus refuses both. `tell` is called with what somebody asks for, `now_ms` gives the
  // time of Scene::at_ms.
  MediaPlayer(sdbus::IConnection& bus, std::function<void(Wish)> tell, std::function<std::int64_t()> now_ms);
  ~MediaPlayer();
  MediaPlayer(const MediaPlayer&) = delete;
  MediaPlayer& operator=(const MediaPlayer&) = delete;

  void show(const Scene& scene);
  const std::string& name() const { return name_; }

 private:
  void offer_root();
  void offer_buttons();
  void offer_state();
  void command(session::Command::What what);

  std::function<void(Wish)> tell_;
  std::function<std::int64_t()> now_ms_;
  std::string name_;
  Scene scene_;
  NowPlaying now_;
  std::unique_ptr<sdbus::IObject> object_;  // last: its callbacks use the rest
};

}  // namespace desktop
