// SPDX-License-Identifier: MIT
// TERM, INT and HUP as a question that the main loop asks; SDL's own handling is switched off, because it
// turns them into a window event that nobody reads while something blocks.
#pragma once

namespace app {

// A second signal of the same kind ends the program at once.
void catch_signals();
bool asked_to_stop();

}  // namespace app
