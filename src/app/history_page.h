// SPDX-License-Identifier: MIT
// The history in the window: the list, or one session. Thread: main.
#pragma once

#include <optional>
#include <string>

#include "app/asking_page.h"
#include "ui/screens/states.h"

namespace app {

class HistoryPage : public AskingPage {
 public:
  explicit HistoryPage(Surroundings& around);

 private:
  ui::Asks show(ui::Canvas& canvas) override;
  NextPage carry_out(const ui::Ask& ask) override;
  ui::HistoryModel model() const;

  std::optional<std::string> open_;  // id of the session shown in detail
  ui::HistoryState state_;
};

}  // namespace app
