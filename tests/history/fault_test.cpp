// SPDX-License-Identifier: MIT
// A disk that fails, is full or may not be written: it is said, nothing is lost, and it goes on when it can.
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <csignal>

#include <gmock/gmock.h>

#include "history/child.h"
#include "history/emergency.h"
#include "history/fault_vfs.h"
#include "history/samples.h"

namespace history {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

class Faults : public testing::Test {
 protected:
  void TearDown() override { fault_vfs::disarm(); }
};

TEST_F(Faults, AtAnyChangeOfAFileAreSaidAndLoseNothing) {
  int surfaced = 0;
  bool struck = true;
  for (std::size_t k = 1; struck; ++k) {
    const samples::Folder folder;
    const samples::Folder state;
    {
      Store before = samples::open(folder);
      ASSERT_TRUE(before.finish(samples::session(1)));
    }
    fault_vfs::arm(fault_vfs::What::fail, k);
    std::vector<StoredSession> acknowledged = {samples::session(1)};
    {
      base::Result<Store> store = Store::open(folder.path());
      for (int n = 2; store && n < 5; ++n) {
        const base::Result<void> saved = store->finish(samples::session(n));
        if (saved) {
          acknowledged.push_back(samples::session(n));
        } else {
          ++surfaced;
          EXPECT_THAT(saved.error(), StartsWith("Cannot save to the history: "));
          ASSERT_TRUE(keep_for_later(state.path(), samples::session(n)));
        }
      }
      if (!store) ++surfaced;
    }
    struck = fault_vfs::struck();
    fault_vfs::disarm();
    Store again = samples::open(folder);
    EXPECT_EQ(again.opened().trouble, "") << k;
    ASSERT_TRUE(take_back_kept(state.path(), again));
    for (const StoredSession& session : acknowledged) ASSERT_EQ(**again.find(session.id), session) << k;
    ASSERT_THAT(*again.check(), IsEmpty()) << k;
  }
  EXPECT_GT(surfaced, 5);
}

// EFBIG at a soft limit is the cheapest full disk there is; raising the limit frees it again.
int fill_the_disk_and_free_it(const fs::path& history, const fs::path& state) {
  Store store = samples::open(history);
  for (int n = 0; n < 20; ++n) {
    if (!store.finish(samples::session(n))) return 1;
  }
  if (!store.begin(samples::running(20))) return 1;
  signal(SIGXFSZ, SIG_IGN);
  rlimit limit{};
  getrlimit(RLIMIT_FSIZE, &limit);
  limit.rlim_cur = 16 * 1024;
  setrlimit(RLIMIT_FSIZE, &limit);
  if (store.finish(samples::session(20))) return 2;
  if (!keep_for_later(state, samples::session(20))) return 3;
  if (store.sessions()->size() != 21) return 4;  // reading goes on
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_FSIZE, &limit);
  return store.finish(samples::session(20)) ? 0 : 5;
}

TEST_F(Faults, OfAFullDiskEndWhenThereIsRoomAgain) {
  const samples::Folder history;
  const samples::Folder state;
  ASSERT_EQ(child::run([&] { return fill_the_disk_and_free_it(history.path(), state.path()); }), 0);
  Store store = samples::open(history);
  EXPECT_EQ(take_back_kept(state.path(), store)->sessions, 0U);  // it was saved, too
  EXPECT_EQ(**store.find(samples::session(20).id), samples::session(20));
}

mode_t mode_of(const fs::path& path) {
  struct stat status {};
  return stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0;
}

TEST_F(Faults, DoNotComeFromACarelessUmask) {
  const samples::Folder parent;
  const fs::path folder = parent.path() / "data" / "unknot";
  ASSERT_EQ(child::run([&] {
              umask(0);
              Store store = samples::open(folder);
              if (!store.finish(samples::session(1)) || !*store.back_up_daily("2026-11-21")) return 1;
              if (!keep_for_later(parent.path() / "state", samples::session(1))) return 2;
              _exit(0);  // -wal and -shm stay
            }),
            0);
  int files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(parent.path())) {
    EXPECT_EQ(mode_of(entry.path()), entry.is_directory() ? 0700U : 0600U) << entry.path();
    files += entry.is_directory() ? 0 : 1;
  }
  EXPECT_EQ(files, 5);  // history.db, -wal, -shm, a backup, emergency.jsonl
}

// As somebody whom the folder's mode binds, which it does not bind root.
int as_nobody(const std::function<int()>& work) {
  return child::run([&] {
    if (geteuid() == 0 && setresuid(65534, 65534, 65534) != 0) return 99;
    return work();
  });
}

void make_read_only(const fs::path& folder) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (geteuid() == 0) {
      ASSERT_EQ(chown(entry.path().c_str(), 65534, 65534), 0);
    }
    ASSERT_EQ(chmod(entry.path().c_str(), 0400), 0);
  }
  if (geteuid() == 0) {
    ASSERT_EQ(chown(folder.c_str(), 65534, 65534), 0);
  }
  ASSERT_EQ(chmod(folder.c_str(), 0500), 0);
}

TEST_F(Faults, OfAFolderThatMayNotBeWrittenStillShowTheHistory) {
  const samples::Folder folder;
  ASSERT_TRUE(samples::open(folder).add({samples::session(1), samples::running(2)}));
  make_read_only(folder.path());
  EXPECT_EQ(as_nobody([&] {
              Store store = samples::open(folder);
              if (!store.opened().read_only || store.opened().trouble.empty()) return 1;
              if (store.sessions()->size() != 2) return 2;
              return store.finish(samples::session(3)) ? 3 : 0;
            }),
            0);
  EXPECT_EQ(as_nobody([&] { return samples::open(folder, true).sessions()->size() == 2 ? 0 : 1; }), 0);
  chmod(folder.path().c_str(), 0700);
}

TEST_F(Faults, OfAFolderThatMayNotBeWrittenAreSaidWhereThereIsNoHistoryYet) {
  const samples::Folder folder;
  make_read_only(folder.path());
  EXPECT_EQ(as_nobody([&] {
              const auto store = Store::open(folder.path());
              return !store && store.error().starts_with("Cannot open the history \"") ? 0 : 1;
            }),
            0);
  chmod(folder.path().c_str(), 0700);
}

TEST_F(Faults, OfAFolderInPlaceOfTheFileAreSaid) {
  const samples::Folder folder;
  fs::create_directory(folder.database());
  EXPECT_EQ(Store::open(folder.path()).error(),
            "Cannot open the history \"" + folder.database().string() + "\": it is no file; move it away.");
}

}  // namespace
}  // namespace history
