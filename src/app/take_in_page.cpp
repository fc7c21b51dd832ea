// SPDX-License-Identifier: MIT
#include "app/take_in_page.h"

#include "app/library_page.h"
#include "base/text.h"

namespace app {
namespace {

// Without the source line and the caret, which need a terminal's letters.
std::string line_of(const routine::Problem& problem) {
  const std::string_view kinds[] = {"error", "warning", "tip"};
  std::string text = problem.place.line > 0 ? "Line " + std::to_string(problem.place.line) + ", " : "";
  text += std::string(kinds[static_cast<std::size_t>(problem.severity)]) + ": " + problem.message;
  if (!problem.rule.empty()) text += " [" + problem.rule + "]";
  return problem.instead.empty() ? text : text + " (" + problem.instead + ")";
}

}  // namespace

TakeInPage::TakeInPage(Surroundings& around, const std::filesystem::path& file)
    : AskingPage(around), what_(look_at_file(around.parts.folders, file)) {
  model_.file = base::quoted(file.filename().string(), 80);
  model_.trouble = what_.trouble;
  model_.taken = what_.taken;
  for (const routine::Problem& problem : what_.item.problems) model_.found.push_back(line_of(problem));
  if (what_.trouble.empty()) {
    model_.title = what_.item.routine.title;
    model_.goal = what_.item.routine.goal;
    model_.does = what_it_does(what_.item.routine);
    if (auto plan = session::make_plan(what_.item.routine, {})) model_.plan = std::move(*plan);
  }
  state_.name = what_.name;
}

NextPage TakeInPage::carry_out(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::back) return std::make_unique<LibraryPage>(around_);
  if (ask.what != What::save) return nullptr;
  const auto kept = take_in(around_.parts.folders, what_, state_.name);
  if (!kept) {
    model_.refused = kept.error();
    return nullptr;
  }
  around_.read_again();
  return std::make_unique<LibraryPage>(around_);
}

}  // namespace app
