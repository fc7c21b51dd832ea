// SPDX-License-Identifier: MIT
#include "ui/screens/body_map.h"

#include <SDL_keycode.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <optional>

#include "ui/body_figure.h"
#include "ui/body_walk.h"
#include "ui/body_zones.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kMargin = 32;
constexpr float kTop = 84;
constexpr float kFoot = 96;
constexpr double kDigitWindow = 1.2;  // seconds in which a second digit makes "15" of "1" and "5"
constexpr int kMostMinutes = 60;

void choose(LibraryState& state) {
  state.filter.place = state.map.spot;
  state.view = view_of(state.map.spot.region);
  state.selected.clear();
  state.map.open = false;
}

void next_tool(const LibraryModel& model, LibraryState& state, bool backward) {
  std::vector<std::string> tools = tools_in_order(model.cards);
  tools.insert(tools.begin(), "");  // any
  const auto now = std::find(tools.begin(), tools.end(), state.filter.tool);
  const auto at = now == tools.end() ? 0U : static_cast<std::size_t>(now - tools.begin());
  state.filter.tool = tools[(at + (backward ? tools.size() - 1 : 1)) % tools.size()];
}

std::optional<int> digit_of(int code) {
  if (code >= SDLK_0 && code <= SDLK_9) return code - SDLK_0;
  if (code >= SDLK_KP_1 && code <= SDLK_KP_9) return code - SDLK_KP_1 + 1;
  if (code == SDLK_KP_0) return 0;
  return std::nullopt;
}

void type_minutes(LibraryState& state, int digit, double now) {
  const int longer = state.filter.minutes * 10 + digit;
  const bool goes_on = now - state.map.digit_at < kDigitWindow && longer <= kMostMinutes;
  state.filter.minutes = goes_on ? longer : digit;
  state.map.digit_at = now;
}

void add_minutes(LibraryState& state, int by) {
  state.filter.minutes = std::clamp(state.filter.minutes + by, 0, kMostMinutes);
}

std::optional<Way> way_of(int code) {
  if (code == SDLK_LEFT) return Way::left;
  if (code == SDLK_RIGHT) return Way::right;
  if (code == SDLK_UP) return Way::up;
  if (code == SDLK_DOWN) return Way::down;
  return std::nullopt;
}

void carry_out(const KeyPress& key, const LibraryModel& model, LibraryState& state, double now) {
  Spot& spot = state.map.spot;
  if (const auto way = way_of(key.code)) spot = step_on_map(spot, *way);
  if (const auto digit = digit_of(key.code)) type_minutes(state, *digit, now);
  switch (key.code) {
    case SDLK_f: spot = turned_over(spot); break;
    case SDLK_s: spot = other_side(spot); break;
    case SDLK_t: next_tool(model, state, key.shift); break;
    case SDLK_PLUS:
    case SDLK_EQUALS:
    case SDLK_KP_PLUS: add_minutes(state, 1); break;
    case SDLK_MINUS:
    case SDLK_KP_MINUS: add_minutes(state, -1); break;
    case SDLK_DELETE:
    case SDLK_BACKSPACE:
      state.filter.place.reset();
      state.map.open = false;
      break;
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
    case SDLK_SPACE: choose(state); break;
    case SDLK_TAB:
    case SDLK_ESCAPE: state.map.open = false; break;
    default: break;
  }
}

void draw_spots(Canvas& canvas, const Rect& body, routine::BodyView view, const LibraryState& state) {
  const Theme& theme = canvas.theme();
  for (const Spot& spot : single_spots()) {
    const routine::Region& region = *routine::find_region(spot.region);
    if (region.view != view || spot == state.map.spot) continue;
    const routine::BodyPoint at = spot.side == routine::Side::left ? region.left : region.right;
    const ImVec2 middle{body.x + at.x * body.w, body.y + at.y * body.h};
    const float radius = region.radius * body.w * 0.8F;
    const bool noted = region.kind == routine::RegionKind::log;
    const bool filtered = state.filter.place == spot;
    if (!noted) canvas.disc(middle, radius, with_alpha(theme.accent, filtered ? 0.75F : 0.32F));
    canvas.list().AddCircle(middle, radius, with_alpha(noted ? theme.text_faint : theme.accent, 0.7F), 0,
                            std::max(1.0F, canvas.px(1.2F)));
  }
}

// The spot that the keys are on: a full disc with a ring and a halo.
void draw_chosen(Canvas& canvas, const Rect& body, routine::BodyView view, const Spot& spot) {
  const routine::Region& region = *routine::find_region(spot.region);
  if (region.view != view) return;
  const routine::BodyPoint at = spot.side == routine::Side::left ? region.left : region.right;
  const ImVec2 middle{body.x + at.x * body.w, body.y + at.y * body.h};
  const float radius = std::max(region.radius * body.w, canvas.px(9));
  canvas.disc(middle, radius * 1.9F, with_alpha(canvas.theme().accent, 0.28F));
  canvas.disc(middle, radius, canvas.theme().accent);
  canvas.list().AddCircle(middle, radius * 1.35F, canvas.theme().focus, 0, std::max(2.0F, canvas.px(2.5F)));
}

// One figure with its spots; the pointer leads the selection, a click chooses. Returns the zone under it.
const routine::Zone* figure(Canvas& canvas, const Rect& body, routine::BodyView view, LibraryState& state) {
  const bool back = view == routine::BodyView::back;
  const bool here = view_of(state.map.spot.region) == view;
  body_figure(canvas, body, view, {});
  draw_zones(canvas, body, view);
  draw_spots(canvas, body, view, state);
  draw_chosen(canvas, body, view, state.map.spot);
  Style caption = style_of(Role::label, here ? canvas.theme().text : canvas.theme().text_faint);
  if (here) caption.weight = Weight::semibold;
  canvas.text({body.middle().x, body.bottom() + canvas.px(8)}, back ? "Back" : "Front", caption,
              Align::center);
  const Touch touch = touch_area(canvas, back ? "map-back" : "map-front", body);
  if (!touch.over && !touch.pressed) return nullptr;
  const ImVec2 pointer = ImGui::GetIO().MousePos;
  const auto spot = spot_at(body, view, pointer);
  const ImVec2 moved = ImGui::GetIO().MouseDelta;
  if (spot && (touch.pressed || moved.x != 0 || moved.y != 0)) state.map.spot = *spot;
  if (spot && touch.pressed) choose(state);
  return spot ? nullptr : zone_at(body, view, pointer);
}

void key_row(Canvas& canvas, ImVec2 at, float right) {
  struct Hint {
    std::string_view key;
    std::string_view what;
  };
  constexpr std::array kHints = {Hint{"← ↑ ↓ →", "walk"}, Hint{"F", "front, back"}, Hint{"S", "other side"},
                                 Hint{"T", "tool"},       Hint{"0–9", "minutes"},   Hint{"Del", "anywhere"},
                                 Hint{"Enter", "choose"}, Hint{"Esc", "back"}};
  const Style style = style_of(Role::hint, canvas.theme().text_soft);
  for (const Hint& hint : kHints) {
    const float width = key_cap_width(canvas, hint.key) + canvas.px(7) + canvas.width(hint.what, style);
    if (at.x + width > right) return;
    const float cap = key_cap(canvas, at, hint.key);
    canvas.text_in({at.x + cap + canvas.px(7), at.y, canvas.width(hint.what, style), canvas.px(24)},
                   hint.what, style, Align::left);
    at.x += width + canvas.px(22);
  }
}

}  // namespace

void body_map(Canvas& canvas, const LibraryModel& model, LibraryState& state) {
  for (const KeyPress& key : canvas.keys()) {
    if (!key.ctrl && !key.alt && state.map.open) carry_out(key, model, state, canvas.now());
  }
  // The keys are the map's own; Dear ImGui's way through controls would take the arrows a second time.
  ImGui::PushItemFlag(ImGuiItemFlags_NoNav, true);
  canvas.fill(canvas.all(), canvas.theme().side_panel);
  const float margin = canvas.px(kMargin);
  Style title = style_of(Role::title);
  title.size = 27;
  canvas.text({margin, canvas.px(24)}, "Where is it tight?", title);
  const float after = margin + canvas.width("Where is it tight?", title) + canvas.px(24);
  canvas.text_in({after, canvas.px(24), canvas.w() - after, canvas.line_height(title)},
                 "Hatched: no pressure there.", style_of(Role::label, canvas.theme().text_soft), Align::left);
  const float height = canvas.h() - canvas.px(kTop) - canvas.px(kFoot);
  const float width = std::min(height / 2.5F, canvas.w() * 0.19F);
  const Rect back{margin, canvas.px(kTop), width, width * 2.5F};
  const Rect front = back.moved(width * kFrontAt, 0);
  const routine::Zone* zone = figure(canvas, back, routine::BodyView::back, state);
  if (const auto* other = figure(canvas, front, routine::BodyView::front, state)) zone = other;
  const float x = front.right() + canvas.px(64);
  const Rect column{x, canvas.px(kTop), canvas.w() - margin - x, height + canvas.px(28)};
  if (body_map_column(canvas, column, model, state, zone)) choose(state);
  key_row(canvas, {margin, canvas.h() - canvas.px(44)}, canvas.w() - margin);
  ImGui::PopItemFlag();
}

}  // namespace ui
