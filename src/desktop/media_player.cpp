// SPDX-License-Identifier: MIT
#include "desktop/media_player.h"

#include <sdbus-c++/sdbus-c++.h>
#include <unistd.h>

#include <map>
#include <utility>
#include <vector>

namespace desktop {
namespace {

constexpr const char* kPlayerPath = "/org/mpris/MediaPlayer2";
constexpr const char* kRoot = "org.mpris.MediaPlayer2";
constexpr const char* kPlayer = "org.mpris.MediaPlayer2.Player";
constexpr const char* kName = "org.mpris.MediaPlayer2.unknot";

std::string take_name(sdbus::IConnection& bus) {
  try {
    bus.requestName(kName);
    return kName;
  } catch (const sdbus::Error&) {
    const std::string other = std::string(kName) + ".instance" + std::to_string(::getpid());
    bus.requestName(other);
    return other;
  }
}

std::map<std::string, sdbus::Variant> metadata(const NowPlaying& now) {
  std::map<std::string, sdbus::Variant> data;
  data["mpris:trackid"] = sdbus::Variant(sdbus::ObjectPath(now.track));
  if (!now.can_go_on) return data;
  data["mpris:length"] = sdbus::Variant(now.length_us);
  data["xesam:title"] = sdbus::Variant(now.title);
  data["xesam:artist"] = sdbus::Variant(std::vector<std::string>{now.artist});
  data["xesam:album"] = sdbus::Variant(std::string("Unknot"));
  data["xesam:trackNumber"] = sdbus::Variant(std::int32_t{now.number});
  if (!now.comment.empty()) {
    data["xesam:comment"] = sdbus::Variant(std::vector<std::string>{now.comment});
  }
  return data;
}

}  // namespace

MediaPlayer::MediaPlayer(sdbus::IConnection& bus, std::function<void(Wish)> tell,
                         std::function<std::int64_t()> now_ms)
    : tell_(std::move(tell)),
      now_ms_(std::move(now_ms)),
      now_(now_playing(scene_)),
      object_(sdbus::createObject(bus, kPlayerPath)) {
  offer_root();
  offer_buttons();
  offer_state();
  object_->finishRegistration();
  name_ = take_name(bus);
}

MediaPlayer::~MediaPlayer() = default;

void MediaPlayer::command(session::Command::What what) {
  if (now_.can_go_on) tell_({.what = Wish::What::command, .command = {what}});
}

void MediaPlayer::offer_root() {
  const auto is = [&](const char* name, auto value) {
    object_->registerProperty(name).onInterface(kRoot).withGetter([value] { return value; });
  };
  is("CanQuit", true);
  is("CanRaise", true);
  is("HasTrackList", false);
  is("Identity", std::string("Unknot"));
  is("DesktopEntry", std::string("unknot"));
  is("SupportedUriSchemes", std::vector<std::string>{});
  is("SupportedMimeTypes", std::vector<std::string>{});
  object_->registerMethod("Raise").onInterface(kRoot).implementedAs(
      [this] { tell_({.what = Wish::What::raise}); });
  object_->registerMethod("Quit").onInterface(kRoot).implementedAs(
      [this] { tell_({.what = Wish::What::quit}); });
}

void MediaPlayer::offer_buttons() {
  using What = session::Command::What;
  const auto button = [&](const char* name, What what) {
    object_->registerMethod(name).onInterface(kPlayer).implementedAs([this, what] { command(what); });
  };
  button("PlayPause", What::pause_or_go_on);
  button("Play", What::go_on);
  button("Pause", What::pause);
  button("Next", What::let_go);
  button("Previous", What::again);
  button("Stop", What::hurts);
  // Time cannot be skipped by hand: CanSeek is false, and then these do nothing, as the specification says.
  object_->registerMethod("Seek").onInterface(kPlayer).withInputParamNames("Offset").implementedAs(
      [](const std::int64_t&) {});
  object_->registerMethod("SetPosition")
      .onInterface(kPlayer)
      .withInputParamNames("TrackId", "Position")
      .implementedAs([](const sdbus::ObjectPath&, const std::int64_t&) {});
  object_->registerMethod("OpenUri").onInterface(kPlayer).withInputParamNames("Uri").implementedAs(
      [](const std::string&) {
        throw sdbus::Error("org.freedesktop.DBus.Error.NotSupported", "Unknot opens no addresses");
      });
  object_->registerSignal("Seeked").onInterface(kPlayer).withParameters<std::int64_t>("Position");
}

void MediaPlayer::offer_state() {
  const auto gives = [&](const char* name, auto getter) {
    object_->registerProperty(name).onInterface(kPlayer).withGetter(std::move(getter));
  };
  gives("PlaybackStatus", [this] { return now_.status; });
  gives("Metadata", [this] { return metadata(now_); });
  gives("MinimumRate", [] { return 1.0; });
  gives("MaximumRate", [] { return 1.0; });
  gives("CanSeek", [] { return false; });
  for (const char* name : {"CanGoNext", "CanGoPrevious", "CanPlay", "CanPause"}) {
    gives(name, [this] { return now_.can_go_on; });
  }
  object_->registerProperty("Volume")
      .onInterface(kPlayer)
      .withGetter([this] { return now_.volume; })
      .withSetter([this](const double& volume) {
        tell_({.what = Wish::What::set_volume, .percent = volume_percent(volume)});
      });
  object_->registerProperty("Rate")
      .onInterface(kPlayer)
      .withGetter([] { return 1.0; })
      .withSetter([](const double&) {});
  // What follows from the clock, and what never changes, is asked for and not announced.
  object_->registerProperty("Position")
      .onInterface(kPlayer)
      .withGetter([this]() -> std::int64_t { return into_phase(scene_, now_ms_()).count() * 1000; })
      .withUpdateBehavior(sdbus::Flags::EMITS_NO_SIGNAL);
  object_->registerProperty("CanControl")
      .onInterface(kPlayer)
      .withGetter([] { return true; })
      .withUpdateBehavior(sdbus::Flags::EMITS_NO_SIGNAL);
}

void MediaPlayer::show(const Scene& scene) {
  const bool jumped = scene.phase == scene_.phase && scene.playback != Scene::Playback::stopped &&
                      scene_.playback != Scene::Playback::stopped && !flows_on(scene_, scene);
  const NowPlaying next = now_playing(scene);
  const std::vector<std::string> changed = changed_properties(now_, next);
  scene_ = scene;
  now_ = next;
  if (!changed.empty()) object_->emitPropertiesChangedSignal(kPlayer, changed);
  if (jumped) {
    object_->emitSignal("Seeked").onInterface(kPlayer).withArguments(std::int64_t{scene.into.count() * 1000});
  }
}

}  // namespace desktop
