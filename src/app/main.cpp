// SPDX-License-Identifier: MIT
#include <malloc.h>

#include "app/command_line.h"

int main(int argc, char** argv) {
#ifdef M_MMAP_THRESHOLD
  // Large blocks go back to the system as soon as they are freed. Left to itself the C library stops doing so
  // after the first one, and a long history that was read keeps twice its memory (decision 0150).
  constexpr int kLargeBytes = 1024 * 1024;
  constexpr int kKeptBytes = 4 * 1024 * 1024;  // of small blocks, so that they do not come and go
  mallopt(M_MMAP_THRESHOLD, kLargeBytes);
  mallopt(M_TRIM_THRESHOLD, kKeptBytes);
  // One heap for all threads: with one for each, what a worker needed for a moment stays with it (decision
  // 0161).
  mallopt(M_ARENA_MAX, 1);
#endif
  return app::run(argc, argv);
}
