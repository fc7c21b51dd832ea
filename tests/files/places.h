// SPDX-License-Identifier: MIT
// Folders for a test: its own ones to write to, the source tree's routines and cues.
#pragma once

#include <fstream>
#include <string>

#include "files/folders.h"
#include "files/temporary_folder.h"
#include "tree.h"

namespace files {

class Places {
 public:
  Places() {
    folders_.data = temporary_.path() / "data";
    folders_.state = temporary_.path() / "state";
    folders_.config = temporary_.path() / "settings.toml";
    folders_.runtime = temporary_.path() / "runtime";
    folders_.sessions = tree_path("sessions");
    folders_.assets = tree_path("assets");
  }
  const Folders& folders() const { return folders_; }
  std::filesystem::path file(const std::string& name) const { return temporary_.path() / name; }

  // A routine of the person's own.
  std::filesystem::path write_own(const std::string& id, const std::string& text) const {
    std::filesystem::create_directories(folders_.own_routines());
    const auto path = folders_.own_routines() / (id + ".toml");
    std::ofstream(path) << text;
    return path;
  }

 private:
  TemporaryFolder temporary_;
  Folders folders_;
};

// A routine without a finding.
inline const std::string kFineRoutine = R"(format = 1
title = "Mine"
goal = "Loosen the top of the shoulder."
regions = ["upper_trap"]
tools = ["fingers"]
side = "right"
cautions = ["neck", "general"]

[[step]]
prepare = "10s"
say = "Sit tall."

[[step]]
hold = "20s"
pressure = "3-5"
say = "Press the spot."

[[step]]
release = "5s"
say = "Let go."
)";

}  // namespace files
