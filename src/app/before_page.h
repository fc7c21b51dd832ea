// SPDX-License-Identifier: MIT
// Before a session: what it takes, what to choose, the score before, and whether it can be heard. Thread:
// main.
#pragma once

#include <optional>
#include <string>

#include "app/asking_page.h"
#include "app/music_check.h"
#include "guide/preparation.h"
#include "guide/safety.h"
#include "session/cue.h"
#include "ui/screens/states.h"

namespace app {

class BeforePage : public AskingPage {
 public:
  // item.usable().
  BeforePage(Surroundings& around, files::ShelfItem item, routine::Choices choices);

  // The running session; null when it cannot be started as chosen. What asks for a yes is taken as read: the
  // button says so.
  NextPage start();
  bool takes_files() const override { return true; }

  NextPage tend() override;
  double frames_a_second() const override;
  std::chrono::milliseconds until_change() const override;

 private:
  ui::Asks show(ui::Canvas& canvas) override;
  NextPage carry_out(const ui::Ask& ask) override;
  ui::BeforeModel model() const;
  void take_sound(ui::BeforeModel& model) const;
  void choose(const ui::Ask& ask);
  ui::Asks show_hearing(ui::Canvas& canvas) const;
  void hear(std::size_t cue);
  NextPage tap_along();
  void save_sound(const std::string& ending);
  ui::SoundFileModel sound_file() const;
  std::string told() const;
  void replan() {
    prepared_ = guide::prepare(item_, choices_, around_.personal.health, around_.settings.say_ten_seconds);
  }
  guide::SafetyQuestion safety() const;

  files::ShelfItem item_;
  routine::Choices choices_;
  base::Result<guide::Prepared> prepared_;
  std::optional<int> score_before_;
  ui::BeforeState state_;
  MusicCheck music_;
  std::string told_shown_;                                    // told() in the last picture
  SoundSaver::Stage saving_shown_ = SoundSaver::Stage::none;  // in the last picture
  std::string not_saved_;                                     // why it was not even begun

  // The level check: which cue sounds, and when the next one does.
  std::optional<session::Cue> hearing_;
  std::int64_t next_heard_ns_ = 0;
};

}  // namespace app
