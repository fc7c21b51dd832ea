// SPDX-License-Identifier: MIT
#include <cstdio>

#include "app/commands.h"
#include "app/exit_status.h"
#include "app/take_in.h"
#include "base/text.h"

namespace app {

int add_routine(const files::Folders& folders, const std::filesystem::path& file, const std::string& name) {
  const TakeIn what = look_at_file(folders, file);
  for (const routine::Problem& problem : what.item.problems) {
    if (problem.severity != routine::Severity::info) {
      std::fputs(routine::problem_text(problem).c_str(), stderr);
    }
  }
  if (!what.trouble.empty()) return complain(base::quoted(file.string()) + ": " + what.trouble, kInputWrong);
  if (what.taken && name.empty()) {
    return complain("there is a routine " + base::quoted(what.item.id) +
                        " already; to keep both: unknot add " + base::quoted(file.string()) + " --as " +
                        what.name,
                    kInputWrong);
  }
  const auto kept = take_in(folders, what, name.empty() ? what.name : name);
  if (!kept) return complain(kept.error(), kInputWrong);
  std::printf("%s\n", what.item.routine.title.c_str());
  for (const std::string& line : what_it_does(what.item.routine)) std::printf("  %s\n", line.c_str());
  std::printf("Taken in as %s. `unknot play %s` starts it.\n", kept->string().c_str(),
              kept->stem().string().c_str());
  return kFine;
}

}  // namespace app
