// SPDX-License-Identifier: MIT
// For bench/measure.py: `unknot_make_history FOLDER` puts a long history into FOLDER/history.db.
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "history/store.h"
#include "long_history.h"

int main(int count, char** arguments) {
  if (count != 2) {
    std::fputs("usage: unknot_make_history FOLDER\n", stderr);
    return 2;
  }
  const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::system_clock::now().time_since_epoch());
  auto store = history::Store::open(arguments[1]);
  if (!store) {
    std::fprintf(stderr, "%s\n", store.error().c_str());
    return 3;
  }
  const auto added = store->add(bench::long_history(bench::kManySessions, now.count()));
  if (!added) std::fprintf(stderr, "%s\n", added.error().c_str());
  return added ? 0 : 3;
}
