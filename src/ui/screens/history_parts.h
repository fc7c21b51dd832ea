// SPDX-License-Identifier: MIT
// The two faces of the history: all sessions as a list, and one of them in detail.
#pragma once

#include "ui/ask.h"
#include "ui/canvas.h"
#include "ui/screens/models.h"
#include "ui/screens/states.h"

namespace ui {

void history_list(Canvas& canvas, const Rect& box, const HistoryModel& model, HistoryState& state,
                  Asks& asks);

void history_detail(Canvas& canvas, const Rect& box, const history::StoredSession& session,
                    std::string_view today, HistoryState& state, Asks& asks);

}  // namespace ui
