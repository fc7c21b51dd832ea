// SPDX-License-Identifier: MIT
// Programs that are killed at random moments: what was acknowledged is there.
#include <unistd.h>
#include <csignal>
#include <set>

#include <gmock/gmock.h>

#include "history/child.h"
#include "history/samples.h"

namespace history {
namespace {

constexpr int kKills = 200;

// Sessions without end, each begun, updated and finished; the number of each finished one goes into the pipe.
int keep_recording(const std::filesystem::path& folder, int first, int acknowledge) {
  Store store = samples::open(folder);
  for (int n = first;; ++n) {
    if (!store.begin(samples::running(n)) || !store.update(samples::running(n)) ||
        !store.finish(samples::session(n)))
      return 1;
    if (write(acknowledge, &n, sizeof n) != sizeof n) return 2;
  }
}

// Lets it acknowledge `receipts` sessions and live `micros` longer, kills it, and gives all that it
// acknowledged.
std::vector<int> killed_after(const std::filesystem::path& folder, int first, int receipts, unsigned micros) {
  int ends[2];
  if (pipe(ends) != 0) throw std::runtime_error("no pipe");
  const pid_t process = child::start([&] {
    close(ends[0]);
    return keep_recording(folder, first, ends[1]);
  });
  close(ends[1]);
  std::vector<int> numbers;
  int n = 0;
  while (static_cast<int>(numbers.size()) < receipts && read(ends[0], &n, sizeof n) == sizeof n)
    numbers.push_back(n);
  usleep(micros);
  kill(process, SIGKILL);
  while (read(ends[0], &n, sizeof n) == sizeof n) numbers.push_back(n);
  close(ends[0]);
  EXPECT_EQ(child::wait(process), -SIGKILL);
  return numbers;
}

TEST(Kill, LosesNoFinishedSessionAndDamagesNothing) {
  const samples::Folder folder;
  std::mt19937 random(11);
  std::uniform_int_distribution<unsigned> micros(0, 2'000);
  std::uniform_int_distribution<int> receipts(0, 4);
  std::set<int> acknowledged;
  for (int k = 0; k < kKills; ++k) {
    for (const int n : killed_after(folder.path(), k * 1000, receipts(random), micros(random)))
      acknowledged.insert(n);
    if (k % 20 != 19) continue;
    const Store store = samples::open(folder);
    ASSERT_EQ(store.opened().trouble, "");
    ASSERT_LE(store.opened().interrupted, 1U);
    ASSERT_THAT(*store.check(), testing::IsEmpty());
  }
  const Store store = samples::open(folder);
  for (const int n : acknowledged) {
    const auto found = store.find(samples::session(n).id);
    ASSERT_TRUE(found && *found) << n;
    EXPECT_EQ(**found, samples::session(n));
  }
  RecordProperty("kills", kKills);
  RecordProperty("acknowledged", static_cast<int>(acknowledged.size()));
  EXPECT_GE(acknowledged.size(), 200U);
}

}  // namespace
}  // namespace history
