// SPDX-License-Identifier: MIT
#include "app/history_options.h"

#include "base/text.h"
#include "history/stamps.h"
#include "history/uuid.h"
#include "routine/regions.h"

namespace app {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kNoonMin = 12 * 60;

base::Result<std::optional<history::Day>> day_typed(const char* option,
                                                    const std::optional<std::string>& text) {
  if (!text) return std::optional<history::Day>();
  const std::optional<history::Day> day = history::day_from(*text);
  if (!day)
    return base::failure(std::string(option) + " takes a date such as 2026-11-21, not " +
                         base::quoted(*text));
  return day;
}

base::Result<void> check_region(const std::string& region) {
  if (region.empty() || routine::find_region(region) != nullptr) return {};
  return base::failure("there is no region " + base::quoted(region) +
                       "; upper_trap is one, the others are in unknot(1)");
}

std::optional<routine::Side> side_typed(const std::optional<std::string>& side) {
  return side ? routine::side_from_id(*side) : std::nullopt;
}

struct Days {
  std::optional<history::Day> since, until;
};

base::Result<Days> days_of(const HistoryOptions& options) {
  const auto since = day_typed("--since", options.since);
  if (!since) return tl::unexpected(since.error());
  const auto until = day_typed("--until", options.until);
  if (!until) return tl::unexpected(until.error());
  if (*since && *until && **until < **since) return base::failure("--until is before --since; swap them");
  return Days{*since, *until};
}

// Noon of a day that is over, by the clock of that day; what is known of now for today.
void put_at(history::StoredSession& session, const LogOptions& options, history::Day day,
            std::int64_t now_utc_ms) {
  session.started_utc_ms = now_utc_ms - options.minutes * kMinuteMs;
  history::LocalTime time = history::local_time(session.started_utc_ms, options.day_start_hour);
  if (time.local_date != history::date_text(day)) {
    const std::int64_t noon_ms = (day.time_since_epoch().count() * 24 * 60 + kNoonMin) * kMinuteMs;
    session.started_utc_ms = noon_ms - time.offset_min * kMinuteMs;
    time = history::local_time(session.started_utc_ms, options.day_start_hour);
    session.started_utc_ms = noon_ms - time.offset_min * kMinuteMs;
  }
  session.offset_min = time.offset_min;
  session.zone = time.zone;
  session.local_date = history::date_text(day);
}

base::Result<void> check_log(const LogOptions& options) {
  if (options.what.empty() || options.what.size() > 200 ||
      base::first_forbidden_character(options.what, false) != std::string_view::npos)
    return base::failure("--what takes a few words, for example --what \"physiotherapist\"");
  if (base::first_forbidden_character(options.note, true) != std::string_view::npos)
    return base::failure("--note holds control characters; leave them out");
  const bool has_scores = options.before || options.after;
  if (options.region.empty() && (has_scores || options.side))
    return base::failure("--side, --before and --after need a --region");
  return check_region(options.region);
}

}  // namespace

base::Result<history::Filter> filter_of(const HistoryOptions& options) {
  const auto days = days_of(options);
  if (!days) return tl::unexpected(days.error());
  history::Filter filter;
  filter.since = days->since;
  filter.until = days->until;
  filter.day_start_hour = options.day_start_hour;
  filter.region = options.region;
  filter.side = side_typed(options.side);
  filter.deleted = options.deleted;
  return filter;
}

base::Result<history::StatsQuery> query_of(const HistoryOptions& options, std::int64_t now_utc_ms) {
  const auto days = days_of(options);
  if (!days) return tl::unexpected(days.error());
  history::StatsQuery query;
  query.day_start_hour = options.day_start_hour;
  query.today = *history::day_from(history::local_time(now_utc_ms, options.day_start_hour).local_date);
  query.week_start = options.week_start;
  query.since = days->since;
  query.until = days->until;
  query.region = options.region.value_or("");
  query.side = side_typed(options.side);
  return query;
}

base::Result<history::StoredSession> session_of(const LogOptions& options, std::int64_t now_utc_ms) {
  if (auto fine = check_log(options); !fine) return tl::unexpected(fine.error());
  const history::Day today =
      *history::day_from(history::local_time(now_utc_ms, options.day_start_hour).local_date);
  const auto day = day_typed("--date", options.date);
  if (!day) return tl::unexpected(day.error());
  if (day->value_or(today) > today) return base::failure("--date is in the future; log it when it is done");
  history::StoredSession session;
  session.source = options.activity ? history::Source::activity : history::Source::professional;
  session.title = options.what;
  put_at(session, options, day->value_or(today), now_utc_ms);
  session.id = history::new_uuid(now_utc_ms);
  session.record.planned = session.record.active = std::chrono::minutes(options.minutes);
  session.record.outcome = session::Outcome::completed;
  session.note = options.note;
  if (options.region.empty()) return session;
  const routine::Side side = side_typed(options.side).value_or(routine::Side::center);
  session.scores = {{options.region, side, options.before, options.after}};
  return session;
}

}  // namespace app
