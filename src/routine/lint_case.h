// SPDX-License-Identifier: MIT
// For lint*.cpp: one way to do a routine, laid out for the rules to look at, and what they find in it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "routine/lint.h"
#include "routine/unroll.h"

namespace routine {

struct Finding {
  const Rule* rule = nullptr;
  int step = -1;  // in reading order from 0; -1: the whole file
  Place place;
  std::string instead;
};

// A region and a side.
using Spot = std::pair<std::string_view, Side>;

class LintCase {
 public:
  // `turns` are the routine's with the usual choices; the routine must outlive the case.
  LintCase(const Routine& routine, std::vector<Turn> turns, Profile profile);

  const Routine& routine() const { return routine_; }
  const Profile& profile() const { return profile_; }
  const std::vector<Turn>& turns() const { return turns_; }
  const std::vector<const Step*>& steps() const { return steps_; }
  std::string_view region() const;  // the one it is done on

  // Needs: turn.step >= 0.
  const Step& step_of(const Turn& turn) const { return *steps_[static_cast<std::size_t>(turn.step)]; }
  std::vector<std::string_view> tools(const Turn& turn) const;
  Millis start(std::size_t index) const { return starts_[index]; }
  Millis end(std::size_t index) const { return starts_[index] + turns_[index].length; }

 private:
  const Routine& routine_;
  std::vector<Turn> turns_;
  Profile profile_;
  std::vector<const Step*> steps_;
  std::vector<Millis> starts_;
};

class Findings {
 public:
  // The rule must be in the table; `severity` where it has two.
  void add(std::string_view rule, const Turn& turn, std::string instead = {});
  void add(std::string_view rule, Severity severity, const Turn& turn, std::string instead = {});
  void add_step(std::string_view rule, int step, const Step& at, std::string instead = {});
  void add_file(std::string_view rule, std::string instead = {});

  // In the order of the file, and of the table within a place; each once.
  std::vector<Finding> take();

 private:
  std::vector<Finding> all_;
};

inline Spot spot_of(const Turn& turn) { return {turn.region, turn.side}; }

// True where the two touch the same skin: the middle touches both sides.
bool overlap(const Turn& a, const Turn& b);

void check_time(const LintCase& lint_case, Findings& findings);
void check_stretch_and_roll(const LintCase& lint_case, Findings& findings);
void check_ice(const LintCase& lint_case, Findings& findings);
void check_heat(const LintCase& lint_case, Findings& findings);
void check_contrast(const LintCase& lint_case, Findings& findings);
void check_pressure(const LintCase& lint_case, Findings& findings);
void check_structure(const LintCase& lint_case, Findings& findings);
void check_words(const LintCase& lint_case, Findings& findings);

}  // namespace routine
