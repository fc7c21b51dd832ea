// SPDX-License-Identifier: MIT
#include <cstdio>

#include "app/commands.h"
#include "app/exit_status.h"

namespace app {

int complain(const std::string& line, int status) {
  std::fprintf(stderr, "unknot: %s\n", line.c_str());
  return status;
}

std::optional<ShelfItem> usable_routine(const Folders& folders, const std::string& name) {
  auto item = find_routine(folders, name);
  if (!item) {
    complain(item.error(), kInputWrong);
    return std::nullopt;
  }
  if (item->usable()) return std::move(*item);
  for (const routine::Problem& problem : item->problems) {
    std::fputs(routine::problem_text(problem).c_str(), stderr);
  }
  return std::nullopt;
}

}  // namespace app
