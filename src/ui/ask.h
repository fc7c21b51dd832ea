// SPDX-License-Identifier: MIT
// What a person asked for on a screen. Screens return asks; the app carries them out.
#pragma once

#include <string>
#include <vector>

#include "session/command.h"

namespace ui {

struct Ask {
  enum class What {
    go_library,
    go_history,
    go_settings,
    go_plans,
    go_health,
    open_routine,      // text: id
    edit_routine,      // text: id; empty: a new one
    open_session,      // text: id, in the history
    set_side,          // number: routine::Side
    set_region,        // text: id
    set_minutes,       // number; 0: the usual length
    set_start_delay,   // number: seconds
    set_score_before,  // number: 0 to 10; -1: none
    set_score_after,   // number: 0 to 10; -1: none
    set_note,          // text
    hear_cues,         // "can you hear this?"; number: 0 begins, else see hear_screen.h
    save_sound,        // the session as a sound file; text: "mp3", "wav", "flac" or "ogg"
    stop_sound,        // while it is written
    start,             // leaves the before screen
    command,           // to the running session
    save,              // leaves the after screen
    do_again,
    go_on_interrupted,  // text: id
    drop_interrupted,   // text: id
    delete_session,     // text: id; asked for twice on the screen
    toggle_mute,
    toggle_voice,
    toggle_full_screen,
    rotate,        // a quarter turn
    toggle_keys,   // the keys overlay
    toggle_small,  // the small timer
    back,
    quit,
  };
  What what{};
  int number = 0;
  std::string text;
  session::Command command;
};

using Asks = std::vector<Ask>;

}  // namespace ui
