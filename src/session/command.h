// SPDX-License-Identifier: MIT
// What a person can ask of a running session; keyboard, clicker, gamepad and media keys all become these.
#pragma once

#include <span>
#include <string_view>

namespace session {

// Why it hurt, asked after "stop, it hurts". In the order of the number keys 1 to 7.
enum class Hurt { sharp, tingling, dizzy, head, chest, skin, too_hard };

struct HurtAnswer {
  Hurt why;
  std::string_view id;      // "sharp", for the history
  std::string_view choice;  // "Sharp or burning pain"
  std::string_view reply;   // "Skip this spot today."
};

std::span<const HurtAnswer> hurt_answers();

struct Command {
  enum class What {
    pause,  // nothing when paused
    go_on,  // from a pause through a 3 s get-ready; from a waiting phase at once
    pause_or_go_on,
    let_go,       // ends the phase now with its real time; skips when paused
    again,        // this phase from its start; twice within 1.5 s: the one before
    still_tight,  // 10 s more, up to the phase's limit
    less,         // 10 s less, never under 3 s from now
    five_more,    // 5 min more, up to the phase's limit
    hurts,        // ends the phase at once and pauses
    say_why,      // answers why it hurt
    end,          // twice within 5 s ends the session
    end_now,      // a closed window, a signal: no second press
  };
  What what = What::pause_or_go_on;
  Hurt why = Hurt::too_hard;  // of say_why
};

}  // namespace session
