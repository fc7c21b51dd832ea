// SPDX-License-Identifier: MIT
// How long one fit takes: each shipped routine, budgets from its shortest to its longest time in turn.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "routine/fit.h"
#include "routine/parse.h"

namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void fit_one(benchmark::State& state, const routine::Routine& routine) {
  const routine::Range range = routine::possible_lengths(routine, {});
  routine::Millis budget = range.shortest;
  for (auto _ : state) {
    benchmark::DoNotOptimize(routine::fit(routine, {}, budget));
    budget += routine::Millis{7000};
    if (budget > range.longest) budget = range.shortest;
  }
}

// Registers a benchmark for each routine before main runs.
const bool kRegistered = [] {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(UNKNOT_SOURCE_DIR "/sessions")) {
    if (entry.path().extension() == ".toml") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    const auto parsed = routine::parse(text_of(path), path.stem().string(), path.string());
    if (!parsed) {
      std::fprintf(stderr, "%s does not parse\n", path.c_str());
      std::exit(1);
    }
    benchmark::RegisterBenchmark(path.stem().c_str(),
                                 [routine = *parsed](benchmark::State& state) { fit_one(state, routine); });
  }
  return true;
}();

}  // namespace
