// SPDX-License-Identifier: MIT
#include "app/tap_page.h"

#include "app/sound_settings.h"
#include "guide/clock.h"

namespace app {
namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;
constexpr std::int64_t kLeadNs = 1'500 * kNsPerMs;
constexpr int kBeats = 100;  // two minutes; then it begins again

audio::TapTime in_ms(std::int64_t ns) { return audio::TapTime{ns / kNsPerMs}; }

}  // namespace

TapPage::TapPage(Surroundings& around, std::function<NextPage()> back)
    : around_(around), back_(std::move(back)) {
  begin_beat();
}

TapPage::~TapPage() {
  around_.parts.player.end();
  set_session_sound(around_.parts.player, around_.settings);
}

// Nothing but the beat, and not sent early: the taps are to say all of the delay.
void TapPage::begin_beat() {
  audio::Player& player = around_.parts.player;
  player.set_background(audio::Background::none);
  player.set_latency(session::Length{0});
  player.set_ticks(true);
  first_beat_ns_ = guide::boot_ns() + kLeadNs;
  session::Timeline beat{.revision = ++beats_};
  for (int i = 0; i < kBeats; ++i)
    beat.cues.push_back({session::kSessionStart + i * audio::kTapBeat, session::Cue::tick});
  player.begin(first_beat_ns_);
  player.follow(beat);
  taps_.clear();
}

ui::TapModel TapPage::model() const {
  ui::TapModel model;
  model.taps = static_cast<int>(taps_.size());
  model.needed = static_cast<int>(audio::kFewestTaps);
  if (const auto found = audio::tap_offset(in_ms(first_beat_ns_), taps_)) {
    model.latency_ms = static_cast<int>(found->offset.count());
    model.spread_ms = static_cast<int>(found->spread.count());
  }
  model.refusal = around_.refusal;
  model.saved_ms = around_.settings.latency_ms;
  const audio::Health health = around_.parts.player.status().health;
  model.sound_ok = health == audio::Health::playing || health == audio::Health::opening;
  return model;
}

void TapPage::draw(ui::Canvas& canvas) { asked_ = ui::tap_screen(canvas, model()); }

void TapPage::act_at_once() {
  if (asked_ == ui::TapAsk::tap) taps_.push_back(in_ms(guide::boot_ns()));
}

NextPage TapPage::act() {
  switch (std::exchange(asked_, ui::TapAsk::none)) {
    case ui::TapAsk::none:
    case ui::TapAsk::tap: break;
    case ui::TapAsk::again: begin_beat(); break;
    case ui::TapAsk::save: save(); return back_();
    case ui::TapAsk::back: return back_();
  }
  return nullptr;
}

NextPage TapPage::tend() {
  around_.parts.player.tend();
  around_.parts.journal.tend();
  const std::int64_t last = first_beat_ns_ + kBeats * audio::kTapBeat.count() * kNsPerMs;
  if (guide::boot_ns() > last) begin_beat();
  return nullptr;
}

void TapPage::save() {
  const auto found = model().latency_ms;
  if (!found) return;
  files::Settings to = around_.settings;
  to.latency_ms = *found;
  around_.change_settings(to);
}

}  // namespace app
