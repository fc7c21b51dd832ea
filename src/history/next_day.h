// SPDX-License-Identifier: MIT
// The one quiet question of the next day: how is what was worked hard yesterday? Sore 0 to 10, bruise or not;
// a key passes it over, and then it is not asked again.
#pragma once

#include <string>
#include <vector>

#include "history/days.h"
#include "history/session_list.h"

namespace history {

struct NextDayQuestion {
  std::string id;           // the session that the answer belongs to
  std::vector<Spot> spots;  // worked hard, most pressure first; each may get its own Score::next_day
  bool operator==(const NextDayQuestion&) const = default;
};

// Newest first; of each spot only the newest session asks. Worked hard is 60 s of pressure or more on a spot
// in a session that was felt at 6 or more, hurt, or gave it two minutes or more (our judgement: half a minute
// below the longest hold that rule L-T01 allows without a warning). Asked is about yesterday alone, for
// guided sessions that nobody answered or passed over.
std::vector<NextDayQuestion> next_day_questions(const SessionList& list, Day today, int day_start_hour);

}  // namespace history
