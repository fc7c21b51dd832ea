// SPDX-License-Identifier: MIT
// What stands before a session in the terminal: it is said, and where it asks for a yes, asked.
#pragma once

#include "guide/safety.h"

namespace app {

enum class Terminal { there, none };  // somebody who can answer

// Says all words on standard error. True: go on. A block never does; warnings of the file only after a yes,
// which without a terminal is --accept-warnings (`accepted`); what asks otherwise is said and gone on with
// where nobody can answer. `read_line` gives what was typed, without the line's end.
bool may_start(const guide::SafetyQuestion& question, Terminal terminal, bool accepted,
               std::string (*read_line)());

// One line of standard input; empty at its end.
std::string typed_line();

}  // namespace app
