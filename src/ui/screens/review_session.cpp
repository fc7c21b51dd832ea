// SPDX-License-Identifier: MIT
// One session: what really happened, phase by phase, and what was said of it.
#include <SDL_keycode.h>

#include <algorithm>

#include "ui/charts/chart_keys.h"
#include "ui/screens/day_text.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/phase_table.h"
#include "ui/screens/review_parts.h"
#include "ui/screens/scrolled.h"
#include "ui/screens/session_words.h"
#include "ui/screens/time_strip.h"
#include "ui/widgets.h"

namespace ui {

namespace {

using What = ReviewAsk::What;
using history::StoredSession;

constexpr float kTableWidth = 520;
constexpr float kLeast = 330;  // units that a row of buttons needs

std::string numbers_text(const StoredSession& session) {
  const session::Record& record = session.record;
  std::string text = length_words(record.active);
  if (session.source == history::Source::guided) {
    text += " of " + length_words(record.planned) + " planned · " + share_text(record) + " done";
  } else {
    text += session.source == history::Source::professional ? " · professional session" : " · logged by hand";
  }
  const std::string outcome = outcome_words(record.outcome);
  if (!outcome.empty()) text += " · " + outcome;
  if (record.paused > session::Length{0}) text += " · paused " + length_words(record.paused);
  return text;
}

// The strip, and in words the phase under the pointer or the keyboard. Returns the height.
float strip(Canvas& canvas, const Rect& box, const session::Record& record, ReviewState& state) {
  const Rect bar{box.x, box.y, box.w, canvas.px(22)};
  if (record.phases.empty()) return 0;
  const Touch touch = touch_area(canvas, "strip", bar);
  if (!state.edited && state.delete_asked.empty()) {
    first_for_keyboard();
    show_ring_first();
  }
  record_strip(canvas, bar, record);
  state.phase_at = step_along(canvas, touch.focused, state.phase_at, record.phases.size());
  if (touch.focused) focus_ring(canvas, bar, canvas.px(5));
  const Style style = style_of(Role::label, canvas.theme().text_soft);
  std::string words = "Held of planned. The arrow keys go along it.";
  const std::size_t under = touch.over      ? record_phase_at(canvas, bar, record, ImGui::GetIO().MousePos.x)
                            : touch.focused ? state.phase_at
                                            : record.phases.size();
  if (under < record.phases.size()) {
    const session::PhaseRecord& phase = record.phases[under];
    words =
        std::to_string(under + 1) + " of " + std::to_string(record.phases.size()) + ": " + phase_words(phase);
    const Rect part = record_part(canvas, bar, record, under);
    canvas.frame(part, canvas.theme().text, canvas.px(3), std::max(1.5F, canvas.px(2)));
  }
  canvas.text({bar.x, bar.bottom() + canvas.px(8)}, canvas.cut(words, style, bar.w), style);
  return bar.h + canvas.px(40);
}

// Returns the y under it.
float headline(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
               ReviewAsks& asks) {
  const StoredSession& session = *model.open;
  const std::string_view back = "← History";
  const Rect at{box.x - canvas.px(22), box.y - canvas.px(6), button_width(canvas, back), canvas.px(36)};
  if (button(canvas, "back", at, back, ButtonLook::quiet)) asks.push_back(review_ask(What::close_session));
  float y = box.y + canvas.px(40);
  y += banners(canvas, {box.x, y}, box.w, model.banners);
  const Style title = style_of(Role::title);
  canvas.text({box.x, y}, canvas.cut(session.title, title, box.w), title);
  y += canvas.px(44);
  const Style lead = style_of(Role::lead, canvas.theme().text_soft);
  const std::string line = day_text(session.local_date, history::date_text(model.today)) + ", " +
                           time_of_day(session.started_utc_ms, session.offset_min) + " · " +
                           numbers_text(session);
  y += canvas.paragraph({box.x, y}, box.w, line, lead, 2) + canvas.px(14);
  return y + strip(canvas, {box.x, y, box.w, 0}, session.record, state);
}

float said(Canvas& canvas, const Rect& box, const StoredSession& session) {
  const Style soft = style_of(Role::body, canvas.theme().text_soft);
  canvas.text(box.min(), "Pain before → after", style_of(Role::heading));
  float y = box.y + canvas.px(32);
  bool any = false;
  for (const history::Score& score : session.scores) {
    const std::string numbers = scores_text({&score, 1});
    if (numbers.empty()) continue;
    any = true;
    canvas.text({box.x, y}, canvas.cut(spot_words(score.region, score.side), soft, box.w - canvas.px(110)),
                soft);
    canvas.text({box.right(), y}, numbers, style_of(Role::body), Align::right);
    y += canvas.px(27);
  }
  if (!any) {
    canvas.text({box.x, y}, "No score was given.", soft);
    y += canvas.px(27);
  }
  y += canvas.px(8);
  for (const std::string& line : said_lines(session)) {
    y += canvas.paragraph({box.x, y}, box.w, line, soft, 2) + canvas.px(4);
  }
  if (session.note.empty()) return y + canvas.px(12) - box.y;
  y += canvas.px(8);
  canvas.text({box.x, y}, "Note", style_of(Role::heading));
  y += canvas.px(30);
  return y + canvas.paragraph({box.x, y}, box.w, session.note, soft, 6) + canvas.px(16) - box.y;
}

void remove(Canvas& canvas, const Rect& box, const StoredSession& session, ReviewState& state,
            ReviewAsks& asks) {
  const float height = canvas.px(44);
  const Style style = style_of(Role::label, canvas.theme().text);
  const float used = canvas.paragraph(
      box.min(), box.w, "Delete this session? You can take that back on the next screen.", style, 2);
  const float y = box.y + used + canvas.px(10);
  const float keep = button_width(canvas, "Keep it");
  if (button(canvas, "keep", {box.x, y, keep, height}, "Keep it", ButtonLook::main))
    state.delete_asked.clear();
  first_for_keyboard();
  const float x = box.x + keep + canvas.px(12);
  const bool pressed =
      button(canvas, "delete-now", {x, y, button_width(canvas, "Delete it"), height}, "Delete it");
  if (pressed || canvas.pressed(SDLK_DELETE)) {
    state.delete_asked.clear();
    asks.push_back(review_ask(What::delete_session, session.id));
  }
}

void begin_edit(const StoredSession& session, ReviewState& state) {
  state.edited = answers_of(session);
  if (state.edited->scores.empty()) {
    for (const history::Spot& spot : session_spots(session.record)) {
      state.edited->scores.push_back({spot.region, spot.side});
    }
  }
  state.answers = {};
  if (state.edited->scores.size() > 1) state.answers.spot = 0;  // a digit must not overwrite them all
}

void buttons(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
             ReviewAsks& asks) {
  const StoredSession& session = *model.open;
  if (!model.can_write) {
    canvas.paragraph(box.min(), box.w, "This history can only be looked at.",
                     style_of(Role::label, canvas.theme().text_soft), 2);
    return;
  }
  if (state.delete_asked == session.id) return remove(canvas, box, session, state, asks);
  float x = box.x;
  const auto next = [&](std::string_view id, std::string_view label) {
    const float width = button_width(canvas, label);
    const bool pressed = button(canvas, id, {x, box.y, width, canvas.px(44)}, label);
    x += width + canvas.px(12);
    return pressed;
  };
  if (next("edit", "Edit") || canvas.pressed(SDLK_e)) begin_edit(session, state);
  if (!session.routine.empty() && next("again", "Do it again")) {
    asks.push_back(review_ask(What::open_routine, session.routine));
  }
  if (next("delete", "Delete") || canvas.pressed(SDLK_DELETE)) state.delete_asked = session.id;
}

void keep(const StoredSession& session, ReviewState& state, ReviewAsks& asks) {
  ReviewAsk ask = review_ask(What::keep_answers, session.id);
  ask.answers = *state.edited;
  asks.push_back(std::move(ask));
  state.edited.reset();
}

void editing(Canvas& canvas, const Rect& box, const StoredSession& session, ReviewState& state,
             ReviewAsks& asks) {
  bool changed = answer_by_keys(canvas, *state.edited, state.answers);
  const float bottom = canvas.px(60);
  const float room = canvas.px(8);
  const Rect form{box.x - room, box.y - room, box.w + 2 * room, box.h - bottom + room};
  scrolled(canvas, "answers", form, [&](const Rect& area) {
    return answers_form(canvas, {box.x, area.y + room, box.w - canvas.px(8), 0}, *state.edited, state.answers,
                        changed) +
           2 * room;
  });
  const float y = box.bottom() - bottom + canvas.px(10);
  const float save = button_width(canvas, "Save");
  if (button(canvas, "save", {box.x, y, save, canvas.px(44)}, "Save", ButtonLook::main) ||
      main_action(canvas)) {
    return keep(session, state, asks);
  }
  first_for_keyboard();
  const float x = box.x + save + canvas.px(12);
  if (button(canvas, "cancel", {x, y, button_width(canvas, "Cancel"), canvas.px(44)}, "Cancel"))
    state.edited.reset();
}

}  // namespace

void review_session(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
                    ReviewAsks& asks) {
  const StoredSession& session = *model.open;
  const float top = headline(canvas, box, model, state, asks);
  const float gap = canvas.px(32);
  const bool edits = state.edited.has_value();
  const float wanted =
      edits ? box.w * 0.36F : std::min(canvas.px(kTableWidth), box.w - canvas.px(kLeast) - gap);
  const float bottom = box.bottom() - canvas.px(20);
  const bool phases = !session.record.phases.empty();
  const float table = phases ? wanted : 0;
  if (phases) phase_table(canvas, "phases", {box.x, top, table, bottom - top}, session.record);
  const float left = phases ? table + gap : 0;
  const Rect side{box.x + left, top, box.w - left, bottom - top};
  if (edits) return editing(canvas, side, session, state, asks);
  const float row = canvas.px(state.delete_asked == session.id ? 110 : 60);
  const float room = canvas.px(6);
  float used = 0;
  const Rect text{side.x - room, side.y, side.w + 2 * room, side.h - row};
  scrolled(canvas, "said", text, [&](const Rect& area) {
    used = said(canvas, {side.x, area.y + room, side.w - canvas.px(8), 0}, session) + 2 * room;
    return used;
  });
  const float y = side.y + std::min(used, text.h) + canvas.px(6);
  buttons(canvas, {side.x, y, side.w, 0}, model, state, asks);
}

}  // namespace ui
