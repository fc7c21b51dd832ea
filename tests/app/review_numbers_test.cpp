// SPDX-License-Identifier: MIT
#include "app/review_numbers.h"

#include <gtest/gtest.h>

#include <future>

namespace app {
namespace {

TEST(ReviewNumbers, AreCountedOnTheWorkerAndComeWithTheirList) {
  guide::DiskWorker worker;
  ReviewNumbers numbers;
  EXPECT_FALSE(numbers.counting());
  EXPECT_EQ(numbers.newest().stats, nullptr);
  const auto list = std::make_shared<const history::SessionList>();
  history::StatsQuery query;
  query.today = std::chrono::local_days{std::chrono::year{2026} / 11 / 21};
  numbers.count(worker, list, query);
  ASSERT_TRUE(worker.wait_idle(std::chrono::seconds(60)));
  EXPECT_FALSE(numbers.counting());
  ASSERT_NE(numbers.newest().stats, nullptr);
  EXPECT_EQ(numbers.newest().list, list);
  EXPECT_EQ(numbers.newest().stats->today, query.today);
}

TEST(ReviewNumbers, AreNotCountedTwiceForTheSameListAndDay) {
  guide::DiskWorker worker;
  ReviewNumbers numbers;
  const auto list = std::make_shared<const history::SessionList>();
  numbers.count(worker, list, {});
  ASSERT_TRUE(worker.wait_idle(std::chrono::seconds(60)));
  const auto first = numbers.newest().stats;
  numbers.count(worker, list, {});
  ASSERT_TRUE(worker.wait_idle(std::chrono::seconds(60)));
  EXPECT_EQ(numbers.newest().stats, first);
  history::StatsQuery tomorrow;
  tomorrow.today = history::Day{std::chrono::days(1)};
  std::promise<void> go_on;
  worker.post([held = go_on.get_future().share()] { held.wait(); });
  numbers.count(worker, list, tomorrow);
  EXPECT_TRUE(numbers.counting());
  go_on.set_value();
  ASSERT_TRUE(worker.wait_idle(std::chrono::seconds(60)));
  EXPECT_FALSE(numbers.counting());
  EXPECT_EQ(numbers.newest().stats->today, tomorrow.today);
}

}  // namespace
}  // namespace app
