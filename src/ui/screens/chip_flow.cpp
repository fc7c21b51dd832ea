// SPDX-License-Identifier: MIT
#include "ui/screens/chip_flow.h"

#include <string>

#include "ui/widgets.h"

namespace ui {

namespace {
constexpr float kHeight = 30;
constexpr float kGap = 8;
constexpr float kPadding = 28;  // what a chip adds to its label

std::string cut_label(Canvas& canvas, std::string_view label, float width) {
  return canvas.cut(label, style_of(Role::label), width - canvas.px(kPadding));
}
}  // namespace

ChipFlow::ChipFlow(Canvas& canvas, ImVec2 at, float width)
    : canvas_(canvas), start_(at), next_(at), width_(width) {}

ImVec2 ChipFlow::place(std::string_view label) {
  const float width = chip_width(canvas_, label);
  if (next_.x > start_.x && next_.x + width > start_.x + width_) {
    next_ = {start_.x, next_.y + canvas_.px(kHeight + kGap)};
  }
  const ImVec2 at = next_;
  next_.x += width + canvas_.px(kGap);
  empty_ = false;
  return at;
}

bool ChipFlow::chip(std::string_view id, std::string_view label, bool chosen) {
  const std::string shown = cut_label(canvas_, label, width_);
  return ui::chip(canvas_, id, place(shown), shown, chosen);
}

void ChipFlow::label(std::string_view label) {
  const std::string shown = cut_label(canvas_, label, width_);
  chip_label(canvas_, place(shown), shown);
}

float ChipFlow::bottom() const { return empty_ ? start_.y : next_.y + canvas_.px(kHeight); }

}  // namespace ui
