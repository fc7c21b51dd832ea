// SPDX-License-Identifier: MIT
// The health questions: at first use, each month, and when the person goes there. Thread: main.
#pragma once

#include "app/asking_page.h"
#include "ui/screens/health_screen.h"

namespace app {

class HealthPage : public AskingPage {
 public:
  explicit HealthPage(Surroundings& around);

  // Keeps the answers that were given, also when the person leaves for later.
  void leave() override;

 private:
  ui::Asks show(ui::Canvas& canvas) override { return ui::health_screen(canvas, state_, around_.refusal); }
  NextPage carry_out(const ui::Ask& ask) override;

  ui::HealthState state_;
  bool done_ = false;  // all of them, today
};

}  // namespace app
