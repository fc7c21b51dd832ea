// SPDX-License-Identifier: MIT
#include "app/review_numbers.h"

namespace app {

void ReviewNumbers::count(guide::DiskWorker& worker, const history::SharedList& list,
                          const history::StatsQuery& query) {
  if (list == asked_list_ && query.today == asked_day_) return;
  asked_list_ = list;
  asked_day_ = query.today;
  worker.post([shared = shared_, list, query] {
    auto stats = std::make_shared<const history::Stats>(history::stats_of(*list, query));
    const std::lock_guard lock(shared->mutex);
    shared->counted = {list, std::move(stats)};
  });
}

ReviewNumbers::Counted ReviewNumbers::newest() const {
  const std::lock_guard lock(shared_->mutex);
  return shared_->counted;
}

bool ReviewNumbers::counting() const {
  const Counted counted = newest();
  return asked_list_ != nullptr && (counted.list != asked_list_ || counted.stats->today != asked_day_);
}

}  // namespace app
