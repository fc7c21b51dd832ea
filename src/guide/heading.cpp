// SPDX-License-Identifier: MIT
#include "guide/heading.h"

#include "guide/clock.h"
#include "guide/worked_spots.h"
#include "history/stamps.h"
#include "history/uuid.h"

namespace guide {

history::StoredSession make_heading(const files::ShelfItem& item, const routine::Choices& choices,
                                    const session::Plan& plan, std::optional<int> score_before,
                                    int day_start_hour) {
  history::StoredSession head;
  head.started_utc_ms = utc_ms();
  head.id = history::new_uuid(head.started_utc_ms);
  head.routine = item.id;
  head.title = item.routine.title;
  head.routine_text = item.text;
  head.choices = choices;
  head.tools = item.routine.tools;
  const history::LocalTime stamp = history::local_time(head.started_utc_ms, day_start_hour);
  head.offset_min = stamp.offset_min;
  head.zone = stamp.zone;
  head.local_date = stamp.local_date;
  for (const history::Spot& spot : worked_spots(plan)) {
    if (score_before) head.scores.push_back({spot.region, spot.side, score_before, std::nullopt});
  }
  return head;
}

}  // namespace guide
