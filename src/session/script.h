// SPDX-License-Identifier: MIT
// What is said in a plan, and when: between the cues, never over one, never into the next phase.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "session/plan.h"

namespace session {

inline constexpr Length kAfterCue{60};       // silence between a cue and a voice
inline constexpr Length kBeforeCue{120};     // and between a voice and a cue
inline constexpr Length kBetweenTexts{250};  // and between two texts

// Everything that is said in these phases, in order of time. `cues` are all cues of the phases.
//  * As a phase opens: its whole sentence where it is shown for the first time, else the short word with the
//    count at the first step of a pass ("Press. Three of six."); before them side and region where they
//    change.
//  * In the start delay, and else in the first prepare, the cautions of the routine.
//  * "Next: hold" before the last ticks of a phase of 12 s or more; "ten seconds" in one of 30 s or more
//  where
//    it is wanted; the minutes left in ice, heat and rest.
//  * "Done." after the last cue.
// A phase that waits for the person says nothing but its opening.
std::vector<Utterance> write_script(const Plan& plan);

// Answers that should not have to be prepared first.
inline constexpr std::array<std::string_view, 3> kLikelyAnswers = {"Press again to end.", "Paused.",
                                                                   "Let go. Rest. Why did it hurt?"};

// What a phase is called when it goes on after a pause: "Press, left side."
std::vector<std::string> going_on_words(const Phase& phase);

}  // namespace session
