// SPDX-License-Identifier: MIT
#include "files/instance.h"

#include <gtest/gtest.h>

#include <thread>

#include "files/temporary_folder.h"

namespace files {
namespace {

Folders in(const std::filesystem::path& path) {
  Folders folders;
  folders.data = path;
  folders.state = path / "state";
  folders.runtime = folders.state;
  return folders;
}

TEST(Instance, OnlyTheFirstHoldsTheLock) {
  const TemporaryFolder folder;
  const auto first = Instance::claim(in(folder.path()));
  const auto second = Instance::claim(in(folder.path()));
  ASSERT_TRUE(first && second);
  EXPECT_EQ(first->place(), Instance::Place::first);
  EXPECT_EQ(second->place(), Instance::Place::second);
}

TEST(Instance, TheLockIsFreeOnceTheHolderIsGone) {
  const TemporaryFolder folder;
  { const auto first = Instance::claim(in(folder.path())); }
  const auto next = Instance::claim(in(folder.path()));
  ASSERT_TRUE(next);
  EXPECT_EQ(next->place(), Instance::Place::first);
}

TEST(Instance, TheSecondRaisesTheFirst) {
  const TemporaryFolder folder;
  auto first = Instance::claim(in(folder.path()));
  ASSERT_TRUE(first);
  EXPECT_FALSE(first->asked_to_raise());
  bool answered = false;
  std::thread second([&] {
    const auto other = Instance::claim(in(folder.path()));
    answered = other && other->place() == Instance::Place::second && other->raise_first();
  });
  while (!first->asked_to_raise()) std::this_thread::yield();
  second.join();
  EXPECT_TRUE(answered);
}

TEST(Instance, ASocketLeftByAKilledOneIsTakenOver) {
  const TemporaryFolder folder;
  const auto folders = in(folder.path());
  ASSERT_TRUE(make_private_folder(folders.state));
  { const auto stale = Instance::claim(folders); }
  std::filesystem::create_symlink("/nowhere", folders.runtime / "raise");
  auto first = Instance::claim(folders);
  ASSERT_TRUE(first);
  const auto second = Instance::claim(folders);
  std::thread asker([&] { (void)second->raise_first(); });
  while (!first->asked_to_raise()) std::this_thread::yield();
  asker.join();
}

}  // namespace
}  // namespace files
