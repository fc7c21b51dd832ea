// SPDX-License-Identifier: MIT
// The eleven kinds of step and what each one means for time and safety.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "base/duration_text.h"

namespace routine {

using base::Millis;

enum class Kind { prepare, hold, press, release, stretch, roll, ice, heat, rest, breathe, move };

inline constexpr std::array kAllKinds = {Kind::prepare, Kind::hold,    Kind::press, Kind::release,
                                         Kind::stretch, Kind::roll,    Kind::ice,   Kind::heat,
                                         Kind::rest,    Kind::breathe, Kind::move};

// The word in a file: "hold". The reverse gives nothing for an unknown word.
std::string_view kind_id(Kind kind);
std::optional<Kind> kind_from_id(std::string_view id);

// The short word shown on repeats: "Hold", "Let go", "Ice on".
std::string_view short_word(Kind kind);

// Pressure kinds: hold, press, roll.
bool is_pressure(Kind kind);

// Working kinds, the ones that count as working time: hold, press, roll, stretch.
bool is_working(Kind kind);

// Kinds in which the body is left alone: prepare, release, rest, breathe, move.
bool leaves_alone(Kind kind);

// Kinds that go on by themselves while nobody watches (a suspended machine): ice, heat, rest.
bool runs_in_real_time(Kind kind);

// The longest that one phase of this kind may be made during a session ("still tight"): hold 120 s (L-T01),
// press 10 s (L-T05), roll 120 s (L-R02), stretch 120 s (L-S03), ice 15 min (L-C01), heat 20 min (L-H01),
// everything else 30 min (L-G06). The rule ids are those of docs/safety.md.
Millis safe_limit(Kind kind);

}  // namespace routine
