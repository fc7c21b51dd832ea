// SPDX-License-Identifier: MIT
// Counts the numbers of the review on the disk worker, so that main never waits for them. Thread: main.
#pragma once

#include <memory>
#include <mutex>

#include "guide/disk_worker.h"
#include "history/stats.h"

namespace app {

class ReviewNumbers {
 public:
  // Nothing happens where they are counted or being counted for the same list and query.
  void count(guide::DiskWorker& worker, const history::SharedList& list, const history::StatsQuery& query);

  // The newest that are there, null before the first; and the list that they were counted from.
  struct Counted {
    history::SharedList list;
    std::shared_ptr<const history::Stats> stats;
  };
  Counted newest() const;
  bool counting() const;  // newer ones are on their way

 private:
  struct Shared {
    std::mutex mutex;
    Counted counted;  // written by the worker, read by main
  };
  std::shared_ptr<Shared> shared_ = std::make_shared<Shared>();
  history::SharedList asked_list_;
  history::Day asked_day_{};
};

}  // namespace app
