// SPDX-License-Identifier: MIT
// A session in the terminal: a live line where there is one, one line a phase where the output is piped.
// Thread: main.
#pragma once

#include "app/outside.h"
#include "files/settings.h"
#include "guide/guide.h"

namespace app {

// Runs the guide to its end. Keys of docs (space, n, p, +, -, s, q twice) when standard input is a terminal.
// `volume`: of the cues, percent. Piped, it ends with "saved ID" once the session is on the disk.
void run_in_terminal(guide::Guide& guide, guide::Journal& journal, audio::Player& player, Outside& outside,
                     const files::Settings& settings, int volume);

}  // namespace app
