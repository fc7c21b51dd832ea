// SPDX-License-Identifier: MIT
// What the library and the before screen say of a routine, from the shelf and the history.
#pragma once

#include <string>
#include <vector>

#include "files/shelf.h"
#include "history/session_list.h"
#include "ui/screens/models.h"

namespace app {

std::vector<ui::Card> make_cards(const std::vector<files::ShelfItem>& shelf, const history::SessionList& list,
                                 const std::string& today, int day_start_hour = 0);

// "ball", "wall": what to have at hand, by name.
std::vector<std::string> tool_names(const routine::Routine& routine);

// What was done at each spot last: "3 days ago · pain 6 → 4".
std::vector<ui::SpotNote> spot_notes(const std::vector<history::StoredSession>& sessions,
                                     const std::string& today);

// "Last time: 6 before, 4 after, yesterday", or empty.
std::string last_time(const std::string& routine_id, const std::string& region,
                      const history::SessionList& list, const std::string& today, int day_start_hour = 0);

// "Right top of shoulder"; "Both sides, top of shoulder" for a session of both.
std::string spot_name(const ui::Spot& spot);

}  // namespace app
