// SPDX-License-Identifier: MIT
#include "guide/guide.h"

#include <algorithm>

#include "files/log.h"
#include "guide/missed_time.h"

namespace guide {
namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;
// The first cue is placed a little ahead, so that it too sounds on its exact sample.
constexpr std::int64_t kLeadNs = 120 * kNsPerMs;
// How long a session waits for the sound to flow: a fresh PulseAudio stream stalled up to 2 s (measured).
constexpr std::int64_t kLongestWaitForSoundNs = 2'500 * kNsPerMs;
constexpr std::int64_t kLongestWaitForRowNs = 1'000 * kNsPerMs;
// The longest cue, session_done, and what the sound server still holds of it.
constexpr std::int64_t kFadeNs = 3'300 * kNsPerMs;
// A crash loses five seconds at most: these, the wait for the next tick, and the commit on a disk that is
// busy.
constexpr std::int64_t kKeepEveryNs = 4'000 * kNsPerMs;

bool sound_may_come(const audio::PlayerStatus& status) {
  return status.health == audio::Health::opening || status.health == audio::Health::playing;
}

}  // namespace

std::string sound_trouble(const audio::PlayerStatus& status) {
  return status.health == audio::Health::opening ? "" : status.trouble;
}

Guide::Guide(session::Session session, history::StoredSession head, audio::Player& player, Journal& journal,
             DiskWorker& worker)
    : session_(std::move(session)),
      stored_(std::move(head)),
      player_(player),
      journal_(journal),
      worker_(worker),
      opened_ns_(boot_ns()) {
  worker_.beat(true);
  stored_.record = session_.record(session::kSessionStart);
  journal_.begin(stored_);
  look();
}

Guide::~Guide() {
  worker_.beat(false);
  player_.end();
}

bool Guide::faded() const {
  if (!session_.over()) return false;
  const bool sounding = stored_.record.outcome == session::Outcome::completed &&
                        player_.status().health == audio::Health::playing;
  return !sounding || (boot_ns() - over_ns_ >= kFadeNs && !player_.has_more_to_say());
}

void Guide::begin_when_ready() {
  const std::int64_t waited = boot_ns() - opened_ns_;
  const bool row_there = journal_.news().begun == stored_.id || waited > kLongestWaitForRowNs;
  const bool sound_there =
      player_.settled() || !sound_may_come(player_.status()) || waited > kLongestWaitForSoundNs;
  if (row_there && sound_there) begin();
}

void Guide::begin() {
  const std::int64_t zero = boot_ns() + kLeadNs + player_.lead_ns();
  clock_.emplace(zero);
  last_tick_ns_ = zero;
  last_kept_ns_ = zero;
  player_.begin(zero);
  player_.follow(session_.timeline());
  look();
}

session::Moment Guide::now() const { return std::max(session::kSessionStart, clock_->now()); }

std::vector<session::Event> Guide::tick() {
  player_.tend();
  journal_.tend();
  if (session_.over() && finished_) return {};
  if (!clock_) {
    begin_when_ready();
    return {};
  }
  const std::int64_t here = std::max(boot_ns(), clock_->zero_ns());
  const auto missed =
      missed_since(last_tick_ns_, here, worker_.last_beat_ns(), worker_.gap_since(last_tick_ns_));
  const session::Moment moment = std::max(session::kSessionStart, clock_->at(here));
  last_tick_ns_ = here;
  auto events = missed ? session_.miss(clock_->at(*missed), moment) : session_.advance(moment);
  if (missed) player_.phase_began();
  take(events);
  return events;
}

std::vector<session::Event> Guide::command(const session::Command& command) {
  if (!clock_) {
    const bool ending =
        command.what == session::Command::What::end || command.what == session::Command::What::end_now;
    if (!ending) return {};
    begin();  // one press only asks, and then the session goes on
  }
  auto events = tick();
  const auto answers = session_.apply(command, now());
  take(answers);
  events.insert(events.end(), answers.begin(), answers.end());
  return events;
}

void Guide::before_sleep(std::shared_ptr<const void> hold) {
  if (clock_ && !session_.over()) {
    tick();
    take(session_.miss(now(), now()));
  }
  // After the record: the worker does one thing after the other.
  worker_.post([hold = std::move(hold)]() mutable { hold.reset(); });
}

void Guide::take(const std::vector<session::Event>& events) {
  using What = session::Event::What;
  bool changed = false;
  bool phase_began = false;
  for (const session::Event& event : events) {
    changed = changed || (event.what != What::end_asked && event.what != What::end_dropped);
    phase_began = phase_began || event.what == What::phase_started || event.what == What::get_ready;
  }
  if (phase_began) {
    if (const auto moved = player_.phase_began(); moved != 0) {
      files::log_info("the sound was brought back to the clock by " + std::to_string(moved) + " frames");
    }
  }
  player_.follow(session_.timeline());
  if (session_.over()) player_.fade_background();
  keep_record(changed);
  look();
}

void Guide::keep_record(bool changed) {
  if (finished_) return;
  const std::int64_t here = boot_ns();
  if (!changed && here - last_kept_ns_ < kKeepEveryNs) return;
  last_kept_ns_ = here;
  stored_.record = session_.record(now());
  if (session_.over()) {
    finished_ = true;
    over_ns_ = here;
    worker_.beat(false);
    journal_.finish(stored_);
  } else {
    journal_.update(stored_);
  }
}

void Guide::look() {
  looked_ = clock_ ? now() : session::kSessionStart;
  view_ = session::look(session_, looked_);
}

std::chrono::milliseconds Guide::until_change() const {
  constexpr std::chrono::milliseconds kLongest{250};
  if (!clock_) return std::chrono::milliseconds(10);
  if (view_.state != session::State::running && view_.state != session::State::getting_ready) return kLongest;
  const session::Length left = view_.left - (now() - looked_);
  return std::clamp<std::chrono::milliseconds>(left, std::chrono::milliseconds(1), kLongest);
}

}  // namespace guide
