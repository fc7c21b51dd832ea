// SPDX-License-Identifier: MIT
#include "ui/screens/library_panel.h"
#include "ui/screens/chip_flow.h"
#include "ui/screens/scrolled.h"
#include "ui/screens/session_words.h"

#include <algorithm>

#include "ui/body_figure.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr int kMostMinutes = 60;
constexpr float kUnderFigure = 300;  // units that everything under the figure needs

// A spot of both sides or of either is two places to press.
std::vector<Spot> single_places(std::span<const Card> cards) {
  std::vector<Spot> all;
  const auto add = [&](const Spot& spot) {
    if (std::find(all.begin(), all.end(), spot) == all.end()) all.push_back(spot);
  };
  for (const Spot& spot : places_of(cards)) {
    if (spot.side != routine::Side::right) add({spot.region, routine::Side::left});
    if (spot.side != routine::Side::left) add({spot.region, routine::Side::right});
  }
  return all;
}

Rect dot_box(Canvas& canvas, const Rect& body, const routine::Region& region, routine::Side side) {
  const routine::BodyPoint point = side == routine::Side::left ? region.left : region.right;
  const float half = std::max(region.radius * body.w * 1.15F, canvas.px(7));
  return {body.x + point.x * body.w - half, body.y + point.y * body.h - half, 2 * half, 2 * half};
}

// Draws the figure; returns the name of the place under the pointer or the keyboard, or nothing.
std::string figure(Canvas& canvas, const Rect& box, const LibraryModel& model, LibraryState& state) {
  const std::vector<Spot> places = single_places(model.cards);
  std::vector<BodyDot> dots;
  for (const Spot& spot : places) {
    const bool chosen = state.filter.place == spot;
    dots.push_back({spot, with_alpha(canvas.theme().accent, chosen ? 1.0F : 0.45F), chosen, 1});
  }
  body_figure(canvas, box, state.view, dots);
  std::string named;
  const Rect body = body_box(box);
  for (const Spot& spot : places) {
    const routine::Region* region = routine::find_region(spot.region);
    if (region == nullptr || region->view != state.view) continue;
    const Rect area = dot_box(canvas, body, *region, spot.side);
    const Touch touch =
        touch_area(canvas, "place-" + spot.region + std::string(routine::side_id(spot.side)), area);
    if (touch.over || touch.focused) named = spot_words(spot.region, spot.side);
    if (touch.focused) focus_ring(canvas, area, area.w / 2);
    if (touch.pressed) {
      state.filter.place = state.filter.place == spot ? std::nullopt : std::optional(spot);
    }
  }
  return named;
}

void view_chips(Canvas& canvas, ImVec2 middle_top, LibraryState& state) {
  const float gap = canvas.px(8);
  const float back = chip_width(canvas, "back");
  const float x = middle_top.x - (back + gap + chip_width(canvas, "front")) / 2;
  const bool at_back = state.view == routine::BodyView::back;
  if (chip(canvas, "view-back", {x, middle_top.y}, "back", at_back)) state.view = routine::BodyView::back;
  if (chip(canvas, "view-front", {x + back + gap, middle_top.y}, "front", !at_back)) {
    state.view = routine::BodyView::front;
  }
}

void place_line(Canvas& canvas, const Rect& box, const std::string& named, LibraryState& state) {
  const Style faint = style_of(Role::label, canvas.theme().text_faint);
  if (!named.empty()) {
    canvas.text_in(box, canvas.cut(named, faint, box.w), style_of(Role::label), Align::center);
  } else if (state.filter.place) {
    const Spot& place = *state.filter.place;
    const std::string label =
        canvas.cut(spot_words(place.region, place.side), faint, box.w - canvas.px(60)) + "  ×";
    const float x = box.middle().x - chip_width(canvas, label) / 2;
    if (chip(canvas, "any-place", {x, box.y}, label, true)) state.filter.place.reset();
  } else {
    const std::string_view label = "Large map (Tab)";
    const float x = box.middle().x - chip_width(canvas, label) / 2;
    if (chip(canvas, "map", {x, box.y}, label)) state.map.open = true;
  }
}

void minutes(Canvas& canvas, const Rect& box, LibraryState& state) {
  Style value = style_of(Role::body);
  value.weight = Weight::semibold;
  const int now = state.filter.minutes;
  canvas.text(box.min(), "I have", style_of(Role::body, canvas.theme().text_soft));
  canvas.text({box.right(), box.y}, now == 0 ? "any time" : std::to_string(now) + " min", value,
              Align::right);
  slider(canvas, "minutes", {box.x, box.y + canvas.px(26), box.w, canvas.px(28)}, state.filter.minutes, 0,
         kMostMinutes);
}

void tools(Canvas& canvas, const Rect& box, const LibraryModel& model, LibraryState& state) {
  scrolled(canvas, "tools", box, [&](const Rect& area) {
    const float room = canvas.px(6);  // for the focus ring
    ChipFlow flow(canvas, {area.x + room, area.y + room}, area.w - 2 * room);
    for (const std::string& tool : tools_in_order(model.cards)) {
      const bool chosen = state.filter.tool == tool;
      if (flow.chip("tool-" + tool, tool, chosen)) state.filter.tool = chosen ? "" : tool;
    }
    return flow.bottom() + room - area.y;
  });
}

}  // namespace

void library_panel(Canvas& canvas, const Rect& box, const LibraryModel& model, LibraryState& state) {
  canvas.fill(box, canvas.theme().side_panel);
  const Rect in = {box.x + canvas.px(24), box.y, box.w - canvas.px(48), box.h};
  Style title = style_of(Role::title);
  title.size = 27;
  canvas.text({in.x, in.y + canvas.px(24)}, "Where is it tight?", title);
  const float top = in.y + canvas.px(70);
  const float height = std::min(in.bottom() - canvas.px(kUnderFigure) - top, in.w * 2.5F);
  const std::string named = figure(canvas, {in.x, top, in.w, height}, model, state);
  float y = top + height + canvas.px(10);
  view_chips(canvas, {in.middle().x, y}, state);
  y += canvas.px(36);
  place_line(canvas, {in.x, y, in.w, canvas.px(30)}, named, state);
  y += canvas.px(42);
  minutes(canvas, {in.x, y, in.w, canvas.px(54)}, state);
  y += canvas.px(66);
  if (tools_in_order(model.cards).empty()) return;
  canvas.text({in.x, y}, "With", style_of(Role::body, canvas.theme().text_soft));
  y += canvas.px(24);
  tools(canvas, {in.x - canvas.px(6), y, in.w + canvas.px(12), in.bottom() - y - canvas.px(8)}, model, state);
}

}  // namespace ui
