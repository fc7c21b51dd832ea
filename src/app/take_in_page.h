// SPDX-License-Identifier: MIT
// A routine file that was dropped on the window: looked at, and taken in when the person says so. Thread:
// main.
#pragma once

#include <filesystem>

#include "app/asking_page.h"
#include "app/take_in.h"
#include "ui/screens/take_in_screen.h"

namespace app {

class TakeInPage : public AskingPage {
 public:
  TakeInPage(Surroundings& around, const std::filesystem::path& file);
  bool takes_files() const override { return true; }

 private:
  ui::Asks show(ui::Canvas& canvas) override { return ui::take_in_screen(canvas, model_, state_); }
  NextPage carry_out(const ui::Ask& ask) override;

  TakeIn what_;
  ui::TakeInModel model_;
  ui::TakeInState state_;
};

}  // namespace app
