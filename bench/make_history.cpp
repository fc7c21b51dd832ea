// SPDX-License-Identifier: MIT
// For bench/measure.py: `unknot_make_history FOLDER COUNT` puts so many sessions into FOLDER/history.db.
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "history/store.h"
#include "long_history.h"

int main(int count, char** arguments) {
  const int sessions = count == 3 ? std::atoi(arguments[2]) : 0;
  if (sessions <= 0) {
    std::fputs("usage: unknot_make_history FOLDER COUNT\n", stderr);
    return 2;
  }
  const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::system_clock::now().time_since_epoch());
  auto store = history::Store::open(arguments[1]);
  if (!store) {
    std::fprintf(stderr, "%s\n", store.error().c_str());
    return 3;
  }
  const auto added = store->add(bench::long_history(sessions, now.count()));
  if (!added) std::fprintf(stderr, "%s\n", added.error().c_str());
  return added ? 0 : 3;
}
