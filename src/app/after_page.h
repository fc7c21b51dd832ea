// SPDX-License-Identifier: MIT
// After a session: what was done, the score after, a line to remember, and what comes next. Thread: main.
#pragma once

#include <memory>
#include <optional>

#include "app/session_page.h"
#include "app/surroundings.h"
#include "guide/guide.h"
#include "ui/screens/after_screen.h"

namespace app {

class AfterPage : public Page {
 public:
  // `guide` is over; it goes on sounding its last cue.
  AfterPage(Surroundings& around, Chosen chosen, std::unique_ptr<guide::Guide> guide);

  void draw(ui::Canvas& canvas) override;
  NextPage act() override;
  bool was_asked() const override { return !asked_.asks.empty() || asked_.answers.has_value(); }
  NextPage tend() override;
  void leave() override;
  guide::Guide* guide() override { return guide_.get(); }

 private:
  NextPage carry_out(const ui::Ask& ask);
  ui::AfterModel model() const;
  std::optional<ui::NextRoutine> stretch() const;

  Surroundings& around_;
  Chosen chosen_;
  std::unique_ptr<guide::Guide> guide_;
  history::StoredSession done_;
  ui::AfterState state_;
  ui::AfterAsks asked_;  // of the last drawing
};

}  // namespace app
