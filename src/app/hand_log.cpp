// SPDX-License-Identifier: MIT
#include "app/hand_log.h"

#include <chrono>

#include "history/stamps.h"
#include "history/uuid.h"

namespace app {

history::StoredSession hand_logged(const ui::LogEntry& entry, std::int64_t now_utc_ms, int day_start_hour) {
  constexpr std::int64_t kDay = 86'400'000;
  history::StoredSession session;
  session.source = entry.source;
  session.title = entry.title;
  session.note = entry.note;
  session.started_utc_ms = now_utc_ms - entry.days_ago * kDay;
  session.id = history::new_uuid(session.started_utc_ms);
  const history::LocalTime stamp = history::local_time(session.started_utc_ms, day_start_hour);
  session.offset_min = stamp.offset_min;
  session.zone = stamp.zone;
  session.local_date = stamp.local_date;
  session.record.planned = session.record.active = std::chrono::minutes(entry.minutes);
  session.record.outcome = session::Outcome::completed;
  for (const history::Spot& spot : entry.spots) {
    session.scores.push_back({spot.region, spot.side, entry.before, entry.after});
  }
  return session;
}

}  // namespace app
