// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>

#include "app/commands.h"
#include "app/exit_status.h"
#include "base/text.h"
#include "files/file_text.h"
#include "routine/starter.h"

namespace app {
namespace {

bool is_warning(const routine::Problem& problem) { return problem.severity == routine::Severity::warning; }

std::string counted(std::ptrdiff_t count, const char* one) {
  return std::to_string(count) + " " + one + (count == 1 ? "" : "s");
}

}  // namespace

int check_files(const std::vector<std::string>& files, bool strict) {
  int status = kFine;
  for (const std::string& file : files) {
    const auto item = files::read_routine(file);
    if (!item) {
      status = complain(item.error(), kInputWrong);
      continue;
    }
    for (const routine::Problem& problem : item->problems) {
      std::fputs(routine::problem_text(problem).c_str(), stderr);
    }
    const auto warnings = std::count_if(item->problems.begin(), item->problems.end(), is_warning);
    const auto errors = std::count_if(item->problems.begin(), item->problems.end(), [](const auto& problem) {
      return problem.severity == routine::Severity::error;
    });
    if (errors > 0 || (strict && warnings > 0)) status = kInputWrong;
    std::printf("%s: %s\n", base::quoted(file).c_str(),
                errors + warnings == 0
                    ? "fine"
                    : (counted(errors, "error") + ", " + counted(warnings, "warning")).c_str());
  }
  return status;
}

int new_file(const std::filesystem::path& file) {
  if (file.extension() != ".toml") {
    return complain("a routine's file ends in .toml: " + base::quoted(file.string() + ".toml"), kInputWrong);
  }
  if (auto written = files::write_new_text(file, routine::starter_text()); !written) {
    return complain(written.error(), kInputWrong);
  }
  std::printf("%s is yours to change. `unknot check %s` says what it thinks of it.\n", file.string().c_str(),
              file.string().c_str());
  return kFine;
}

}  // namespace app
