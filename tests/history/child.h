// SPDX-License-Identifier: MIT
// Another process, for the tests that need one to die or to be somebody else.
#pragma once

#include <sys/types.h>
#include <functional>

namespace history::child {

// Runs `work` in a forked process, which ends with what it returns (255: it threw).
pid_t start(const std::function<int()>& work);

// Waits; its exit status, or minus the signal that ended it.
int wait(pid_t process);

inline int run(const std::function<int()>& work) { return wait(start(work)); }

}  // namespace history::child
