// SPDX-License-Identifier: MIT
#include "review_samples.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "routine/regions.h"
#include "worked_phase.h"

namespace ui::samples {

namespace {

using history::StoredSession;
using routine::Kind;
using routine::Side;
using session::EndedBy;
using session::Length;

constexpr int kOffset = 60;

// The same numbers on every machine.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}
  int below(int limit) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<int>((state_ >> 33) % static_cast<std::uint64_t>(limit));
  }

 private:
  std::uint64_t state_;
};

std::string uuid_of(std::size_t number) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "01934f00-0000-7000-8000-%012zx", number);
  return text.data();
}

StoredSession begun(std::size_t number, int days_ago, int minute_of_day, std::string routine,
                    std::string title) {
  StoredSession one;
  const history::Day day = kReviewToday - std::chrono::days(days_ago);
  one.id = uuid_of(number);
  one.routine = std::move(routine);
  one.title = std::move(title);
  one.offset_min = kOffset;
  one.started_utc_ms = std::chrono::duration_cast<std::chrono::milliseconds>(day.time_since_epoch()).count() +
                       static_cast<std::int64_t>(minute_of_day - kOffset) * 60'000;
  one.local_date = history::date_text(day);
  one.record.outcome = session::Outcome::completed;
  return one;
}

void score(StoredSession& one, const std::string& region, Side side, int before, int after) {
  one.scores.push_back({region, side, std::clamp(before, 0, 10), std::clamp(after, 0, 10)});
}

void holds(StoredSession& one, const std::string& region, Side side, int count, Chance& chance) {
  for (int i = 0; i < count; ++i) {
    const bool early = chance.below(10) < 7;
    history::add_worked_phase(one, Kind::hold, region, side, 45, early ? 35 + chance.below(7) : 45);
    history::add_worked_phase(one, Kind::release, region, side, 10, 10);
  }
}

StoredSession shoulders(std::size_t number, int days_ago, Chance& chance) {
  StoredSession one = begun(number, days_ago, 18 * 60 + 20 + chance.below(50), "trapezius",
                            "Trapezius: stroke, hold, stretch");
  one.tools = {"fingers", "cane"};
  history::add_worked_phase(one, Kind::prepare, "upper_trap", Side::center, 10, 10);
  for (const Side side : {Side::left, Side::right}) {
    history::add_worked_phase(one, Kind::roll, "upper_trap", side, 30, 30);
    holds(one, "upper_trap", side, side == Side::right ? 3 : 2, chance);
  }
  // From 7 to 3 on the right over nine weeks, about 4 all the time on the left.
  const int right = 2 + (days_ago * 6 + 20) / 62 + chance.below(2);
  const int left = 4 + chance.below(2) - chance.below(2);
  if (chance.below(6) != 0) score(one, "upper_trap", Side::right, right, right - 1 - chance.below(2));
  if (chance.below(4) != 0) score(one, "upper_trap", Side::left, left, left - chance.below(2));
  if (chance.below(5) == 0) one.note = "Better after a warm shower.";
  if (chance.below(3) == 0) one.tags = {"sitting"};
  if (chance.below(3) == 0) one.helped = {history::Helped::pressure};
  if (chance.below(9) == 0) one.helped = {history::Helped::pressure, history::Helped::heat};
  return one;
}

StoredSession blade(std::size_t number, int days_ago, Chance& chance) {
  StoredSession one =
      begun(number, days_ago, 12 * 60 + 40, "wall-ball-upper-back", "Wall ball for the upper back");
  one.tools = {"tennis_ball", "wall"};
  for (int i = 0; i < 4; ++i) {
    history::add_worked_phase(one, Kind::press, "shoulder_blade", Side::right, 30, 24 + chance.below(8));
    history::add_worked_phase(one, Kind::release, "shoulder_blade", Side::right, 10, 10);
  }
  if (chance.below(3) != 0) score(one, "shoulder_blade", Side::right, 5, 3 + chance.below(3));
  return one;
}

StoredSession calf(std::size_t number, int days_ago, Side side) {
  StoredSession one = begun(number, days_ago, 20 * 60 + 5, "calf-roller", "Calf roller");
  one.tools = {"foam_roller"};
  for (int i = 0; i < 3; ++i) history::add_worked_phase(one, Kind::roll, "calf", side, 60, 60);
  return one;
}

StoredSession ice(std::size_t number, int days_ago) {
  StoredSession one = begun(number, days_ago, 21 * 60, "ice-5-10", "Ice, five on and ten off");
  one.tools = {"ice_pack"};
  history::add_worked_phase(one, Kind::ice, "lower_back", Side::center, 300, 300);
  history::add_worked_phase(one, Kind::rest, "lower_back", Side::center, 600, 600);
  history::add_worked_phase(one, Kind::ice, "lower_back", Side::center, 300, days_ago % 3 == 0 ? 140 : 300);
  if (days_ago % 3 == 0) one.record.outcome = session::Outcome::ended;
  score(one, "lower_back", Side::center, 4, 3);
  return one;
}

}  // namespace

std::vector<StoredSession> nine_weeks() {
  Chance chance(20);
  std::vector<StoredSession> all;
  std::size_t number = 1;
  const auto add = [&](StoredSession one) { all.push_back(std::move(one)); };
  for (int days_ago = 62; days_ago >= 0; --days_ago) {
    const bool busy = days_ago > 30 && days_ago < 37;  // a week away
    if (busy) continue;
    if (days_ago % 2 == 0 && chance.below(6) != 0) add(shoulders(number++, days_ago, chance));
    if (days_ago % 5 == 1) add(blade(number++, days_ago, chance));
    if (days_ago % 9 == 3) add(ice(number++, days_ago));
    if (days_ago > 22 && days_ago % 6 == 5) add(calf(number++, days_ago, Side::left));
    if (days_ago > 12 && days_ago % 6 == 1) add(calf(number++, days_ago, Side::right));
  }
  StoredSession hands = begun(number, 9, 10 * 60, "", "Physiotherapist");
  hands.source = history::Source::professional;
  hands.record.active = hands.record.planned = Length(30 * 60'000);
  hands.note = "Showed me where to press.";
  score(hands, "upper_trap", Side::right, 5, 3);
  add(std::move(hands));
  return all;
}

ReviewModel review_of(const std::vector<StoredSession>& sessions) {
  ReviewModel model;
  model.today = kReviewToday;
  model.list = std::make_shared<const history::SessionList>(history::list_of(sessions));
  history::StatsQuery query;
  query.today = kReviewToday;
  model.stats = std::make_shared<const history::Stats>(history::stats_of(*model.list, query));
  return model;
}

ReviewModel review_of_many(std::size_t sessions) {
  constexpr int kDays = 20 * 365;
  Chance chance(7);
  std::vector<StoredSession> all;
  all.reserve(sessions);
  for (std::size_t i = 0; i < sessions; ++i) {
    const int days_ago = kDays - 1 - static_cast<int>(i * kDays / sessions);
    const auto regions = routine::regions();
    const std::string region(regions[static_cast<std::size_t>(chance.below(15))].id);
    const Side side = chance.below(2) == 0 ? Side::left : Side::right;
    StoredSession one = begun(i, days_ago, chance.below(1440), "routine-" + std::to_string(chance.below(24)),
                              "A routine, number " + std::to_string(chance.below(24)));
    one.tools = {"fingers"};
    history::add_worked_phase(one, Kind::hold, region, side, 45, 30 + chance.below(16));
    if (chance.below(4) != 0) score(one, region, side, 3 + chance.below(5), 1 + chance.below(5));
    if (chance.below(3) == 0) one.note = "Note number " + std::to_string(i) + " of a long life with a ball.";
    all.push_back(std::move(one));
  }
  return review_of(all);
}

StoredSession told_session() {
  Chance chance(3);
  StoredSession one = shoulders(1, 1, chance);
  one.scores.clear();
  score(one, "upper_trap", Side::right, 6, 3);
  one.scores.back().next_day = 2;
  score(one, "upper_trap", Side::left, 4, 4);
  one.record.phases.back().ended_by = EndedBy::hurt;
  one.record.phases.back().why = session::Hurt::sharp;
  one.note = "Better after a warm shower. The right side still pulls when I look over my shoulder.";
  one.tags = {"sitting", "stress"};
  one.helped = {history::Helped::pressure, history::Helped::heat};
  one.peak_pressure = 6;
  one.change = history::Change::a_bit_better;
  one.referred = "head_face";
  one.bruise = false;
  return one;
}

}  // namespace ui::samples
