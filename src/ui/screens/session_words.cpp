// SPDX-License-Identifier: MIT
#include "ui/screens/session_words.h"

#include <algorithm>
#include <cmath>

#include "routine/regions.h"

namespace ui {

namespace {

std::string score_text(const history::Score& score) {
  if (score.before && score.after)
    return std::to_string(*score.before) + " → " + std::to_string(*score.after);
  if (score.before) return std::to_string(*score.before) + " before";
  if (score.after) return std::to_string(*score.after) + " after";
  return {};
}

}  // namespace

std::string length_words(base::Millis length) {
  const auto seconds = (std::max<std::int64_t>(length.count(), 0) + 500) / 1000;
  const auto hours = seconds / 3600;
  const auto minutes = seconds / 60 % 60;
  std::string text;
  const auto add = [&](std::int64_t number, const char* unit) {
    if (!text.empty()) text += ' ';
    text.append(std::to_string(number)).append(unit);
  };
  if (hours > 0) add(hours, " h");
  if (minutes > 0) add(minutes, " min");
  if (hours == 0 && (seconds % 60 > 0 || minutes == 0)) add(seconds % 60, " s");
  return text;
}

std::string range_words(base::Millis shortest, base::Millis longest) {
  const bool in_seconds = longest < base::Millis(100'000);
  const std::int64_t unit = in_seconds ? 1000 : 60'000;
  const std::int64_t low = std::max<std::int64_t>((shortest.count() + unit / 2) / unit, 1);
  const std::int64_t high = std::max<std::int64_t>((longest.count() + unit / 2) / unit, low);
  const std::string numbers =
      low == high ? std::to_string(low) : std::to_string(low) + "–" + std::to_string(high);
  return numbers + (in_seconds ? " s" : " min");
}

std::string scores_text(std::span<const history::Score> scores) {
  std::string text;
  for (const history::Score& score : scores) {
    const std::string one = score_text(score);
    if (!one.empty()) text += (text.empty() ? "" : " · ") + one;
  }
  return text;
}

double share_done(const session::Record& record) {
  if (record.planned <= session::Length{0}) return 0;
  session::Length done{0};
  for (const session::PhaseRecord& phase : record.phases) {
    if (phase.ended_by != session::EndedBy::again) done += std::min(phase.actual, phase.planned);
  }
  const double share = static_cast<double>(done.count()) / static_cast<double>(record.planned.count());
  return std::clamp(share, 0.0, 1.0);
}

std::string share_text(const session::Record& record) {
  return std::to_string(static_cast<int>(std::floor(share_done(record) * 100 + 1e-9))) + " %";
}

std::string outcome_words(session::Outcome outcome) {
  switch (outcome) {
    case session::Outcome::running: return "running";
    case session::Outcome::completed: return {};
    case session::Outcome::ended: return "ended early";
    case session::Outcome::interrupted: return "interrupted";
  }
  return {};
}

std::string ended_words(const session::PhaseRecord& phase) {
  switch (phase.ended_by) {
    case session::EndedBy::ran_out: return "to the end";
    case session::EndedBy::let_go: return "let go";
    case session::EndedBy::skipped: return "skipped";
    case session::EndedBy::again: return "begun again";
    case session::EndedBy::hurt: return "stopped: it hurt";
    case session::EndedBy::ended: return "ended";
    case session::EndedBy::interrupted: return "interrupted";
  }
  return {};
}

std::string_view side_word(routine::Side side) {
  switch (side) {
    case routine::Side::left: return "Left";
    case routine::Side::right: return "Right";
    case routine::Side::both:
    case routine::Side::center:
    case routine::Side::choose: return "";
  }
  return "";
}

std::string_view side_choice(routine::Side side) {
  switch (side) {
    case routine::Side::left: return "left";
    case routine::Side::right: return "right";
    case routine::Side::both: return "both sides";
    case routine::Side::center: return "middle";
    case routine::Side::choose: return "as I like";
  }
  return "";
}

std::string phase_name(const session::PhaseRecord& phase) {
  if (phase.added) return phase.side == routine::Side::center ? "Get into place" : "Change sides";
  std::string name(routine::short_word(phase.kind));
  const std::string_view side = side_word(phase.side);
  if (!side.empty()) name += side == "Left" ? ", left" : ", right";
  return name;
}

std::string phase_words(const session::PhaseRecord& phase) {
  return phase_name(phase) + ": held " + base::clock_text(phase.actual) + " of " +
         base::clock_text(phase.planned) + ", " + ended_words(phase) + ".";
}

std::vector<history::Spot> session_spots(const session::Record& record) {
  std::vector<history::Spot> spots;
  for (const session::PhaseRecord& phase : record.phases) {
    const bool works = phase.kind == routine::Kind::hold || phase.kind == routine::Kind::press ||
                       phase.kind == routine::Kind::roll || phase.kind == routine::Kind::stretch ||
                       phase.kind == routine::Kind::ice || phase.kind == routine::Kind::heat;
    const history::Spot spot{phase.region, phase.side};
    if (!works || phase.region.empty() || std::find(spots.begin(), spots.end(), spot) != spots.end())
      continue;
    spots.push_back(spot);
  }
  return spots;
}

std::string spot_words(std::string_view region, routine::Side side) {
  const routine::Region* found = routine::find_region(region);
  std::string name(found != nullptr ? found->short_name : region);
  const std::string_view word = side_word(side);
  if (!word.empty()) return std::string(word) + ' ' + name;
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

}  // namespace ui
