// SPDX-License-Identifier: MIT
// Routine files that were dropped on the window, one after the other: looked at, and taken in when the person
// says so. Thread: main.
#pragma once

#include <filesystem>
#include <vector>

#include "app/asking_page.h"
#include "app/take_in.h"
#include "ui/screens/take_in_screen.h"

namespace app {

class TakeInPage : public AskingPage {
 public:
  // At least one file.
  TakeInPage(Surroundings& around, std::vector<std::filesystem::path> files);
  bool takes_files() const override { return true; }
  bool add_files(const std::vector<std::filesystem::path>& files) override;

 private:
  ui::Asks show(ui::Canvas& canvas) override { return ui::take_in_screen(canvas, model_, state_); }
  NextPage carry_out(const ui::Ask& ask) override;

  void look();
  NextPage go_on();

  std::vector<std::filesystem::path> files_;
  std::size_t at_ = 0;  // the one that is shown
  TakeIn what_;
  ui::TakeInModel model_;
  ui::TakeInState state_;
};

}  // namespace app
