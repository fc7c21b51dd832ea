// SPDX-License-Identifier: MIT
// How the program ends, for scripts: kept from version to version.
#pragma once

namespace app {

enum ExitStatus : int {
  kFine = 0,
  kInputWrong = 1,  // a routine, a file or an id
  kCommandLineWrong = 2,
  kMachineLacks = 3,  // no display, no font, a folder that cannot be written
};

}  // namespace app
