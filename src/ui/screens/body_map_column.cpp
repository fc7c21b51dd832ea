// SPDX-License-Identifier: MIT
#include <algorithm>

#include "routine/cautions.h"
#include "ui/body_zones.h"
#include "ui/screens/body_map.h"
#include "ui/screens/chip_flow.h"
#include "ui/screens/stepper.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr int kMostMinutes = 60;
constexpr std::size_t kTitlesShown = 3;
constexpr float kLabelWidth = 84;

// What pressing there always asks for: the cautions of a hold with the fingers.
std::vector<std::string_view> cautions_of(const routine::Region& region) {
  routine::Routine pressing;
  pressing.tools = {"fingers"};
  routine::Step hold;
  hold.kind = routine::Kind::hold;
  pressing.steps.push_back({hold});
  std::vector<std::string_view> texts;
  for (const std::string_view id : routine::needed_cautions(pressing, region.id)) {
    if (const routine::Caution* caution = routine::find_caution(id)) texts.push_back(caution->text);
  }
  return texts;
}

std::string cap_words(const routine::Region& region) {
  if (region.kind == routine::RegionKind::log) return "Pain can be noted here. Nothing is pressed.";
  return "Pressure at most " + std::to_string(region.cap) + " of 10 here.";
}

float big_name(Canvas& canvas, const Rect& box, std::string_view above, std::string_view name, ImU32 colour) {
  Style side = style_of(Role::heading, colour);
  side.size = 21;
  side.tracking = 0.06F;
  canvas.text(box.min(), above, side);
  Style big = style_of(Role::title);
  big.size = 42;
  big = canvas.fitted(name, big, box.w);
  const float y = box.y + canvas.px(28);
  canvas.text({box.x, y}, name, big);
  return canvas.px(28) + canvas.line_height(big) + canvas.px(6);
}

float lines(Canvas& canvas, const Rect& box, const Spot& spot, const routine::Region& region,
            const LibraryModel& model) {
  const Style soft = style_of(Role::body, canvas.theme().text_soft);
  float y = box.y;
  const auto put = [&](const std::string& text, const Style& style) {
    y += canvas.paragraph({box.x, y}, box.w, text, style, 2) + canvas.px(4);
  };
  const auto note = std::find_if(model.notes.begin(), model.notes.end(),
                                 [&](const SpotNote& each) { return each.spot == spot; });
  if (note != model.notes.end()) put("Last: " + note->text, soft);
  put(cap_words(region), soft);
  if (region.kind != routine::RegionKind::log) {
    for (const std::string_view text : cautions_of(region)) put(std::string(text), soft);
  }
  for (const routine::Zone* zone : zones_near(spot)) {
    put("Keep off: " + std::string(zone->name) + " (" + std::string(zone->why) + ").",
        style_of(Role::body, mixed(canvas.theme().trouble, canvas.theme().text, 0.35F)));
  }
  return y - box.y;
}

void row_label(Canvas& canvas, ImVec2 at, float height, std::string_view text) {
  canvas.text_in({at.x, at.y, canvas.px(kLabelWidth), height}, text,
                 style_of(Role::body, canvas.theme().text_soft), Align::left);
}

float filters(Canvas& canvas, const Rect& box, const LibraryModel& model, LibraryState& state) {
  const float left = box.x + canvas.px(kLabelWidth);
  float y = box.y;
  const float height = canvas.px(36);
  row_label(canvas, {box.x, y}, height, "I have");
  const int now = state.filter.minutes;
  const auto chosen =
      stepper(canvas, "map-minutes", {left, y, canvas.px(190), height},
              now == 0 ? "any time" : std::to_string(now) + " min", now, {0, kMostMinutes, 1});
  if (chosen) state.filter.minutes = *chosen;
  y += height + canvas.px(12);
  row_label(canvas, {box.x, y}, canvas.px(30), "With");
  ChipFlow flow(canvas, {left, y}, box.right() - left);
  if (flow.chip("map-tool-any", "anything", state.filter.tool.empty())) state.filter.tool.clear();
  for (const std::string& tool : tools_in_order(model.cards)) {
    const bool on = state.filter.tool == tool;
    if (flow.chip("map-tool-" + tool, tool, on)) state.filter.tool = on ? "" : tool;
  }
  return flow.bottom() + canvas.px(16) - box.y;
}

// What is left of the library at this spot; true when the button was pressed.
bool results(Canvas& canvas, const Rect& box, const LibraryModel& model, const LibraryState& state) {
  LibraryFilter filter = state.filter;
  filter.place = state.map.spot;
  const auto found = matching(model.cards, filter);
  const Rect at{box.x, box.y, canvas.px(170), canvas.px(48)};
  const bool pressed = button(canvas, "map-choose", at, "Choose", ButtonLook::main);
  const float x = at.right() + canvas.px(20);
  const float width = box.right() - x;
  const Style small = style_of(Role::label, canvas.theme().text_soft);
  Style count = style_of(Role::body);
  count.weight = Weight::semibold;
  const std::string words =
      found.empty() ? "No routine fits yet"
                    : std::to_string(found.size()) + (found.size() == 1 ? " routine fits" : " routines fit");
  canvas.text({x, at.y}, words, count);
  std::string titles;
  for (std::size_t i = 0; i < std::min(found.size(), kTitlesShown); ++i) {
    titles += (i == 0 ? "" : " · ") + model.cards[found[i]].title;
  }
  if (found.empty()) titles = nothing_matches(filter);
  canvas.paragraph({x, at.y + canvas.px(25)}, width, titles, small, 2);
  return pressed;
}

}  // namespace

bool body_map_column(Canvas& canvas, const Rect& box, const LibraryModel& model, LibraryState& state,
                     const routine::Zone* zone) {
  const Theme& theme = canvas.theme();
  const Spot& spot = state.map.spot;
  const routine::Region& region = *routine::find_region(spot.region);
  float y = box.y;
  if (zone != nullptr) {
    y += big_name(canvas, box, "NO PRESSURE HERE", zone->name, theme.trouble);
    canvas.paragraph({box.x, y}, box.w, "Hatched: " + std::string(zone->why) + ".",
                     style_of(Role::body, theme.text_soft), 2);
  } else {
    const bool left = spot.side == routine::Side::left;
    y += big_name(canvas, box, left ? "LEFT" : "RIGHT", region.name, theme.accent);
    lines(canvas, {box.x, y, box.w, 0}, spot, region, model);
  }
  const float under = box.bottom() - canvas.px(56);
  const float rows = canvas.px(190);
  filters(canvas, {box.x, under - rows, box.w, rows}, model, state);
  return results(canvas, {box.x, under, box.w, canvas.px(56)}, model, state);
}

}  // namespace ui
