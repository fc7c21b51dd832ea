// SPDX-License-Identifier: MIT
#include "app/take_in_page.h"

#include <algorithm>

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

TakeInPage::TakeInPage(Surroundings& around, std::vector<std::filesystem::path> files)
    : AskingPage(around), files_(std::move(files)) {
  look();
}

// What waits already is not asked about twice.
bool TakeInPage::add_files(const std::vector<std::filesystem::path>& files) {
  for (const std::filesystem::path& file : files) {
    const auto shown = files_.begin() + static_cast<std::ptrdiff_t>(at_);
    if (std::find(shown, files_.end(), file) == files_.end()) files_.push_back(file);
  }
  model_.of = files_.size();
  return true;
}

void TakeInPage::look() {
  const std::filesystem::path& file = files_[at_];
  what_ = look_at_file(around_.parts.folders, file);
  model_ = {};
  model_.number = at_ + 1;
  model_.of = files_.size();
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

NextPage TakeInPage::go_on() {
  if (++at_ == files_.size()) return std::make_unique<LibraryPage>(around_);
  look();
  return nullptr;
}

NextPage TakeInPage::carry_out(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::back) return go_on();
  if (ask.what != What::save) return nullptr;
  const auto kept = take_in(around_.parts.folders, what_, state_.name);
  if (!kept) {
    model_.refused = kept.error();
    return nullptr;
  }
  around_.read_again();
  return go_on();
}

}  // namespace app
