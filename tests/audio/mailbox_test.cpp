// SPDX-License-Identifier: MIT
#include "audio/mailbox.h"

#include <gtest/gtest.h>

#include <thread>

namespace audio {

struct Pair {
  std::uint64_t number = 0;
  std::uint64_t twice = 0;
};

TEST(Mailbox, TheNewestWins) {
  Mailbox<Pair> mailbox;
  EXPECT_EQ(mailbox.get().number, 0U);
  mailbox.put({1, 2});
  mailbox.put({2, 4});
  EXPECT_EQ(mailbox.get().number, 2U);
  EXPECT_EQ(mailbox.get().number, 2U);
}

TEST(Mailbox, AStateIsNeverTornAndNeverOlder) {
  constexpr std::uint64_t kLast = 200'000;
  Mailbox<Pair> mailbox;
  std::jthread writer([&] {
    for (std::uint64_t i = 1; i <= kLast; ++i) mailbox.put({i, 2 * i});
  });
  std::uint64_t newest = 0;
  while (newest < kLast) {
    const Pair got = mailbox.get();
    ASSERT_EQ(got.twice, 2 * got.number);
    ASSERT_GE(got.number, newest);
    newest = got.number;
  }
}

}  // namespace audio
