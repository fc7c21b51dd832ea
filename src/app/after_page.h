// SPDX-License-Identifier: MIT
// After a session: what was done, the score after, a line to remember, and what comes next. Thread: main.
#pragma once

#include <memory>
#include <optional>

#include "app/asking_page.h"
#include "app/guide.h"
#include "app/session_page.h"
#include "ui/screens/states.h"

namespace app {

class AfterPage : public AskingPage {
 public:
  // `guide` is over; it goes on sounding its last cue.
  AfterPage(Surroundings& around, Chosen chosen, std::unique_ptr<Guide> guide);

  NextPage tend() override;
  void leave() override;
  Guide* guide() override { return guide_.get(); }

 private:
  ui::Asks show(ui::Canvas& canvas) override;
  NextPage carry_out(const ui::Ask& ask) override;
  ui::AfterModel model() const;
  void score(const ui::Ask& ask);

  Chosen chosen_;
  std::unique_ptr<Guide> guide_;
  history::StoredSession done_;
  ui::AfterState state_;
};

}  // namespace app
