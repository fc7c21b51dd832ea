// SPDX-License-Identifier: MIT
#include "ui/charts/body_tint.h"

#include <algorithm>
#include <array>
#include <vector>

#include "ui/body_figure.h"
#include "ui/charts/chart_keys.h"
#include "ui/widgets.h"

namespace ui {

namespace {

using routine::BodyView;

constexpr std::array kViews = {BodyView::front, BodyView::back};
constexpr float kGap = 10;

Spot spot_of(const history::Spot& spot) { return {spot.region, spot.side}; }

bool covers(const history::Spot& worked, const Spot& asked) {
  const bool one = worked.side == routine::Side::left || worked.side == routine::Side::right;
  return worked.region == asked.region && (!one || worked.side == asked.side);
}

session::Length most_spent(std::span<const history::SpotStats> spots) {
  session::Length most{1};
  for (const history::SpotStats& spot : spots) most = std::max(most, spot.spent);
  return most;
}

// `strong` is the index of one more spot to show with a halo.
std::vector<BodyDot> dots_of(Canvas& canvas, const BodyTintModel& model, std::optional<std::size_t> strong) {
  const Theme& theme = canvas.theme();
  const session::Length most = most_spent(model.spots);
  std::vector<BodyDot> dots;
  for (std::size_t i = 0; i < model.spots.size(); ++i) {
    const history::SpotStats& spot = model.spots[i];
    const auto tint = tint_of(spot, model.by, most);
    const ImU32 strongest = model.by == TintBy::time ? theme.accent : theme.trouble;
    BodyDot dot{spot_of(spot.spot), theme.raised_over, strong ? i == *strong : model.chosen == spot.spot,
                1.25F};
    if (tint) dot.colour = mixed(mixed(theme.figure, strongest, 0.25F), strongest, *tint);
    dots.push_back(dot);
  }
  // Weaker ones first, so that the strongest lies on top where two touch.
  std::reverse(dots.begin(), dots.end());
  return dots;
}

const history::SpotStats* under(const Rect& box, BodyView view, ImVec2 point, const BodyTintModel& model) {
  const auto asked = spot_at(box, view, point);
  if (!asked) return nullptr;
  const auto found = std::find_if(model.spots.begin(), model.spots.end(),
                                  [&](const history::SpotStats& one) { return covers(one.spot, *asked); });
  return found == model.spots.end() ? nullptr : &*found;
}

}  // namespace

std::optional<float> tint_of(const history::SpotStats& spot, TintBy by, session::Length most) {
  if (by == TintBy::time) {
    const double share = static_cast<double>(spot.spent.count()) /
                         static_cast<double>(std::max<std::int64_t>(most.count(), 1));
    return static_cast<float>(std::clamp(share, 0.0, 1.0));
  }
  if (!spot.last) return std::nullopt;
  const std::optional<int> score = spot.last->after ? spot.last->after : spot.last->before;
  if (!score) return std::nullopt;
  return static_cast<float>(*score) / 10;
}

BodyTintTouch body_tint(Canvas& canvas, std::string_view id, const Rect& box, const BodyTintModel& model,
                        std::size_t& at) {
  BodyTintTouch result;
  const Touch touch = touch_area(canvas, id, box);
  const float gap = canvas.px(kGap);
  const float width = std::min((box.w - gap) / 2, box.h / 2.5F * 1.35F);
  const float left = box.middle().x - width - gap / 2;
  if (!model.spots.empty()) at = step_along(canvas, touch.focused, at, model.spots.size());
  const std::vector<BodyDot> dots = dots_of(canvas, model, touch.focused ? std::optional(at) : std::nullopt);
  float x = left;
  for (const BodyView view : kViews) {
    const Rect figure{x, box.y, width, box.h};
    body_figure(canvas, figure, view, dots);
    if (touch.over && result.shown == nullptr)
      result.shown = under(figure, view, ImGui::GetIO().MousePos, model);
    x += width + gap;
  }
  if (touch.focused && result.shown == nullptr && !model.spots.empty()) result.shown = &model.spots[at];
  if (touch.focused) focus_ring(canvas, box, canvas.px(8));
  result.pressed = touch.pressed && result.shown != nullptr;
  return result;
}

}  // namespace ui
