// SPDX-License-Identifier: MIT
// What a routine file may cost. A shared file is untrusted: these keep a hostile one from taking the program
// down. Each number is our judgement unless a source stands beside it.
#pragma once

#include <cstddef>

#include "base/duration_text.h"

namespace routine {

inline constexpr std::size_t kMaxFileBytes = 256 * 1024;
inline constexpr std::size_t kMaxLineBytes = 4096;
inline constexpr int kMaxBracketDepth = 16;  // toml++ 3.3 has no limit for dotted keys: stack overflow
inline constexpr int kMaxKeyDots = 8;
inline constexpr int kMaxLineDots = 32;
inline constexpr std::size_t kMaxTokens = 20000;  // keys, values and brackets
inline constexpr std::size_t kMaxSteps = 500;     // and groups
inline constexpr int kMaxGroupDepth = 4;
inline constexpr int kMaxRepeat = 100;
inline constexpr std::size_t kMaxPhases = 2000;        // after repeats and sides
inline constexpr std::size_t kMaxTitle = 120;          // code points
inline constexpr std::size_t kMaxText = 2000;          // code points
inline constexpr std::size_t kMaxAllText = 64 * 1024;  // bytes of all texts, so that what print makes of a
                                                       // routine stays under kMaxFileBytes
inline constexpr std::size_t kMaxList = 64;            // entries of regions, tools, cautions, sources, tags
inline constexpr std::size_t kMaxProblems = 100;
inline constexpr base::Millis kShortestStep{1000};
inline constexpr base::Millis kLongestStep{3'600'000};
inline constexpr base::Millis kLongestRoutine{8LL * 3'600'000};

}  // namespace routine
