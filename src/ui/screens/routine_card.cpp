// SPDX-License-Identifier: MIT
#include "ui/screens/routine_card.h"

#include "ui/body_figure.h"
#include "ui/screens/session_words.h"

namespace ui {

namespace {

constexpr float kFigureWidth = 49;
constexpr float kPad = 16;

Style small(ImU32 colour) { return style_of(Role::label, colour); }

void figure(Canvas& canvas, const Rect& box, const Card& card) {
  std::vector<BodyDot> dots;
  for (const Spot& spot : card.spots) dots.push_back({spot, kind_colour(card.colour), false, 1.3F});
  const routine::BodyView view = card.spots.empty() ? routine::BodyView::back : view_of(card.spots[0].region);
  body_figure(canvas, box, view, dots, false);
}

// In one row, as many as there is room for; "+2" stands for those that have none.
void chips(Canvas& canvas, ImVec2 at, float width, const Card& card) {
  const float gap = canvas.px(8);
  const float right = at.x + width;
  const auto put = [&](const std::string& label) {
    chip_label(canvas, at, label);
    at.x += chip_width(canvas, label) + gap;
  };
  put(length_text(card));
  for (std::size_t i = 0; i < card.tools.size(); ++i) {
    const std::size_t left = card.tools.size() - i;
    std::string more = "+";
    more += std::to_string(left);
    const float needed = chip_width(canvas, card.tools[i]) + (left > 1 ? gap + chip_width(canvas, more) : 0);
    if (at.x + needed > right) {
      if (at.x + chip_width(canvas, more) <= right) put(more);
      return;
    }
    put(card.tools[i]);
  }
}

void sound_card(Canvas& canvas, const Rect& box, const Card& card) {
  const Theme& theme = canvas.theme();
  const float figure_height = box.h - canvas.px(2 * kPad);
  figure(canvas, {box.x + canvas.px(kPad), box.y + canvas.px(kPad), canvas.px(kFigureWidth), figure_height},
         card);
  const float x = box.x + canvas.px(kPad + kFigureWidth + 14);
  const float width = box.right() - canvas.px(kPad) - x;
  const Style title = style_of(Role::heading);
  canvas.text({x, box.y + canvas.px(12)}, canvas.cut(card.title, title, width), title);
  canvas.paragraph({x, box.y + canvas.px(40)}, width, card.goal, small(theme.text_soft), 2);
  chips(canvas, {x, box.y + canvas.px(88)}, width, card);
  const std::string last = card.last_done + (card.own ? " · your own file" : "");
  const Style faint = small(theme.text_faint);
  canvas.text({x, box.y + canvas.px(126)}, canvas.cut(last, faint, width), faint);
}

void broken_card(Canvas& canvas, const Rect& box, const Card& card) {
  const Theme& theme = canvas.theme();
  const float mark = canvas.px(kFigureWidth / 2);
  const ImVec2 middle{box.x + canvas.px(kPad) + mark, box.y + canvas.px(kPad) + mark};
  canvas.disc(middle, mark, with_alpha(theme.trouble, 0.16F));
  canvas.text_in({middle.x - mark, middle.y - mark, 2 * mark, 2 * mark}, "!",
                 style_of(Role::heading, theme.trouble));
  const float x = box.x + canvas.px(kPad + kFigureWidth + 14);
  const float width = box.right() - canvas.px(kPad) - x;
  const Style title = style_of(Role::heading);
  const std::string& name = card.title.empty() ? card.id : card.title;
  canvas.text({x, box.y + canvas.px(12)}, canvas.cut(name, title, width), title);
  canvas.text({x, box.y + canvas.px(40)},
              canvas.cut("Cannot start: something in its file is wrong.", small(theme.trouble), width),
              small(theme.trouble));
  canvas.paragraph({x, box.y + canvas.px(64)}, width, card.problem, small(theme.text_soft), 2);
  const std::string how = "unknot check " + card.id + " shows all of it.";
  const Style faint = small(theme.text_faint);
  canvas.text({x, box.y + canvas.px(126)}, canvas.cut(how, faint, width), faint);
}

}  // namespace

std::string length_text(const Card& card) {
  const std::string usual = base::clock_text(card.usual);
  if (card.shortest == card.longest) return usual;
  return usual + " of " + range_words(card.shortest, card.longest);
}

Touch routine_card(Canvas& canvas, const Rect& box, const Card& card, bool selected) {
  const std::string id = "card-" + card.id;
  // Of a long library most is scrolled away: the keyboard reaches it, but nothing of it is drawn.
  if (!ImGui::IsRectVisible(box.min(), box.max())) return touch_area(canvas, id, box);
  const Touch touch = ui::card(canvas, id, box, selected);
  if (card.problem.empty()) {
    sound_card(canvas, box, card);
  } else {
    broken_card(canvas, box, card);
  }
  return touch;
}

}  // namespace ui
