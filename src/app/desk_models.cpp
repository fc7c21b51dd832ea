// SPDX-License-Identifier: MIT
#include <algorithm>

#include "app/cards.h"
#include "app/desk.h"
#include "app/share_done.h"
#include "app/when_text.h"
#include "routine/cautions.h"
#include "routine/fit.h"
#include "routine/pick.h"

namespace app {
namespace {

// Phases longer than this show the clock time at which the next one begins.
constexpr session::Length kLongPhase{120'000};

std::string clock_in(session::Length length) { return wall_clock_text(utc_ms() + length.count()); }

std::vector<routine::Side> sides_to_choose(const routine::Routine& routine) {
  using routine::Side;
  switch (routine.side) {
    case Side::both: return {Side::both, Side::left, Side::right};
    case Side::choose: return {Side::left, Side::center, Side::right};
    case Side::left:
    case Side::right:
    case Side::center: return {};
  }
  return {};
}

std::vector<std::string> regions_to_choose(const routine::Routine& routine) {
  if (!routine.any_region) return {};
  std::vector<std::string> ids;
  for (const routine::Region& region : routine::regions()) {
    if (region.kind != routine::RegionKind::log) ids.emplace_back(region.id);
  }
  return ids;
}

}  // namespace

std::vector<ui::Banner> Desk::banners() const {
  std::vector<ui::Banner> found;
  const std::string sound = sound_trouble(parts_.player.status());
  if (!sound.empty()) found.push_back({ui::Banner::Tone::trouble, sound});
  if (!news_.trouble.empty()) found.push_back({ui::Banner::Tone::trouble, news_.trouble});
  return found;
}

ui::LibraryModel Desk::library_model() const {
  ui::LibraryModel model;
  model.cards = cards_;
  model.banners = banners();
  if (news_.resumable && !session_goes_on()) {
    const history::StoredSession& left = *news_.resumable;
    model.interrupted = {
        left.id, left.title, days_ago(left.local_date, today_) + " " + wall_clock_text(left.started_utc_ms),
        base::clock_text(left.record.active) + " of " + base::clock_text(left.record.planned)};
  }
  return model;
}

ui::BeforeModel Desk::before_model() const {
  const routine::Routine& routine = item_->routine;
  ui::BeforeModel model;
  model.title = routine.title;
  model.goal = routine.goal;
  model.region = choices_.region.empty() ? routine.regions.front() : choices_.region;
  model.needs = tool_names(routine::with_region(routine, model.region));
  for (const std::string_view id :
       routine::shown_cautions(routine::with_region(routine, model.region), model.region)) {
    if (const routine::Caution* caution = routine::find_caution(id))
      model.cautions.emplace_back(caution->text);
  }
  model.sides = sides_to_choose(routine);
  model.side = routine::picked_side(routine, choices_).value_or(routine.side);
  model.regions = regions_to_choose(routine);
  const routine::Range lengths = routine::possible_lengths(routine, choices_);
  model.minutes = choices_.minutes;
  model.fewest_minutes = static_cast<int>((lengths.shortest.count() + 59'999) / 60'000);
  model.most_minutes = std::max(model.fewest_minutes, static_cast<int>(lengths.longest.count() / 60'000));
  model.start_delay_s = static_cast<int>(choices_.start_delay.count() / 1000);
  model.score_before = score_before_;
  model.last_time = last_time(item_->id, model.region, news_.sessions, today_);
  if (prepared_) {
    model.plan = prepared_->plan;
    model.total = prepared_->plan.total;
    model.changed = prepared_->changed;
    model.ends_at = clock_in(prepared_->plan.total);
  } else {
    model.trouble = prepared_.error();
  }
  const audio::PlayerStatus sound = parts_.player.status();
  model.sound_ok = sound.health == audio::Health::playing || sound.health == audio::Health::opening;
  model.sound = sound.health == audio::Health::playing ? "Sound: " + sound.device : sound.trouble;
  if (!news_.trouble.empty()) model.banners.push_back({ui::Banner::Tone::trouble, news_.trouble});
  return model;
}

ui::SessionModel Desk::session_model() const {
  ui::SessionModel model;
  model.title = guide_->plan().title;
  model.view = guide_->view();
  model.plan = &guide_->plan();
  model.ends_at = clock_in(model.view.total_left);
  if (model.view.length >= kLongPhase) model.next_at = clock_in(model.view.left);
  model.muted = muted_;
  model.voice = voice_;
  model.keys_shown = keys_shown_;
  model.quarter_turns = quarter_turns_;
  model.banners = banners();
  return model;
}

ui::AfterModel Desk::after_model() const {
  ui::AfterModel model;
  const history::StoredSession& done = *done_;
  model.title = done.title;
  const bool completed = done.record.outcome == session::Outcome::completed;
  model.headline = std::string(completed ? "Done. " : "Ended early. ") +
                   base::clock_text(done.record.active) + " of " + base::clock_text(done.record.planned) +
                   (guide_ ? share_done(done.record, guide_->plan()) : "") + ".";
  if (guide_) model.spots = worked_spots(guide_->plan());
  if (!model.spots.empty()) model.spot_name = spot_name(model.spots.front());
  if (model.spots.size() == 2 && model.spots[0].region == model.spots[1].region) {
    model.spot_name = spot_name({model.spots[0].region, routine::Side::both});
  }
  model.score_before = score_before_;
  if (!done.scores.empty()) model.score_after = done.scores.front().after;
  model.note = done.note;
  model.record = done.record;
  model.saved_ok = news_.saved == done.id;
  model.saved = model.saved_ok ? "Saved." : news_.trouble.empty() ? "Saving..." : news_.trouble;
  model.banners = banners();
  return model;
}

ui::HistoryModel Desk::history_model() const {
  ui::HistoryModel model;
  model.sessions = news_.sessions;
  model.today = today_;
  model.open = open_session_;
  model.banners = banners();
  return model;
}

}  // namespace app
