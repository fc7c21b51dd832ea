// SPDX-License-Identifier: MIT
// What the history costs: saving the end of a session, and opening and listing twenty times a lifetime's
// sessions. The folder is made where TMPDIR says, so that the disk is the one that matters.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>

#include <benchmark/benchmark.h>

#include "history/json.h"
#include "history/stats.h"
#include "history/store.h"
#include "long_history.h"

namespace {

namespace fs = std::filesystem;

constexpr int kMany = 100'000;
constexpr std::int64_t kNowMs = 1'600'128'000'000;  // 2020-09-15T00:00:00Z

class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "unknot-bench-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) std::abort();
    path_ = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

history::Store open(const fs::path& folder, bool look_only = false) {
  auto store = history::Store::open(folder, look_only);
  if (!store) std::abort();
  return std::move(*store);
}

const fs::path& full_folder() {
  static const Folder folder;
  static const bool filled = [] {
    return open(folder.path()).add(bench::long_history(kMany, kNowMs)).has_value();
  }();
  if (!filled) std::abort();
  return folder.path();
}

void finish_a_session(benchmark::State& state) {
  const Folder folder;
  history::Store store = open(folder.path());
  const std::vector<history::StoredSession> sessions =
      bench::long_history(static_cast<int>(state.max_iterations), kNowMs);
  std::vector<double> millis;
  for (auto _ : state) {
    const history::StoredSession& session = sessions[millis.size()];
    const auto start = std::chrono::steady_clock::now();
    if (!store.finish(session)) state.SkipWithError("not saved");
    millis.push_back(
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
  }
  std::sort(millis.begin(), millis.end());
  state.counters["p50_ms"] = millis[millis.size() / 2];
  state.counters["p95_ms"] = millis[millis.size() * 95 / 100];
  state.counters["p99_ms"] = millis[millis.size() * 99 / 100];
}
BENCHMARK(finish_a_session)->Iterations(2000)->Unit(benchmark::kMillisecond);

void open_to_write(benchmark::State& state) {
  full_folder();
  for (auto _ : state) benchmark::DoNotOptimize(open(full_folder()).opened().created);
}
BENCHMARK(open_to_write)->Unit(benchmark::kMillisecond);

void open_and_list(benchmark::State& state, bool all) {
  full_folder();
  history::Filter filter;
  if (!all) filter.newest = 50;
  filter.with_text = false;
  for (auto _ : state) {
    const auto sessions = open(full_folder(), true).sessions(filter);
    if (!sessions || sessions->empty()) state.SkipWithError("not listed");
  }
}
BENCHMARK_CAPTURE(open_and_list, newest_50, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(open_and_list, all_100000, true)->Unit(benchmark::kMillisecond);

void list(benchmark::State& state, bool all) {
  const history::Store store = open(full_folder(), true);
  history::Filter filter;
  if (!all) filter.newest = 50;
  filter.with_text = false;
  for (auto _ : state) benchmark::DoNotOptimize(store.sessions(filter));
}
BENCHMARK_CAPTURE(list, newest_50, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(list, all_100000, true)->Unit(benchmark::kMillisecond);

// What `unknot stats` does: open, read every line, count.
void open_and_count(benchmark::State& state) {
  full_folder();
  history::StatsQuery query;
  query.today = *history::day_from("2020-09-15");
  for (auto _ : state) {
    const auto all = open(full_folder(), true).list();
    if (!all || all->lines.size() != kMany) state.SkipWithError("not listed");
    benchmark::DoNotOptimize(history::stats_of(*all, query));
  }
}
BENCHMARK(open_and_count)->Unit(benchmark::kMillisecond);

void read_lines(benchmark::State& state) {
  const history::Store store = open(full_folder(), true);
  for (auto _ : state) benchmark::DoNotOptimize(store.list());
  const auto all = store.list();
  state.counters["MB"] = static_cast<double>(all->lines.size() * sizeof(history::SessionLine) +
                                             all->spots.size() * sizeof(history::SpotLine) +
                                             all->holds.size() * sizeof(history::HoldLine)) /
                         1e6;
}
BENCHMARK(read_lines)->Unit(benchmark::kMillisecond);

// Export, wipe, import, export of a whole history.
void there_and_back(benchmark::State& state) {
  for (auto _ : state) {
    const std::string lines = history::to_lines(*open(full_folder(), true).sessions());
    const Folder other;
    history::Store fresh = open(other.path());
    const auto sessions = history::from_lines(lines);
    if (!sessions || fresh.add(*sessions).value_or(0) != kMany) state.SkipWithError("not all came back");
    if (fresh.add(*sessions).value_or(1) != 0) state.SkipWithError("something came twice");
    if (history::to_lines(*fresh.sessions()) != lines) state.SkipWithError("not the same bytes");
    state.counters["MB"] = static_cast<double>(lines.size()) / 1e6;
  }
}
BENCHMARK(there_and_back)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
