// SPDX-License-Identifier: MIT
// The text of a scenario's folder as values. README.md beside this file describes it.
#pragma once

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "session/session.h"

namespace scenario {

// Says what is wrong with a scenario's text; ends the run.
struct Wrong : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Step {
  session::Moment at{};
  std::optional<session::Command> command;  // neither this nor a miss: time goes on to here
  std::optional<session::Moment> missed_until;
};

struct Start {
  std::size_t phase = 0;
  session::Length into{0};
};

struct Scenario {
  session::Plan plan;
  std::optional<Start> start;  // of a session that is gone on with
  std::vector<Step> steps;
};

// Throws Wrong.
Scenario read(const std::filesystem::path& folder);

// The whole file, or nothing where there is none.
std::optional<std::string> file_text(const std::filesystem::path& file);

}  // namespace scenario
