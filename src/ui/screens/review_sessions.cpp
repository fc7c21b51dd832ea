// SPDX-License-Identifier: MIT
// The list of sessions by day, and the row of choices above it.
#include <algorithm>
#include <array>

#include "routine/regions.h"
#include "routine/tools.h"
#include "ui/screens/chip_flow.h"
#include "ui/screens/day_text.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/review_parts.h"
#include "ui/screens/review_words.h"
#include "ui/screens/scrolled.h"
#include "ui/screens/session_words.h"
#include "ui/widgets.h"

namespace ui {

namespace {

using history::SessionLine;
using history::SessionList;

constexpr std::size_t kBeyondEdge = 3;  // lines above and below the visible ones that the keyboard can go to
constexpr std::size_t kMostChoices = 24;

struct Period {
  std::string_view label;
  int days;
};
constexpr std::array kPeriods = {Period{"7 days", 7}, Period{"30 days", 30}, Period{"90 days", 90},
                                 Period{"a year", 365}, Period{"ever", 0}};

struct OutcomeName {
  std::string_view label;
  session::Outcome outcome;
};
constexpr std::array kOutcomes = {OutcomeName{"to the end", session::Outcome::completed},
                                  OutcomeName{"ended early", session::Outcome::ended},
                                  OutcomeName{"interrupted", session::Outcome::interrupted}};

std::string tool_name(const std::string& id) {
  const routine::Tool* tool = routine::find_tool(id);
  return tool != nullptr ? std::string(tool->name) : id;
}

std::string routine_name(const ReviewState& state) {
  const auto& all = state.choices.routines;
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const auto& one) { return one.first == state.filter.routine; });
  return found == all.end() ? state.filter.routine : found->second;
}

std::string period_name(const SessionFilter& filter, history::Day today) {
  if (filter.day) return day_words(*filter.day, today);
  const auto* found = std::find_if(kPeriods.begin(), kPeriods.end(),
                                   [&](const Period& one) { return one.days == filter.days; });
  return found == kPeriods.end() || filter.days == 0 ? "Any time" : "Last " + std::string(found->label);
}

std::string outcome_name(const SessionFilter& filter) {
  const auto* found = std::find_if(kOutcomes.begin(), kOutcomes.end(),
                                   [&](const OutcomeName& one) { return filter.outcome == one.outcome; });
  return found == kOutcomes.end() ? "However it ended" : std::string(found->label);
}

// One chip a criterion: what it is set to; pressed, it spreads out its choices or takes them back.
void criteria(ChipFlow& flow, const ReviewModel& model, ReviewState& state) {
  const SessionFilter& filter = state.filter;
  const auto one = [&](FilterBy by, const std::string& id, const std::string& label, bool set) {
    const bool open = state.choosing == by;
    if (flow.chip(id, label + (open ? " ↑" : " ↓"), set)) state.choosing = open ? FilterBy::none : by;
  };
  one(FilterBy::spot, "by-spot",
      filter.spot ? spot_words(filter.spot->region, filter.spot->side) : "Any spot", filter.spot.has_value());
  one(FilterBy::routine, "by-routine", filter.routine.empty() ? "Any routine" : routine_name(state),
      !filter.routine.empty());
  one(FilterBy::tool, "by-tool", filter.tool.empty() ? "Any tool" : tool_name(filter.tool),
      !filter.tool.empty());
  one(FilterBy::outcome, "by-outcome", outcome_name(filter), filter.outcome.has_value());
  one(FilterBy::period, "by-period", period_name(filter, model.today),
      filter.days != 0 || filter.day.has_value());
  if (!filter.empty() && flow.chip("by-none", "Clear ×")) state.filter = {};
}

void spot_choices(ChipFlow& flow, const ReviewModel& model, ReviewState& state) {
  for (const history::SpotStats& spot : model.stats->spots) {
    const std::string id = "choose-" + spot.spot.region + std::string(routine::side_id(spot.spot.side));
    if (!flow.chip(id, spot_words(spot.spot.region, spot.spot.side), state.filter.spot == spot.spot))
      continue;
    state.filter.spot = state.filter.spot == spot.spot ? std::nullopt : std::optional(spot.spot);
    state.choosing = FilterBy::none;
  }
}

void text_choice(ChipFlow& flow, const std::string& id, const std::string& label, std::string& value,
                 ReviewState& state) {
  if (!flow.chip("choose-" + id, label, value == id)) return;
  value = value == id ? "" : id;
  state.choosing = FilterBy::none;
}

void choices(ChipFlow& flow, const ReviewModel& model, ReviewState& state) {
  SessionFilter& filter = state.filter;
  switch (state.choosing) {
    case FilterBy::none: return;
    case FilterBy::spot: return spot_choices(flow, model, state);
    case FilterBy::routine: {
      const std::size_t count = std::min(state.choices.routines.size(), kMostChoices);
      for (std::size_t i = 0; i < count; ++i) {
        text_choice(flow, state.choices.routines[i].first, state.choices.routines[i].second, filter.routine,
                    state);
      }
      return;
    }
    case FilterBy::tool:
      for (const std::string& tool : state.choices.tools)
        text_choice(flow, tool, tool_name(tool), filter.tool, state);
      return;
    case FilterBy::outcome:
      for (const OutcomeName& one : kOutcomes) {
        if (!flow.chip("choose-" + std::string(one.label), one.label, filter.outcome == one.outcome))
          continue;
        filter.outcome = filter.outcome == one.outcome ? std::nullopt : std::optional(one.outcome);
        state.choosing = FilterBy::none;
      }
      return;
    case FilterBy::period:
      for (const Period& one : kPeriods) {
        const bool chosen = !filter.day && filter.days == one.days;
        if (!flow.chip("choose-" + std::string(one.label), one.label, chosen)) continue;
        filter.days = one.days;
        filter.day.reset();
        state.choosing = FilterBy::none;
      }
      return;
  }
}

std::string spots_text(const SessionList& list, const SessionLine& line) {
  std::string text;
  for (const history::SpotLine& spot : list.spots_of(line)) {
    if (!text.empty()) text += " · ";
    text += spot_words(list.word(spot.region), spot.side);
  }
  return text;
}

std::string pain_text(const SessionList& list, const SessionLine& line) {
  std::string text;
  for (const history::SpotLine& spot : list.spots_of(line)) {
    history::Score score;
    if (spot.before) score.before = *spot.before;
    if (spot.after) score.after = *spot.after;
    const std::string one = scores_text({&score, 1});
    if (!one.empty() && text.find(one) == std::string::npos) text += (text.empty() ? "" : " · ") + one;
  }
  return text;
}

std::string source_words(const SessionLine& line) {
  switch (line.source) {
    case history::Source::guided: return outcome_words(line.outcome);
    case history::Source::professional: return "professional";
    case history::Source::activity: return "by hand";
  }
  return {};
}

// When, title over place, how long, scores, how it ended.
void session_line(Canvas& canvas, const Rect& box, const SessionList& list, const SessionLine& line) {
  const Theme& theme = canvas.theme();
  Style soft = style_of(Role::label, theme.text_soft);
  soft.even_digits = true;
  Style main = style_of(Role::label, theme.text);
  main.weight = Weight::medium;
  Style small = style_of(Role::label, theme.text_faint);
  small.size = 14;
  const float pad = canvas.px(16);
  const Rect in{box.x + pad, box.y, box.w - 2 * pad, box.h};
  float right = in.right();
  const auto column = [&](float width) {
    right -= canvas.px(width);
    return Rect{right, in.y, canvas.px(width - 16), in.h};
  };
  const Rect outcome = column(124);
  const Rect scores = column(150);
  const Rect length = column(140);
  const float x = in.x + canvas.px(64);
  const float width = right - canvas.px(16) - x;
  const Rect upper{x, box.y + canvas.px(3), width, canvas.px(21)};
  const Rect lower{x, box.y + canvas.px(24), width, canvas.px(18)};
  canvas.text_in(in, time_of_day(line.started_utc_ms, line.offset_min), soft, Align::left);
  canvas.text_in(upper, canvas.cut(list.word(line.title), main, width), main, Align::left);
  const std::string& note = list.word(line.note);
  const std::string under = spots_text(list, line) + (note.empty() ? "" : "  “" + note + "”");
  canvas.text_in(lower, canvas.cut(under, small, width), small, Align::left);
  std::string lasted = base::clock_text(line.active);
  if (line.source == history::Source::guided) lasted += " of " + base::clock_text(line.planned);
  canvas.text_in(length, lasted, canvas.fitted(lasted, soft, length.w), Align::right);
  const std::string pain = pain_text(list, line);
  Style number = style_of(Role::label, pain.empty() ? theme.text_faint : theme.text);
  number.even_digits = !pain.empty();
  const Rect pain_box{scores.x + canvas.px(16), scores.y, scores.w - canvas.px(16), scores.h};
  canvas.text_in(pain_box, canvas.cut(pain.empty() ? "no score" : pain, number, pain_box.w), number,
                 Align::left);
  canvas.text_in(outcome, source_words(line), soft, Align::right);
}

void lines(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state, ReviewAsks& asks) {
  const SessionList& list = *model.list;
  const std::vector<SessionLineAt>& all = state.lines.all();
  const float room = canvas.px(8);  // for rings
  const Rect wide{box.x - room, box.y, box.w + 2 * room + canvas.px(6), box.h};
  scrolled(canvas, "sessions", wide, [&](const Rect& area) {
    const float from = (box.y - area.y) / canvas.u();
    auto [first, last] = state.lines.between(from, from + box.h / canvas.u());
    first -= std::min(first, kBeyondEdge);
    last = std::min(last + kBeyondEdge, all.size());
    for (std::size_t i = first; i < last; ++i) {
      const SessionLine& line = list.lines[all[i].line];
      const Rect at{box.x, area.y + canvas.px(all[i].top), box.w, canvas.px(all[i].height())};
      if (all[i].day) {
        const history::Day day = history::day_of(line.started_utc_ms, line.offset_min, model.day_start_hour);
        canvas.text({at.x + canvas.px(4), at.y + canvas.px(15)}, day_words(day, model.today),
                    style_of(Role::label, canvas.theme().text_soft));
        continue;
      }
      const Rect row{at.x, at.y + canvas.px(2), at.w, at.h - canvas.px(3)};
      const std::string id = list.id_of(line);
      const Touch touch = card(canvas, "session-" + id, row, false);
      if (state.selected.empty() ? i == 1 : id == state.selected) first_for_keyboard();
      if (touch.focused || touch.pressed) state.selected = id;
      if (touch.pressed) asks.push_back(review_ask(ReviewAsk::What::open_session, id));
      session_line(canvas, row, list, line);
    }
    return canvas.px(state.lines.height()) + 2 * room;
  });
}

void count_line(Canvas& canvas, const Rect& box, const ReviewState& state) {
  const std::string text = count_words(static_cast<int>(state.lines.sessions()), "session") + " · " +
                           total_words(state.lines.active());
  const Style style = style_of(Role::label, canvas.theme().text_soft);
  canvas.text_in(box, text, canvas.fitted(text, style, box.w), Align::right);
}

}  // namespace

float review_filter(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state) {
  if (state.choices_list != model.list) {
    state.choices_list = model.list;
    state.choices = choices_of(*model.list);
  }
  const float field_height = canvas.px(40);
  const float count = canvas.px(240);
  text_input(canvas, "search", {box.x, box.y, box.w - count, field_height}, state.filter.text,
             "Search title, place, note and tags; just type");
  count_line(canvas, {box.right() - count + canvas.px(16), box.y, count - canvas.px(16), field_height},
             state);
  ChipFlow flow(canvas, {box.x, box.y + field_height + canvas.px(10)}, box.w);
  criteria(flow, model, state);
  float bottom = flow.bottom();
  if (state.choosing != FilterBy::none) {
    ChipFlow more(canvas, {box.x + canvas.px(24), bottom + canvas.px(10)}, box.w - canvas.px(24));
    choices(more, model, state);
    bottom = more.bottom();
  }
  return bottom + canvas.px(8) - box.y;
}

void review_sessions(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
                     ReviewAsks& asks) {
  const bool undone = std::any_of(
      asks.begin(), asks.end(), [](const ReviewAsk& ask) { return ask.what == ReviewAsk::What::bring_back; });
  if (!undone) typed_into(canvas, state.filter.text);
  state.lines.update(model.list, state.filter, model.today, model.day_start_hour);
  const float top = box.y + review_filter(canvas, box, model, state);
  // A choice that was made just now is listed in this frame already.
  state.lines.update(model.list, state.filter, model.today, model.day_start_hour);
  const Rect rest{box.x, top, box.w, box.bottom() - top};
  if (state.lines.all().empty()) {
    canvas.paragraph({rest.x, rest.y + canvas.px(30)}, rest.w, "No session matches. Esc clears all choices.",
                     style_of(Role::lead, canvas.theme().text_soft), 2);
    return;
  }
  lines(canvas, rest, model, state, asks);
  if (!main_action(canvas)) return;
  const SessionList& list = *model.list;
  const bool known =
      std::any_of(state.lines.all().begin(), state.lines.all().end(),
                  [&](const SessionLineAt& at) { return list.id_of(list.lines[at.line]) == state.selected; });
  const std::string newest = list.id_of(list.lines[state.lines.all().front().line]);
  asks.push_back(review_ask(ReviewAsk::What::open_session, known ? state.selected : newest));
}

}  // namespace ui
