// SPDX-License-Identifier: MIT
#include "session/command.h"

#include <array>

namespace session {
namespace {

// Wording: section "stop words" of docs/safety.md; it is our judgement.
constexpr std::array<HurtAnswer, 7> kHurtAnswers = {{
    {Hurt::sharp, "sharp", "Sharp or burning pain", "Skip this spot today."},
    {Hurt::tingling, "tingling", "Tingling, numbness, weakness",
     "Move off. If it stays, get medical advice."},
    {Hurt::dizzy, "dizzy", "Dizzy, faint, sick", "Sit or lie down. Stop for today."},
    {Hurt::head, "head", "Headache, vision, speech, face droop", "Get emergency help now."},
    {Hurt::chest, "chest", "Chest pain, short of breath", "Get emergency help now."},
    {Hurt::skin, "skin", "Skin white, blotchy, blistered",
     "Pack off. Cool or warm the skin gently. Get advice."},
    {Hurt::too_hard, "too_hard", "Just too hard", "A little lighter from here on."},
}};

}  // namespace

std::span<const HurtAnswer> hurt_answers() { return kHurtAnswers; }

}  // namespace session
