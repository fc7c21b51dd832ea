// SPDX-License-Identifier: MIT
// The command line: what may be typed, and which command it means. The only user of CLI11.
#pragma once

namespace app {

// Runs the program; the exit status of exit_status.h.
int run(int argc, char** argv);

}  // namespace app
