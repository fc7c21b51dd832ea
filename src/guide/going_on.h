// SPDX-License-Identifier: MIT
// Whether an interrupted session may go on now, and with what: what the person has told since counts for the
// rest of it too.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "guide/safety.h"

namespace guide {

struct GoingOn {
  files::ShelfItem item;    // from the text that the session kept
  session::Plan plan;       // as gentle as today's answers ask for
  SafetyQuestion question;  // one that blocks must keep it from going on
};

// `sessions` newest first; the interrupted one does not speak against itself. Fails with one line for people
// where its text is no routine any more, or where it stood is not in the plan any more.
base::Result<GoingOn> look_at_going_on(const history::StoredSession& interrupted,
                                       const files::Personal& personal,
                                       const std::vector<history::StoredSession>& sessions,
                                       std::int64_t now_utc_ms, std::string_view today,
                                       bool say_ten_seconds = false);

}  // namespace guide
