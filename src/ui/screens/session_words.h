// SPDX-License-Identifier: MIT
// What happened in a session, in words and numbers that claim no more than was recorded.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "history/stored_session.h"

namespace ui {

// "5 min 40 s", "45 s", "1 h 5 min"; part seconds are rounded to nearest.
std::string length_words(base::Millis length);

// "5", "5–9" in whole minutes and "min": "3–6 min"; under 100 s in seconds.
std::string range_words(base::Millis shortest, base::Millis longest);

// "6 → 3", "6 before", "3 after", "" where no score was given; more spots are joined by " · ".
std::string scores_text(std::span<const history::Score> scores);

// How much of what was planned was done, 0 to 1. Time beyond a phase's plan does not make up for another
// phase, and a try that was begun again does not count.
double share_done(const session::Record& record);
// "100 %", "40 %"; never 100 % unless all of it was done.
std::string share_text(const session::Record& record);

// "", "ended early", "interrupted"; "running" for one that runs.
std::string outcome_words(session::Outcome outcome);

// How a phase ended: "to the end", "let go", "skipped", "begun again", "stopped:
// it hurt", "ended", "interrupted".
std::string ended_words(const session::PhaseRecord& phase);

// "Hold, right: held 0:38 of 0:45, let go."
std::string phase_words(const session::PhaseRecord& phase);
// "Hold, right", "Change sides".
std::string phase_name(const session::PhaseRecord& phase);

// The spots that a session worked on, each once, in order.
std::vector<history::Spot> session_spots(const session::Record& record);

// "Left", "Right", "" for the middle.
std::string_view side_word(routine::Side side);
// "both sides", "left", "right", "middle", for a choice.
std::string_view side_choice(routine::Side side);

// "Right top of shoulder": a spot for people.
std::string spot_words(std::string_view region, routine::Side side);

}  // namespace ui
