// SPDX-License-Identifier: MIT
#include "history/fault_vfs.h"

#include <unistd.h>
#include <csignal>
#include <new>

#include <sqlite3.h>

namespace history::fault_vfs {
namespace {

struct State {
  What what = What::fail;
  std::size_t left = 0;  // 0: not armed
  bool struck = false;
};
State state;

struct File {
  sqlite3_file base;  // first: SQLite sees only this
  sqlite3_file* real;
};

sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real; }

bool strikes() {
  if (state.left == 0 || --state.left > 0) return false;
  state.struck = true;
  if (state.what == What::die) kill(getpid(), SIGKILL);
  return true;
}

sqlite3_vfs* below = nullptr;

int write(sqlite3_file* f, const void* bytes, int count, sqlite3_int64 at) {
  return strikes() ? SQLITE_FULL : real(f)->pMethods->xWrite(real(f), bytes, count, at);
}
int truncate(sqlite3_file* f, sqlite3_int64 size) {
  return strikes() ? SQLITE_IOERR_TRUNCATE : real(f)->pMethods->xTruncate(real(f), size);
}
int sync(sqlite3_file* f, int flags) {
  return strikes() ? SQLITE_IOERR_FSYNC : real(f)->pMethods->xSync(real(f), flags);
}
int remove(sqlite3_vfs*, const char* name, int sync_folder) {
  return strikes() ? SQLITE_IOERR_DELETE : below->xDelete(below, name, sync_folder);
}

sqlite3_io_methods make_methods() {
  sqlite3_io_methods m{};
  m.iVersion = 2;
  m.xClose = [](sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); };
  m.xRead = [](sqlite3_file* f, void* b, int n, sqlite3_int64 at) {
    return real(f)->pMethods->xRead(real(f), b, n, at);
  };
  m.xWrite = write;
  m.xTruncate = truncate;
  m.xSync = sync;
  m.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
    return real(f)->pMethods->xFileSize(real(f), size);
  };
  m.xLock = [](sqlite3_file* f, int lock) { return real(f)->pMethods->xLock(real(f), lock); };
  m.xUnlock = [](sqlite3_file* f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); };
  m.xCheckReservedLock = [](sqlite3_file* f, int* out) {
    return real(f)->pMethods->xCheckReservedLock(real(f), out);
  };
  m.xFileControl = [](sqlite3_file* f, int op, void* arg) {
    return real(f)->pMethods->xFileControl(real(f), op, arg);
  };
  m.xSectorSize = [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); };
  m.xDeviceCharacteristics = [](sqlite3_file* f) {
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
  };
  m.xShmMap = [](sqlite3_file* f, int page, int size, int extend, void volatile** out) {
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
  };
  m.xShmLock = [](sqlite3_file* f, int at, int n, int flags) {
    return real(f)->pMethods->xShmLock(real(f), at, n, flags);
  };
  m.xShmBarrier = [](sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); };
  m.xShmUnmap = [](sqlite3_file* f, int remove_it) {
    return real(f)->pMethods->xShmUnmap(real(f), remove_it);
  };
  return m;
}

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out) {
  static const sqlite3_io_methods methods = make_methods();
  File* const ours = new (file) File{};
  ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
  const int result = below->xOpen(below, name, ours->real, flags, out);
  if (ours->real->pMethods != nullptr) ours->base.pMethods = &methods;
  return result;
}

void install() {
  static sqlite3_vfs vfs;
  if (below != nullptr) return;
  below = sqlite3_vfs_find(nullptr);
  vfs = *below;
  vfs.zName = "fault";
  vfs.szOsFile = static_cast<int>(sizeof(File)) + below->szOsFile;
  vfs.xOpen = open;
  vfs.xDelete = remove;
  sqlite3_vfs_register(&vfs, 1);
}

}  // namespace

void arm(What what, std::size_t at) {
  install();
  state = {what, at, false};
}

void disarm() { state.left = 0; }

bool struck() { return state.struck; }

}  // namespace history::fault_vfs
