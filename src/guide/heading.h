// SPDX-License-Identifier: MIT
// What the history has to know of a session before it begins.
#pragma once

#include <optional>

#include "guide/preparation.h"
#include "history/stored_session.h"

namespace guide {

// A new id, the time now, and what `item` and `choices` are. `score_before` goes
// to the spots that `plan` works on.
history::StoredSession make_heading(const files::ShelfItem& item, const routine::Choices& choices,
                                    const session::Plan& plan, std::optional<int> score_before,
                                    int day_start_hour = 0);

}  // namespace guide
