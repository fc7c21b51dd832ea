// SPDX-License-Identifier: MIT
// The history in the window: the review, its sessions, and what is written down or taken out there. Thread:
// main.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "app/review_numbers.h"
#include "app/surroundings.h"
#include "ui/screens/review_screen.h"

namespace app {

class HistoryPage : public Page {
 public:
  explicit HistoryPage(Surroundings& around);

  void draw(ui::Canvas& canvas) override;
  NextPage act() override;
  bool was_asked() const override { return !asks_.empty(); }
  NextPage tend() override;
  double frames_a_second() const override;

 private:
  // What the worker told of a file that was asked for.
  struct Written {
    std::mutex mutex;
    std::string told;  // written by the worker, taken by main
  };

  void freshen();
  history::StatsQuery query() const;
  NextPage carry_out(const ui::ReviewAsk& ask);
  void open(const std::string& id);
  void keep_answers(const ui::ReviewAsk& ask);
  void remove(const std::string& id);
  void log_by_hand(const ui::LogEntry& entry);
  void take_out(ui::ReviewAsk::What what);

  Surroundings& around_;
  ReviewNumbers numbers_;
  ui::ReviewModel model_;
  ui::ReviewState state_;
  ui::ReviewAsks asks_;
  std::string wanted_;    // id of the session that is being read, or shown
  bool writing_ = false;  // a file was asked for and is not told of yet
  std::shared_ptr<Written> written_ = std::make_shared<Written>();
};

}  // namespace app
