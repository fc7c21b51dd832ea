// SPDX-License-Identifier: MIT
#include "files/plan_shelf.h"

#include <algorithm>
#include <set>

#include "files/file_text.h"
#include "history/days.h"
#include "history/stamps.h"
#include "routine/limits.h"
#include "routine/parse_day_plan.h"

namespace files {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostPlans = 100;
constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMinutes = 24 * 60;

// Days since a fixed one; 0 for what is no date.
int day_of(const std::string& date) { return history::days_between("1970-01-01", date).value_or(0); }

int minute_of(std::int64_t utc_ms, int offset_min) {
  return static_cast<int>((utc_ms / kMinuteMs + offset_min) % kDayMinutes);
}

std::vector<fs::path> plan_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    if (it->path().extension() == ".toml") files.push_back(it->path());
  }
  std::sort(files.begin(), files.end());
  if (files.size() > kMostPlans) files.resize(kMostPlans);
  return files;
}

PlanOnShelf read_plan(const fs::path& file, const std::vector<std::string>& routines) {
  PlanOnShelf item;
  item.id = file.stem().string();
  item.file = file;
  const auto text = read_text(file, routine::kMaxFileBytes);
  if (!text) {
    routine::Problem problem;
    problem.file = file.string();
    problem.message = text.error();
    item.problems.push_back(std::move(problem));
    return item;
  }
  auto parsed = routine::parse_day_plan(*text, item.id, file.string());
  if (!parsed) {
    item.problems = std::move(parsed.error());
    return item;
  }
  item.plan = std::move(*parsed);
  item.problems = routine::missing_routines(item.plan, routines, file.string());
  return item;
}

bool counts(const session::Record& record) {
  return record.outcome == session::Outcome::completed ||
         (record.planned.count() > 0 && record.active * 2 >= record.planned);
}

}  // namespace

std::vector<PlanOnShelf> read_plans(const Folders& folders, const std::vector<std::string>& routines) {
  std::vector<PlanOnShelf> plans;
  std::set<std::string> seen;
  for (const bool own : {true, false}) {
    for (const fs::path& file : plan_files((own ? folders.data : folders.sessions) / "plans")) {
      if (!seen.insert(file.stem().string()).second) continue;
      plans.push_back(read_plan(file, routines));
      plans.back().own = own;
    }
  }
  return plans;
}

const routine::DayPlan* followed(const std::vector<PlanOnShelf>& plans, const Personal& personal) {
  if (!personal.plan) return nullptr;
  const auto found = std::find_if(plans.begin(), plans.end(), [&](const PlanOnShelf& item) {
    return item.id == personal.plan->id && item.problems.empty();
  });
  return found == plans.end() ? nullptr : &found->plan;
}

Now now_of(std::int64_t utc_ms) {
  const history::LocalTime local = history::local_time(utc_ms);
  return {local.local_date, minute_of(utc_ms, local.offset_min)};
}

Today look_at_today(const routine::DayPlan* plan, const Personal& personal,
                    const std::vector<history::StoredSession>& sessions, const Now& now) {
  Today result;
  if (plan != nullptr) {
    std::vector<routine::DoneRoutine> done;
    for (const history::StoredSession& session : sessions) {
      if (!counts(session.record)) continue;
      done.push_back({session.routine, day_of(session.local_date),
                      minute_of(session.started_utc_ms, session.offset_min)});
    }
    result.due = routine::due_on(*plan, day_of(personal.plan->started), day_of(now.today), now.minute, done);
  }
  result.suggestion = routine::suggest(plan, result.due, now.minute, known_spots(sessions, now.today));
  return result;
}

std::vector<routine::KnownSpot> known_spots(const std::vector<history::StoredSession>& sessions,
                                            const std::string& today) {
  std::vector<routine::KnownSpot> spots;
  for (const history::StoredSession& session : sessions) {
    if (session.record.active.count() <= 0) continue;
    for (const history::Score& score : session.scores) {
      const auto known = std::find_if(spots.begin(), spots.end(), [&](const routine::KnownSpot& spot) {
        return spot.region == score.region && spot.side == score.side;
      });
      const auto value = score.after ? score.after : score.before;
      if (known != spots.end()) {
        if (!known->score) known->score = value;
        continue;
      }
      spots.push_back(
          {score.region, score.side, day_of(today) - day_of(session.local_date), value, session.routine});
    }
  }
  return spots;
}

}  // namespace files
