// SPDX-License-Identifier: MIT
#include "app/cards.h"

#include <algorithm>

#include "app/when_text.h"
#include "guide/worked_spots.h"
#include "history/stamps.h"
#include "routine/fit.h"
#include "routine/tools.h"

namespace app {
namespace {

const history::SessionLine* newest_of(const std::string& routine_id, const history::SessionList& list) {
  const auto found =
      std::find_if(list.lines.begin(), list.lines.end(),
                   [&](const history::SessionLine& line) { return list.word(line.routine) == routine_id; });
  return found == list.lines.end() ? nullptr : &*found;
}

std::string day_of(const history::SessionLine& line, int day_start_hour) {
  return history::local_date(line.started_utc_ms, line.offset_min, day_start_hour);
}

std::string last_done(const std::string& routine_id, const history::SessionList& list,
                      const std::string& today, int day_start_hour) {
  const history::SessionLine* newest = newest_of(routine_id, list);
  if (newest == nullptr) return "never done";
  std::string text = days_ago(day_of(*newest, day_start_hour), today);
  for (const history::SpotLine& spot : list.spots_of(*newest)) {
    if (spot.before && spot.after)
      return text + " · pain " + std::to_string(*spot.before) + " → " + std::to_string(*spot.after);
  }
  return text;
}

// The kind that the card is coloured by: the first that does something.
routine::Kind main_kind(const session::Plan& plan) {
  for (const session::Phase& phase : plan.phases) {
    const routine::Kind kind = phase.turn.kind;
    if (routine::is_working(kind) || kind == routine::Kind::ice || kind == routine::Kind::heat) return kind;
  }
  return routine::Kind::move;
}

ui::Card broken_card(const files::ShelfItem& item, const routine::Problem& error) {
  ui::Card card;
  card.id = item.id;
  card.title = item.id;
  card.own = item.own;
  card.problem =
      (error.place.line > 0 ? "Line " + std::to_string(error.place.line) + ": " : "") + error.message;
  return card;
}

}  // namespace

std::vector<std::string> tool_names(const routine::Routine& routine) {
  std::vector<std::string> names;
  for (const std::string& id : routine.tools) {
    const routine::Tool* tool = routine::find_tool(id);
    if (tool != nullptr && id != "none") names.emplace_back(tool->name);
  }
  return names;
}

std::string spot_name(const ui::Spot& spot) {
  const routine::Region* region = routine::find_region(spot.region);
  std::string name = region == nullptr ? "" : std::string(region->short_name);
  if (spot.side == routine::Side::left || spot.side == routine::Side::right) {
    name = std::string(routine::side_id(spot.side)) + " " + name;
  } else if (spot.side == routine::Side::both) {
    name = "both sides, " + name;
  }
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

std::vector<ui::Card> make_cards(const std::vector<files::ShelfItem>& shelf, const history::SessionList& list,
                                 const std::string& today, int day_start_hour) {
  std::vector<ui::Card> cards;
  for (const files::ShelfItem& item : shelf) {
    if (const routine::Problem* error = routine::first_error(item.problems)) {
      cards.push_back(broken_card(item, *error));
      continue;
    }
    const auto plan = session::make_plan(item.routine, {});
    if (!plan) continue;
    const routine::Range lengths = routine::possible_lengths(item.routine, {});
    ui::Card card;
    card.id = item.id;
    card.title = item.routine.title;
    card.goal = item.routine.goal;
    card.usual = plan->total;
    card.shortest = lengths.shortest;
    card.longest = lengths.longest;
    card.tools = tool_names(item.routine);
    card.spots = guide::worked_spots(*plan);
    card.colour = main_kind(*plan);
    card.last_done = last_done(item.id, list, today, day_start_hour);
    card.own = item.own;
    if (item.other_places) card.other_places = *item.other_places;
    card.any_side = item.routine.side == routine::Side::choose;
    cards.push_back(std::move(card));
  }
  return cards;
}

std::vector<ui::SpotNote> spot_notes(const std::vector<history::StoredSession>& sessions,
                                     const std::string& today) {
  std::vector<ui::SpotNote> notes;
  for (const history::StoredSession& session : sessions) {
    for (const history::Score& score : session.scores) {
      const ui::Spot spot{score.region, score.side};
      const bool known = std::any_of(notes.begin(), notes.end(),
                                     [&](const ui::SpotNote& note) { return note.spot == spot; });
      if (known || (!score.before && !score.after)) continue;
      const std::string before = score.before ? std::to_string(*score.before) : "–";
      const std::string after = score.after ? std::to_string(*score.after) : "–";
      notes.push_back({spot, days_ago(session.local_date, today) + " · pain " + before + " → " + after});
    }
  }
  return notes;
}

std::string last_time(const std::string& routine_id, const std::string& region,
                      const history::SessionList& list, const std::string& today, int day_start_hour) {
  for (const history::SessionLine& line : list.lines) {
    if (list.word(line.routine) != routine_id) continue;
    for (const history::SpotLine& spot : list.spots_of(line)) {
      if (list.word(spot.region) != region || (!spot.before && !spot.after)) continue;
      std::string text = "Last time: ";
      if (spot.before) text += std::to_string(*spot.before) + " before";
      if (spot.before && spot.after) text += ", ";
      if (spot.after) text += std::to_string(*spot.after) + " after";
      return text + ", " + days_ago(day_of(line, day_start_hour), today);
    }
  }
  return "";
}

}  // namespace app
