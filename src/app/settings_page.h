// SPDX-License-Identifier: MIT
// The settings in the window: each change holds at once and is saved at once. Thread: main.
#pragma once

#include <cstdint>
#include <string>

#include "app/music_check.h"
#include "app/reminder_switch.h"
#include "app/settings_model.h"
#include "app/surroundings.h"

namespace app {

class SettingsPage : public Page {
 public:
  explicit SettingsPage(Surroundings& around);

  void draw(ui::Canvas& canvas) override;
  NextPage act() override;
  bool was_asked() const override { return !asks_.empty(); }
  NextPage tend() override;
  // So that a saving that fails is told soon; what has not changed is not drawn again.
  double frames_a_second() const override { return 2; }
  void leave() override { end_sample(); }

 private:
  ui::SettingsModel model() const;
  void change(const ui::SettingsAsk& ask);
  void hear(const std::string& key);
  void end_sample();
  void look_at_music();

  Surroundings& around_;
  ReminderSwitch reminder_;
  std::int64_t sample_ends_ns_ = 0;  // CLOCK_BOOTTIME; 0: none sounds
  MusicCheck music_;
  std::int64_t music_changed_ns_ = 0;  // CLOCK_BOOTTIME; 0: it was looked at since
  ui::SettingsState state_;
  ui::SettingsAsks asks_;  // of the last drawing
};

}  // namespace app
