// SPDX-License-Identifier: MIT
// What a call that can fail on this machine returns: the value, or one line that
// says what is wrong and what to do.
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace base {

template <class T>
using Result = tl::expected<T, std::string>;

inline tl::unexpected<std::string> failure(std::string what) {
  return tl::unexpected<std::string>(std::move(what));
}

}  // namespace base
