// SPDX-License-Identifier: MIT
// The plans for days and weeks: following one, leaving it, and starting what is due. Thread: main.
#pragma once

#include "app/asking_page.h"
#include "ui/screens/plans_screen.h"

namespace app {

class PlansPage : public AskingPage {
 public:
  explicit PlansPage(Surroundings& around) : AskingPage(around) {}
  bool takes_files() const override { return true; }

 private:
  ui::Asks show(ui::Canvas& canvas) override { return ui::plans_screen(canvas, model(), state_); }
  NextPage carry_out(const ui::Ask& ask) override;
  ui::PlansModel model() const;
  std::string title_of(const std::string& routine) const;
  void follow(const std::string& id);

  ui::PlansState state_;
};

}  // namespace app
