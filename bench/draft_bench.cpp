// SPDX-License-Identifier: MIT
// What one keystroke in the routine editor costs: the change of the text, and reading, checking and planning
// it again.
#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <string>

#include "routine/draft.h"
#include "routine/edit.h"
#include "session/plan.h"

namespace {

std::string file_text(const std::string& name) {
  std::ifstream file(std::string(UNKNOT_SOURCE_DIR) + "/sessions/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void keystroke(benchmark::State& state, std::string text) {
  int typed = 0;
  for (auto _ : state) {
    auto edited = routine::apply_edit(
        text, routine::SetKey{{0}, "say", "Sit tall, number " + std::to_string(++typed % 10)});
    text = std::move(edited->text);
    const routine::Draft draft = routine::read_draft(text, "x", "x.toml");
    auto plan = session::make_plan(*draft.routine, {});
    benchmark::DoNotOptimize(plan);
  }
}

void usual_routine(benchmark::State& state) { keystroke(state, file_text("trapezius.toml")); }

void five_hundred_steps(benchmark::State& state) {
  std::string text = "format = 1\ntitle = \"Long\"\nregions = [\"upper_trap\"]\n";
  for (int i = 0; i < 500; ++i) text += "\n[[step]]\nrest = \"20s\"\nsay = \"Rest.\"\n";
  keystroke(state, std::move(text));
}

BENCHMARK(usual_routine)->Unit(benchmark::kMicrosecond);
BENCHMARK(five_hundred_steps)->Unit(benchmark::kMicrosecond);

}  // namespace
