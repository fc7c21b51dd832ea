// SPDX-License-Identifier: MIT
// Any bytes as a routine file. They become a routine that survives print and parse, or problems that can be
// shown anywhere, within 50 ms of processor time.
#include <time.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "routine/limits.h"
#include "routine/parse.h"
#include "routine/print.h"

namespace {

constexpr std::int64_t kBudgetMicros = 50'000;

// Processor time of this thread: other programs on the machine do not count.
std::int64_t now_micros() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * 1'000'000 + time.tv_nsec / 1'000;
}

void require(bool fine, const char* what) {
  if (fine) return;
  std::fprintf(stderr, "routine_fuzz: %s\n", what);
  std::abort();
}

void check_problems(const std::vector<routine::Problem>& problems) {
  require(!problems.empty() && problems.size() <= routine::kMaxProblems,
          "the number of problems is out of range");
  for (const routine::Problem& problem : problems) {
    const std::string text = routine::problem_text(problem);
    require(!problem.message.empty(), "a problem says nothing");
    require(base::is_utf8(text), "a problem is not UTF-8");
    require(base::first_forbidden_character(text, true) == std::string::npos,
            "a problem could steer a terminal");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::int64_t fastest = kBudgetMicros + 1;
  routine::Parsed parsed;
  for (int tries = 0; tries < 3 && fastest > kBudgetMicros; ++tries) {  // once, but for what the machine did
    const std::int64_t begin = now_micros();
    parsed = routine::parse(text, "fuzz", "fuzz.toml");
    fastest = std::min(fastest, now_micros() - begin);
  }
  require(fastest <= kBudgetMicros, "took longer than 50 ms");
  if (!parsed) {
    check_problems(parsed.error());
    return 0;
  }
  const routine::Parsed again = routine::parse(routine::print(*parsed), "fuzz", "printed.toml");
  require(again.has_value(), "what print wrote is no routine");
  require(*again == *parsed, "print and parse changed the routine");
  return 0;
}
