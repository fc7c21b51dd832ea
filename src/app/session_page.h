// SPDX-License-Identifier: MIT
// A running session in the window. Thread: main.
#pragma once

#include <memory>
#include <optional>

#include "app/asking_page.h"
#include "guide/guide.h"
#include "routine/choices.h"

namespace app {

// What a session was started from, so that it can be done again.
struct Chosen {
  files::ShelfItem item{};
  routine::Choices choices{};
  std::optional<int> score_before{};
};

class SessionPage : public AskingPage {
 public:
  // `head` is what the history should know of it.
  SessionPage(Surroundings& around, Chosen chosen, session::Session session, history::StoredSession head);

  void act_at_once() override;
  NextPage tend() override;
  void leave() override;
  double frames_a_second() const override { return frames_a_second_; }
  std::chrono::milliseconds until_change() const override { return guide_->until_change(); }
  std::string window_title() const override;
  bool keeps_screen_awake() const override;
  bool sounds_at_once() const override;
  bool may_close() override;
  guide::Guide* guide() override { return guide_.get(); }

 private:
  ui::Asks show(ui::Canvas& canvas) override;
  NextPage carry_out(const ui::Ask& ask) override;
  ui::SessionModel model() const;

  Chosen chosen_;
  std::unique_ptr<guide::Guide> guide_;  // goes on to the after page, for its last cue
  double frames_a_second_ = 60;
};

}  // namespace app
