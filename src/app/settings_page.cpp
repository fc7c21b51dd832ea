// SPDX-License-Identifier: MIT
#include "app/settings_page.h"

#include <utility>

#include "app/sound_sample.h"
#include "app/tap_page.h"
#include "guide/clock.h"

namespace app {
namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;
constexpr std::int64_t kTypingNs = 1'000 * kNsPerMs;  // a folder is not looked for while its name is typed

}  // namespace

SettingsPage::SettingsPage(Surroundings& around) : around_(around) { look_at_music(); }

void SettingsPage::look_at_music() {
  music_changed_ns_ = 0;
  music_ = {};
  const files::Settings& now = around_.settings;
  if (now.background == files::Background::music && !now.music_folder.empty())
    music_ = MusicCheck(around_.parts.worker, around_.parts.player, now.music_folder);
}

ui::SettingsModel SettingsPage::model() const {
  const DeskParts& parts = around_.parts;
  const SettingsKeeper& kept = around_.parts.settings;
  ui::SettingsModel model =
      settings_model(kept.now(), {kept.file().string(), parts.folders.data.string(), kept.problems(), true});
  model.banners = around_.banners();
  const auto trouble = [&](std::string text) {
    model.banners.push_back({ui::Banner::Tone::trouble, std::move(text)});
  };
  if (const std::string failed = reminder_.trouble(); !failed.empty()) trouble("No reminder: " + failed);
  for (const std::string& problem : kept.problems()) trouble(problem);
  if (const std::string music = music_.trouble(); !music.empty()) trouble(music);
  return model;
}

void SettingsPage::draw(ui::Canvas& canvas) { asks_ = ui::settings_screen(canvas, model(), state_); }

void SettingsPage::hear(const std::string& key) {
  audio::Player& player = around_.parts.player;
  if (key == "volume") {
    player.preview(session::Cue::press);
    return;
  }
  // Speech is made while this passes.
  const std::int64_t begins_ns = guide::boot_ns() + 500 * kNsPerMs + player.lead_ns();
  player.begin(begins_ns);
  player.follow(sound_sample(key));
  sample_ends_ns_ = begins_ns + kSampleLength.count() * kNsPerMs;
}

void SettingsPage::end_sample() {
  if (std::exchange(sample_ends_ns_, 0) != 0) around_.parts.player.end();
}

void SettingsPage::change(const ui::SettingsAsk& ask) {
  const files::Settings before = around_.parts.settings.now();
  const files::Settings after = changed_by(ask, before);
  // Who speaks is not changed while somebody does.
  if (after.voice != before.voice || after.voice_program != before.voice_program) end_sample();
  around_.change_settings(after);
  if (after.background != before.background || after.music_folder != before.music_folder) {
    music_ = {};
    music_changed_ns_ = guide::boot_ns();
  }
  reminder_.follow(before, after, around_.parts.folders, around_.parts.worker);
}

NextPage SettingsPage::act() {
  using What = ui::SettingsAsk::What;
  for (const ui::SettingsAsk& ask : std::exchange(asks_, {})) {
    switch (ask.what) {
      case What::set_number:
      case What::set_text:
      case What::set_keys: change(ask); break;
      case What::act:
        if (ask.key == "calibrate") {
          return std::make_unique<TapPage>(
              around_, [&around = around_] { return NextPage(std::make_unique<SettingsPage>(around)); });
        }
        hear(ask.key);
        break;
      case What::go:
        if (NextPage next = carry_out_common(around_, ask.ask)) return next;
        break;
    }
  }
  return nullptr;
}

NextPage SettingsPage::tend() {
  if (music_changed_ns_ != 0 && guide::boot_ns() - music_changed_ns_ > kTypingNs) look_at_music();
  if (sample_ends_ns_ != 0 && guide::boot_ns() > sample_ends_ns_) end_sample();
  around_.parts.player.tend();
  around_.parts.journal.tend();
  return nullptr;
}

}  // namespace app
