// SPDX-License-Identifier: MIT
#include "ui/screens/phase_table.h"
#include "ui/screens/scrolled.h"
#include "ui/screens/session_words.h"

#include <algorithm>
#include <array>

#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kRowHeight = 30;
constexpr float kNameWidth = 96;
constexpr float kPlannedWidth = 62;
constexpr float kHeldWidth = 52;
constexpr float kEndedWidth = 116;

struct Columns {
  Rect name, planned, held, ended;
};

Columns columns_of(Canvas& canvas, const Rect& row) {
  const float ended = canvas.px(kEndedWidth);
  const float held = canvas.px(kHeldWidth);
  const float gap = canvas.px(14);
  const float rest = row.w - ended - held - gap;
  // Where it is narrow the name comes before what was planned.
  const float planned =
      rest - canvas.px(kPlannedWidth) < canvas.px(kNameWidth) ? 0 : canvas.px(kPlannedWidth);
  const float name = rest - planned;
  return {{row.x, row.y, name, row.h},
          {row.x + name, row.y, planned, row.h},
          {row.x + name + planned, row.y, held, row.h},
          {row.x + name + planned + held + gap, row.y, ended, row.h}};
}

void cells(Canvas& canvas, const Columns& at, const std::array<std::string, 4>& texts, const Style& style) {
  canvas.text_in(at.name, canvas.cut(texts[0], style, at.name.w), style, Align::left);
  if (at.planned.w > 0) canvas.text_in(at.planned, texts[1], style, Align::right);
  canvas.text_in(at.held, texts[2], style, Align::right);
  canvas.text_in(at.ended, canvas.cut(texts[3], style, at.ended.w), style, Align::left);
}

void row(Canvas& canvas, const Rect& box, const session::PhaseRecord& phase) {
  const Theme& theme = canvas.theme();
  const float bar = canvas.px(4);
  canvas.fill({box.x, box.y + canvas.px(6), bar, box.h - canvas.px(12)}, kind_colour(phase.kind), bar / 2);
  Style style = style_of(Role::label, phase.added ? theme.text_faint : theme.text);
  style.even_digits = true;
  if (phase.ended_by == session::EndedBy::hurt) style.colour = theme.trouble;
  const Rect in{box.x + canvas.px(14), box.y, box.w - canvas.px(14), box.h};
  cells(canvas, columns_of(canvas, in),
        {phase_name(phase), base::clock_text(phase.planned), base::clock_text(phase.actual),
         ended_words(phase)},
        style);
}

}  // namespace

void phase_table(Canvas& canvas, std::string_view id, const Rect& room, const session::Record& record) {
  const float pad = canvas.px(18);
  const float height = canvas.px(kRowHeight);
  const float whole = height * static_cast<float>(record.phases.size() + 1) + canvas.px(20);
  const Rect box{room.x, room.y, room.w, std::min(room.h, whole)};
  panel(canvas, box);
  const Rect head{box.x + pad + canvas.px(14), box.y + canvas.px(10), box.w - 2 * pad - canvas.px(14),
                  height};
  cells(canvas, columns_of(canvas, head), {"", "Planned", "Held", "How it ended"},
        style_of(Role::label, canvas.theme().text_faint));
  const Rect body{box.x + pad, head.bottom(), box.w - 2 * pad, box.bottom() - canvas.px(10) - head.bottom()};
  read_by_page(canvas, id, body, [&](const Rect& area) {
    float y = area.y;
    for (const session::PhaseRecord& phase : record.phases) {
      if (y + height > body.y && y < body.bottom()) row(canvas, {area.x, y, area.w, height}, phase);
      y += height;
    }
    return y - area.y;
  });
}

}  // namespace ui
