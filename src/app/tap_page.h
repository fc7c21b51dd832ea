// SPDX-License-Identifier: MIT
// Finds out how late the loudspeaker is: an even beat through the real player, and the person's taps. Thread:
// main.
#pragma once

#include <functional>
#include <vector>

#include "app/surroundings.h"
#include "audio/tap_offset.h"
#include "ui/screens/tap_screen.h"

namespace app {

class TapPage : public Page {
 public:
  // `back` makes the page to return to.
  TapPage(Surroundings& around, std::function<NextPage()> back);
  ~TapPage() override;

  void draw(ui::Canvas& canvas) override;
  void act_at_once() override;
  NextPage act() override;
  bool was_asked() const override { return asked_ != ui::TapAsk::none; }
  NextPage tend() override;

 private:
  void begin_beat();
  ui::TapModel model() const;
  void save();

  Surroundings& around_;
  std::function<NextPage()> back_;
  ui::TapAsk asked_ = ui::TapAsk::none;
  std::int64_t first_beat_ns_ = 0;
  std::uint64_t beats_ = 0;  // how often the beat was begun
  std::vector<audio::TapTime> taps_;
};

}  // namespace app
