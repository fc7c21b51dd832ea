// SPDX-License-Identifier: MIT
// The library: what there is to do, and a session that was left in the middle. Thread: main.
#pragma once

#include "app/asking_page.h"
#include "ui/screens/states.h"

namespace app {

class LibraryPage : public AskingPage {
 public:
  explicit LibraryPage(Surroundings& around);

 private:
  ui::Asks show(ui::Canvas& canvas) override;
  NextPage carry_out(const ui::Ask& ask) override;
  ui::LibraryModel model() const;

  ui::LibraryState state_;
};

}  // namespace app
