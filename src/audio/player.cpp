// SPDX-License-Identifier: MIT
#include "audio/player.h"

#include <algorithm>
#include <deque>

#include "audio/anchor.h"
#include "audio/boot_time.h"
#include "audio/device.h"
#include "audio/lull.h"
#include "audio/narrator.h"
#include "audio/stream.h"

namespace audio {
namespace {

// -83 dBFS on the left, -89 on the right: more than two steps and more than one of 16 bits, so that no
// rounding makes the two alike.
constexpr float kFloor = 7.2e-5F;
constexpr std::int64_t kHungAfter = 2 * kSecond;
// A new stream of PulseAudio's has stalled for up to 2 s (measured), and must then flow evenly.
constexpr std::int64_t kLull = 4 * kRate;

Health health_of(const DeviceReport& device, std::int64_t asked_ns, std::int64_t now) {
  if (device.inside_since_ns != 0 && now - device.inside_since_ns > kHungAfter) return Health::hung;
  switch (device.state) {
    case DeviceReport::State::opening: return Health::opening;
    case DeviceReport::State::closed: return Health::no_device;
    case DeviceReport::State::open: break;
  }
  if (now - std::max(asked_ns, device.opened_ns) > stall_ns(device.buffer_frames)) return Health::stalled;
  if (asked_ns < device.opened_ns) return Health::opening;
  return device.stand_in ? Health::silent : Health::playing;
}

std::string trouble_of(Health health, const std::string& error) {
  switch (health) {
    case Health::opening: return "The sound device is being opened.";
    case Health::playing: return {};
    case Health::stalled:
      return "No sound: the sound device has stopped taking any. It goes on when the device does.";
    case Health::no_device:
      return "No sound: no sound device could be opened (" + error + "). It is tried again all the time.";
    case Health::silent: return "No sound: there is no loudspeaker or headphone to play to.";
    case Health::hung: return "No sound: the sound server does not answer.";
    case Health::off: return "No sound: it is switched off.";
  }
  return {};
}

}  // namespace

struct Player::Parts {
  Parts(const CueBank& bank, PlayerOptions wanted)
      : options(wanted), stream(std::make_shared<Stream>(bank)) {}

  void order();
  void send_track();
  void narrate();
  std::int64_t now() const {
    return session::samples(session::Length((boot_now() - begun_ns) / kMillisecond) + latency, kRate);
  }
  // The first frame from kSessionStart that the device has not been given, now() at most: what is due by the
  // clock may still wait for a device that is behind it.
  std::int64_t unsent(const Playhead& playhead) const;
  void free_old_tracks(const Playhead& playhead);
  bool lull() const;
  bool has_background() const { return transport.background != Background::none && levels.background > 0; }

  const PlayerOptions options;
  const std::shared_ptr<Stream> stream;  // shared with the worker, which may outlive us
  Anchor anchor;
  Transport transport;                              // as ordered last
  std::deque<std::unique_ptr<const Track>> tracks;  // the newest last
  std::uint64_t newest_track = 0;  // our own count: timelines of two sessions can have the same revision
  std::optional<std::uint64_t> timeline_revision;  // as followed last in this session
  Levels levels;
  Background background = Background::none;
  session::Length latency{0};
  MusicOrder music;
  MusicTrialOrder trial;
  TrackOptions track_options;
  int buffer_frames = options.buffer_frames;  // as asked for last
  bool muted = false;
  bool in_session = false;
  session::Timeline timeline;  // as followed last
  std::int64_t begun_ns = 0;   // kSessionStart on CLOCK_BOOTTIME
  VoiceOptions voice;
  bool voice_on = true;
  std::unique_ptr<Narrator> narrator;  // from the first session with a voice on
  std::unique_ptr<Device> device;      // the last, so that it ends first; null when off
};

void Player::Parts::order() {
  transport.anchored = anchor.anchored();
  transport.stream = anchor.stream();
  transport.zero_frame = anchor.zero_frame();
  transport.levels = muted ? Levels{0, 0, 0, 0} : levels;
  transport.background = in_session ? background : Background::none;
  transport.floor = kFloor;
  stream->order(transport);
  const bool music_wanted = transport.background == Background::music && has_background();
  if (!device) return;
  MusicOrder played = music_wanted ? music : MusicOrder{};
  played.trial = trial;
  device->play(played);
}

// The cues as followed last, and what is known of the speech by now.
void Player::Parts::send_track() {
  Track track = make_track(timeline, track_options);
  track.revision = ++newest_track;
  if (voice_on && narrator != nullptr) track.speech = narrator->speech();
  tracks.push_back(std::make_unique<const Track>(std::move(track)));
  transport.track = tracks.back().get();
  order();
}

void Player::Parts::narrate() {
  if (!voice_on || options.off) return;
  if (narrator == nullptr) narrator = std::make_unique<Narrator>(voice);
  narrator->follow(timeline.utterances, now());
}

void Player::Parts::free_old_tracks(const Playhead& playhead) {
  while (!tracks.empty() && tracks.front()->revision < playhead.revision) tracks.pop_front();
}

std::int64_t Player::Parts::unsent(const Playhead& playhead) const {
  const bool counted = anchor.anchored() && anchor.stream() == playhead.stream;
  return counted ? std::min(now(), playhead.frame - anchor.zero_frame()) : now() - kLatestStart;
}

bool Player::Parts::lull() const {
  const Playhead playhead = stream->playhead();
  if (playhead.sounding || playhead.speaking || has_background()) return false;
  if (!timeline_revision) return true;
  return is_lull(*tracks.back(), unsent(playhead), now() + kLull, levels.tone > 0);
}

Player::Player(const CueBank& bank, PlayerOptions options) : parts_(std::make_unique<Parts>(bank, options)) {
  parts_->order();
  if (!options.off) parts_->device = std::make_unique<Device>(parts_->stream, options.buffer_frames);
}

Player::~Player() { parts_->stream->shut(); }

bool Player::settled() const {
  const Health health = status().health;
  return (health == Health::playing || health == Health::silent) && playhead().even;
}

void Player::begin(std::int64_t boot_ns) {
  Parts& p = *parts_;
  p.anchor.begin(boot_ns - p.latency.count() * kMillisecond);
  p.transport.early = std::max<std::int64_t>(0, session::samples(p.latency, kRate));
  p.in_session = true;
  p.begun_ns = boot_ns;
  p.anchor.follow(p.stream->playhead());
  p.timeline_revision.reset();
  p.transport.track = nullptr;
  ++p.transport.session;
  p.order();
}

void Player::follow(const session::Timeline& timeline) {
  Parts& p = *parts_;
  if (p.timeline_revision == timeline.revision) return;
  p.timeline_revision = timeline.revision;
  p.timeline = timeline;
  p.narrate();
  p.send_track();
}

std::int64_t Player::phase_began() {
  Parts& p = *parts_;
  const std::int64_t moved = p.anchor.phase_began(p.stream->playhead());
  if (moved != 0) p.order();
  return moved;
}

void Player::tend() {
  Parts& p = *parts_;
  const Playhead playhead = p.stream->playhead();
  p.free_old_tracks(playhead);
  if (p.anchor.follow(playhead)) p.order();
  const bool speaks = p.timeline_revision && p.voice_on && p.narrator != nullptr;
  if (speaks && p.narrator->tend(p.now())) p.send_track();
}

void Player::set_levels(const Levels& levels) {
  parts_->levels = levels;
  parts_->order();
}

void Player::set_voice(VoiceOptions options) {
  Parts& p = *parts_;
  if (p.timeline_revision || (p.narrator != nullptr && options == p.voice)) return;
  p.narrator.reset();
  p.voice = std::move(options);
}

void Player::set_voice_on(bool on) {
  Parts& p = *parts_;
  if (std::exchange(p.voice_on, on) == on || !p.timeline_revision) return;
  if (!on && p.narrator != nullptr) p.narrator->clear();
  p.narrate();
  p.send_track();
}

std::string Player::voice_trouble() const {
  return parts_->voice_on && parts_->narrator != nullptr ? parts_->narrator->trouble() : "";
}

bool Player::has_more_to_say() const {
  const Parts& p = *parts_;
  return p.voice_on && p.narrator != nullptr && p.narrator->has_more(p.now());
}

void Player::set_background(Background background, const MusicOrder& music) {
  parts_->background = background;
  parts_->music = music;
  parts_->order();
}

void Player::set_long_blocks(bool on) {
  Parts& p = *parts_;
  const int wanted = on ? std::max(kLongBlock, p.options.buffer_frames) : p.options.buffer_frames;
  if (p.device != nullptr && wanted != p.buffer_frames && p.lull()) {
    p.buffer_frames = wanted;
    p.device->set_buffer(wanted);
  }
}

std::uint32_t Player::try_music(const std::filesystem::path& folder) {
  parts_->trial = {folder, parts_->trial.number + 1};
  parts_->order();
  return parts_->trial.number;
}

void Player::fade_background() {
  parts_->in_session = false;
  parts_->order();
}

void Player::set_latency(session::Length latency) { parts_->latency = latency; }

std::int64_t Player::lead_ns() const {
  return std::max<std::int64_t>(0, parts_->latency.count()) * kMillisecond;
}

void Player::set_ticks(bool ticks) { parts_->track_options.ticks = ticks; }

void Player::set_muted(bool muted) {
  parts_->muted = muted;
  parts_->order();
}

void Player::preview(session::Cue cue) {
  parts_->transport.preview = cue;
  ++parts_->transport.previews;
  parts_->order();
}

void Player::end() {
  Parts& p = *parts_;
  p.anchor.end();
  p.timeline_revision.reset();
  p.in_session = false;
  p.timeline = {};
  if (p.narrator != nullptr) p.narrator->clear();
  p.send_track();  // an empty one: once it was seen, nothing holds the speech any more
}

PlayerStatus Player::status() const {
  const Parts& p = *parts_;
  if (p.device == nullptr)
    return {.health = Health::off, .device = {}, .buffer_frames = 0, .trouble = trouble_of(Health::off, {})};
  const DeviceReport report = p.device->report();
  const Health health = health_of(report, p.stream->asked_ns(), boot_now());
  return {.health = health,
          .device = report.name,
          .buffer_frames = p.buffer_frames,
          .trouble = trouble_of(health, report.error),
          .music = report.music};
}

Playhead Player::playhead() const { return parts_->stream->playhead(); }

}  // namespace audio
