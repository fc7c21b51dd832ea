// SPDX-License-Identifier: MIT
#include <algorithm>

#include "ui/screens/day_text.h"
#include "ui/screens/history_parts.h"
#include "ui/screens/make_ask.h"
#include "ui/screens/phase_table.h"
#include "ui/screens/session_words.h"
#include "ui/screens/time_strip.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kTableWidth = 600;

std::string when_text(const history::StoredSession& session, std::string_view today) {
  return day_text(session.local_date, today) + ", " + time_of_day(session.started_utc_ms, session.offset_min);
}

std::string numbers_text(const history::StoredSession& session) {
  const session::Record& record = session.record;
  std::string text = length_words(record.active) + " of " + length_words(record.planned) + " planned · " +
                     share_text(record) + " done";
  const std::string outcome = outcome_words(record.outcome);
  if (!outcome.empty()) text += " · " + outcome;
  if (record.paused > session::Length{0}) text += " · paused " + length_words(record.paused);
  return text;
}

// Returns the y under it.
float headline(Canvas& canvas, const Rect& box, const history::StoredSession& session, std::string_view today,
               Asks& asks) {
  const std::string_view back = "← History";
  if (button(canvas, "back",
             {box.x - canvas.px(22), box.y - canvas.px(6), button_width(canvas, back), canvas.px(36)}, back,
             ButtonLook::quiet)) {
    asks.push_back(ask(Ask::What::go_history));
  }
  float y = box.y + canvas.px(42);
  const Style title = style_of(Role::title);
  canvas.text({box.x, y}, canvas.cut(session.title, title, box.w), title);
  y += canvas.px(46);
  const Style lead = style_of(Role::lead, canvas.theme().text_soft);
  const std::string line = when_text(session, today) + " · " + numbers_text(session);
  y += canvas.paragraph({box.x, y}, box.w, line, lead, 2) + canvas.px(16);
  record_strip(canvas, {box.x, y, box.w, canvas.px(18)}, session.record);
  return y + canvas.px(18 + 28);
}

float scores(Canvas& canvas, const Rect& box, const history::StoredSession& session) {
  canvas.text(box.min(), "Pain before → after", style_of(Role::heading));
  float y = box.y + canvas.px(34);
  const Style soft = style_of(Role::body, canvas.theme().text_soft);
  bool any = false;
  for (const history::Score& score : session.scores) {
    const std::string numbers = scores_text({&score, 1});
    if (numbers.empty()) continue;
    any = true;
    const float room = canvas.px(110);
    const std::string spot = spot_words(score.region, score.side);
    canvas.text({box.x, y}, canvas.cut(spot, soft, box.w - room), soft);
    canvas.text({box.right(), y}, numbers, style_of(Role::body), Align::right);
    y += canvas.px(28);
  }
  if (!any) {
    canvas.text({box.x, y}, "No score was given.", soft);
    y += canvas.px(28);
  }
  return y + canvas.px(16) - box.y;
}

float note(Canvas& canvas, const Rect& box, const history::StoredSession& session) {
  if (session.note.empty()) return 0;
  canvas.text(box.min(), "Note", style_of(Role::heading));
  const float used = canvas.paragraph({box.x, box.y + canvas.px(32)}, box.w, session.note,
                                      style_of(Role::body, canvas.theme().text_soft), 6);
  return canvas.px(32) + used + canvas.px(20);
}

void remove(Canvas& canvas, const Rect& box, const history::StoredSession& session, HistoryState& state,
            Asks& asks) {
  const float height = canvas.px(44);
  if (state.delete_asked != session.id) {
    const std::string_view label = "Delete this session";
    if (button(canvas, "delete", {box.x, box.y, button_width(canvas, label), height}, label)) {
      state.delete_asked = session.id;
    }
    return;
  }
  const Style style = style_of(Role::label, canvas.theme().trouble);
  const float used =
      canvas.paragraph(box.min(), box.w, "It cannot be brought back. Delete it for good?", style, 2);
  const float y = box.y + used + canvas.px(10);
  const float keep = button_width(canvas, "Keep it");
  if (button(canvas, "keep", {box.x, y, keep, height}, "Keep it", ButtonLook::main))
    state.delete_asked.clear();
  if (button(canvas, "delete-now",
             {box.x + keep + canvas.px(12), y, button_width(canvas, "Delete it"), height}, "Delete it")) {
    state.delete_asked.clear();
    asks.push_back(ask(Ask::What::delete_session, session.id));
  }
}

}  // namespace

void history_detail(Canvas& canvas, const Rect& box, const history::StoredSession& session,
                    std::string_view today, HistoryState& state, Asks& asks) {
  const float top = headline(canvas, box, session, today, asks);
  const float table = std::min(canvas.px(kTableWidth), box.w * 0.55F);
  const float gap = canvas.px(40);
  const float bottom = box.bottom() - canvas.px(24);
  phase_table(canvas, "phases", {box.x, top, table, bottom - top}, session.record);
  const Rect side{box.x + table + gap, top, box.w - table - gap, bottom - top};
  float y = side.y + canvas.px(8);
  y += scores(canvas, {side.x, y, side.w, 0}, session);
  y += note(canvas, {side.x, y, side.w, 0}, session);
  remove(canvas, {side.x, y, side.w, 0}, session, state, asks);
}

}  // namespace ui
