// SPDX-License-Identifier: MIT
#include "app/heading.h"

#include "app/cards.h"
#include "app/clock.h"
#include "history/stamps.h"
#include "history/uuid.h"
#include "routine/parse.h"
#include "routine/print.h"

namespace app {

history::StoredSession make_heading(const ShelfItem& item, const routine::Choices& choices,
                                    const session::Plan& plan, std::optional<int> score_before) {
  history::StoredSession head;
  head.started_utc_ms = utc_ms();
  head.id = history::new_uuid(head.started_utc_ms);
  head.routine = item.id;
  head.title = item.routine.title;
  head.routine_text = item.text;
  head.choices = choices;
  head.tools = item.routine.tools;
  const history::LocalTime stamp = history::local_time(head.started_utc_ms);
  head.offset_min = stamp.offset_min;
  head.zone = stamp.zone;
  head.local_date = stamp.local_date;
  for (const ui::Spot& spot : worked_spots(plan)) {
    if (score_before) head.scores.push_back({spot.region, spot.side, score_before, std::nullopt});
  }
  return head;
}

base::Result<session::Plan> plan_again(const history::StoredSession& interrupted) {
  auto parsed = routine::parse(interrupted.routine_text, interrupted.routine, interrupted.routine);
  if (!parsed) return base::failure("the routine of that session can no longer be read");
  ShelfItem item;
  item.id = interrupted.routine;
  item.routine = std::move(*parsed);
  auto prepared = prepare(item, interrupted.choices);
  if (!prepared) return tl::unexpected(prepared.error());
  return std::move(prepared->plan);
}

}  // namespace app
