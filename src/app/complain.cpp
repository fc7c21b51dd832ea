// SPDX-License-Identifier: MIT
#include <cstdio>

#include "app/commands.h"
#include "app/exit_status.h"

namespace app {

int complain(const std::string& line, int status) {
  std::fprintf(stderr, "unknot: %s\n", line.c_str());
  return status;
}

std::optional<files::ShelfItem> usable_routine(const files::Folders& folders, const std::string& name) {
  auto item = files::find_routine(folders, name);
  if (!item) {
    complain(item.error(), kInputWrong);
    return std::nullopt;
  }
  for (const routine::Problem& problem : item->problems) {
    if (problem.severity != routine::Severity::info)
      std::fputs(routine::problem_text(problem).c_str(), stderr);
  }
  if (!item->usable()) return std::nullopt;
  return std::move(*item);
}

}  // namespace app
