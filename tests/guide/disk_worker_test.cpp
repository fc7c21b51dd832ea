// SPDX-License-Identifier: MIT
#include "guide/disk_worker.h"

#include <gtest/gtest.h>

#include <vector>

#include "guide/clock.h"

namespace guide {
namespace {

using namespace std::chrono_literals;

TEST(DiskWorker, RunsJobsInOrder) {
  std::vector<int> order;
  {
    DiskWorker worker;
    for (int i = 0; i < 100; ++i) worker.post([&order, i] { order.push_back(i); });
    ASSERT_TRUE(worker.wait_idle(60s));
  }
  ASSERT_EQ(order.size(), 100U);
  for (int i = 0; i < 100; ++i) EXPECT_EQ(order[static_cast<std::size_t>(i)], i);
}

TEST(DiskWorker, FinishesWhatIsQueuedBeforeItGoes) {
  std::atomic<int> done{0};
  {
    DiskWorker worker;
    for (int i = 0; i < 10; ++i) worker.post([&done] { ++done; });
  }
  EXPECT_EQ(done, 10);
}

TEST(DiskWorker, BeatsOnlyWhenAsked) {
  DiskWorker worker;
  EXPECT_EQ(worker.last_beat_ns(), 0);
  const std::int64_t before = boot_ns();
  worker.beat(true);
  const std::int64_t first = worker.last_beat_ns();
  EXPECT_GE(first, before);
  while (worker.last_beat_ns() == first) std::this_thread::yield();  // the next beat comes by itself
  EXPECT_EQ(worker.gap_since(0), 0);
  worker.beat(false);
  EXPECT_EQ(worker.last_beat_ns(), 0);
}

}  // namespace
}  // namespace guide
