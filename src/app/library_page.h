// SPDX-License-Identifier: MIT
// The library: what there is to do, and a session that was left in the middle. Thread: main.
#pragma once

#include <optional>
#include <string>

#include "app/asking_page.h"
#include "app/next_day.h"
#include "ui/screens/states.h"

namespace app {

class LibraryPage : public AskingPage {
 public:
  explicit LibraryPage(Surroundings& around);
  bool takes_files() const override { return true; }

  NextPage tend() override;
  void leave() override { next_day_.take(around_, state_.next_day); }

 private:
  ui::Asks show(ui::Canvas& canvas) override;
  NextPage carry_out(const ui::Ask& ask) override;
  void look_at_history();
  ui::LibraryModel model();
  NextPage open(const ui::Ask& ask);
  NextPage go_on(const std::string& id);

  ui::LibraryState state_;
  NextDay next_day_;
  std::string not_gone_on_;  // why the interrupted session did not go on
  std::string asked_for_;    // the interrupted session whose words wait for a yes

  // What was made of `looked_at_` at the time `looked_`.
  std::shared_ptr<const std::vector<history::StoredSession>> looked_at_;
  files::Now looked_;
  std::vector<ui::SpotNote> notes_;
  std::optional<routine::Suggestion> suggestion_;
};

}  // namespace app
