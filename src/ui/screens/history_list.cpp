// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "ui/screens/day_text.h"
#include "ui/screens/history_lines.h"
#include "ui/screens/history_parts.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/make_ask.h"
#include "ui/screens/scrolled.h"
#include "ui/screens/session_words.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kTotalsHeight = 84;
constexpr std::size_t kBeyondEdge = 3;  // lines above and below the visible ones that the keyboard can go to

std::string times(int count) { return std::to_string(count) + (count == 1 ? " session" : " sessions"); }

void total(Canvas& canvas, const Rect& box, const Totals& totals, std::string_view when) {
  panel(canvas, box);
  Style big = style_of(Role::title);
  big.size = 28;
  const float x = box.x + canvas.px(20);
  canvas.text({x, box.y + canvas.px(10)}, length_words(totals.active), big);
  canvas.text({x, box.y + canvas.px(50)}, times(totals.sessions) + ' ' + std::string(when),
              style_of(Role::label, canvas.theme().text_soft));
}

void totals(Canvas& canvas, const Rect& box, const HistoryModel& model) {
  const float gap = canvas.px(16);
  const float width = (box.w - gap) / 2;
  total(canvas, {box.x, box.y, width, box.h}, totals_of(model.sessions, model.today, 7),
        "in the last 7 days");
  total(canvas, {box.x + width + gap, box.y, width, box.h}, totals_of(model.sessions, model.today, 30),
        "in the last 30 days");
}

void day_line(Canvas& canvas, const Rect& box, const std::string& day) {
  const Style style = style_of(Role::label, canvas.theme().text_soft);
  canvas.text({box.x + canvas.px(4), box.y + canvas.px(18)}, day, style);
}

// One session: when, title, how long, scores, share, how it ended.
void session_line(Canvas& canvas, const Rect& box, const history::StoredSession& session) {
  const Theme& theme = canvas.theme();
  Style soft = style_of(Role::label, theme.text_soft);
  soft.even_digits = true;
  Style main = style_of(Role::body);
  main.weight = Weight::medium;
  Style number = style_of(Role::body);
  number.even_digits = true;
  const float pad = canvas.px(18);
  const Rect in{box.x + pad, box.y, box.w - 2 * pad, box.h};
  float right = in.right();
  const auto column = [&](float width) {
    right -= canvas.px(width);
    return Rect{right, in.y, canvas.px(width - 16), in.h};
  };
  const Rect outcome = column(120);
  const Rect share = column(116);
  const Rect scores = column(170);
  const Rect length = column(96);
  const float title_x = in.x + canvas.px(70);
  const Rect title{title_x, in.y, right - canvas.px(16) - title_x, in.h};
  canvas.text_in(in, time_of_day(session.started_utc_ms, session.offset_min), soft, Align::left);
  canvas.text_in(title, canvas.cut(session.title, main, title.w), main, Align::left);
  canvas.text_in(length, base::clock_text(session.record.active), number, Align::right);
  const std::string pain = scores_text(session.scores);
  canvas.text_in(
      {scores.x + canvas.px(16), scores.y, scores.w - canvas.px(16), scores.h},
      canvas.cut(pain.empty() ? "no score" : pain, pain.empty() ? soft : number, scores.w - canvas.px(16)),
      pain.empty() ? style_of(Role::label, theme.text_faint) : number, Align::left);
  canvas.text_in(share, share_text(session.record) + " done", soft, Align::right);
  canvas.text_in(outcome, outcome_words(session.record.outcome), soft, Align::right);
}

void lines(Canvas& canvas, const Rect& box, const HistoryModel& model, HistoryState& state, Asks& asks) {
  const std::vector<HistoryLine> all = history_lines(model.sessions);
  const float room = canvas.px(8);  // for rings
  const Rect wide{box.x - room, box.y, box.w + 2 * room + canvas.px(6), box.h};
  scrolled(canvas, "sessions", wide, [&](const Rect& area) {
    const float from = (box.y - area.y) / canvas.u();
    auto [first, last] = lines_between(all, from, from + box.h / canvas.u());
    first -= std::min(first, kBeyondEdge);
    last = std::min(last + kBeyondEdge, all.size());
    for (std::size_t i = first; i < last; ++i) {
      const HistoryLine& line = all[i];
      const history::StoredSession& session = model.sessions[line.session];
      const Rect at{box.x, area.y + canvas.px(line.top), box.w, canvas.px(line.height)};
      if (line.day) {
        day_line(canvas, at, day_text(session.local_date, model.today));
        continue;
      }
      const Rect row{at.x, at.y + canvas.px(2), at.w, at.h - canvas.px(4)};
      const bool selected = state.selected.empty() ? line.session == 0 : session.id == state.selected;
      const Touch touch = card(canvas, "session-" + session.id, row, false);
      if (selected) first_for_keyboard();
      if (touch.focused || touch.pressed) state.selected = session.id;
      if (touch.pressed) asks.push_back(ask(Ask::What::open_session, session.id));
      session_line(canvas, row, session);
    }
    return (all.empty() ? 0 : canvas.px(all.back().top + all.back().height)) + 2 * room;
  });
}

void nothing_yet(Canvas& canvas, const Rect& box, Asks& asks) {
  const float y = box.y + canvas.px(40);
  canvas.text({box.x, y}, "Nothing here yet.", style_of(Role::heading));
  const float used = canvas.paragraph({box.x, y + canvas.px(36)}, std::min(box.w, canvas.px(760)),
                                      "Every session is kept here from its first second: what was planned, "
                                      "what was really held, and your pain before "
                                      "and after where you gave it. It stays on this computer.",
                                      style_of(Role::body, canvas.theme().text_soft));
  const std::string_view label = "Choose a routine";
  const Rect at{box.x, y + canvas.px(36) + used + canvas.px(20), button_width(canvas, label), canvas.px(44)};
  if (button(canvas, "choose", at, label, ButtonLook::main) || main_action(canvas)) {
    asks.push_back(ask(Ask::What::go_library));
  }
  first_for_keyboard();
}

}  // namespace

void history_list(Canvas& canvas, const Rect& box, const HistoryModel& model, HistoryState& state,
                  Asks& asks) {
  constexpr std::array<std::string_view, 3> kTabs = {"Routines", "History", "Settings"};
  const auto tab = nav_tabs(canvas, "nav", {box.x, box.y + canvas.px(2)}, kTabs, 1);
  if (tab == 0) asks.push_back(ask(Ask::What::go_library));
  if (tab == 2) asks.push_back(ask(Ask::What::go_settings));
  float y = box.y + canvas.px(56);
  y += banners(canvas, {box.x, y}, box.w, model.banners);
  if (model.sessions.empty()) return nothing_yet(canvas, {box.x, y, box.w, 0}, asks);
  totals(canvas, {box.x, y, box.w, canvas.px(kTotalsHeight)}, model);
  y += canvas.px(kTotalsHeight + 8);
  lines(canvas, {box.x, y, box.w, box.bottom() - y}, model, state, asks);
  if (!main_action(canvas)) return;
  const bool known = std::any_of(model.sessions.begin(), model.sessions.end(),
                                 [&](const history::StoredSession& one) { return one.id == state.selected; });
  asks.push_back(ask(Ask::What::open_session, known ? state.selected : model.sessions.front().id));
}

}  // namespace ui
