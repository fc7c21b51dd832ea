// SPDX-License-Identifier: MIT
// How much of its work a session did, in words for the after screen.
#pragma once

#include <string>

#include "session/plan.h"
#include "session/record.h"

namespace guide {

// ", 3 of 4 holds and stretches": the working phases that were done to their end or let go by the person, of
// those that were planned, and never more than those: a phase that was gone back to leaves two attempts.
// Empty where nothing is planned to be worked on.
std::string share_done(const session::Record& record, const session::Plan& plan);

}  // namespace guide
