// SPDX-License-Identifier: MIT
// How often this program has asked for memory. The thread sanitizer brings an operator new of its own that
// cannot be replaced; nothing is counted then.
#pragma once

#if defined(__SANITIZE_THREAD__)
#define UNKNOT_COUNTS_NEW 0
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define UNKNOT_COUNTS_NEW 0
#endif
#endif
#ifndef UNKNOT_COUNTS_NEW
#define UNKNOT_COUNTS_NEW 1
#endif

namespace audio {

int news();

}  // namespace audio
