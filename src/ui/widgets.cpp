// SPDX-License-Identifier: MIT
#include "ui/widgets.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr float kChipHeight = 30;

ImU32 raised(const Canvas& canvas, const Touch& touch) {
  return touch.over ? canvas.theme().raised_over : canvas.theme().raised;
}

}  // namespace

Touch touch_area(Canvas& canvas, std::string_view id, const Rect& box) {
  ImGui::SetCursorScreenPos(box.min());
  const std::string name(id);
  Touch touch;
  touch.pressed = ImGui::InvisibleButton(name.c_str(), {std::max(box.w, 1.0F), std::max(box.h, 1.0F)});
  // While the keyboard leads, Dear ImGui calls the control that it is on hovered; no pointer is there.
  touch.over = ImGui::IsItemHovered() && !ImGui::GetCurrentContext()->NavDisableMouseHover;
  // Only where the keyboard led there: a click leaves no ring behind.
  touch.focused = ImGui::IsItemFocused() && !ImGui::GetCurrentContext()->NavDisableHighlight;
  if (touch.over) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  (void)canvas;
  return touch;
}

void focus_ring(Canvas& canvas, const Rect& box, float rounding) {
  const float out = canvas.px(3);
  canvas.frame(box.inset(-out), canvas.theme().focus, rounding + out, std::max(2.0F, canvas.px(2)));
}

float button_width(Canvas& canvas, std::string_view label) {
  return canvas.width(label, style_of(Role::heading)) + canvas.px(44);
}

bool button(Canvas& canvas, std::string_view id, const Rect& box, std::string_view label, ButtonLook look,
            bool enabled) {
  const Touch touch = enabled ? touch_area(canvas, id, box) : Touch{};
  const Theme& theme = canvas.theme();
  const float rounding = canvas.px(10);
  ImU32 ground = look == ButtonLook::main ? theme.accent : raised(canvas, touch);
  if (look == ButtonLook::main && touch.over) ground = mixed(theme.accent, theme.text, 0.18F);
  if (!enabled) ground = theme.card;
  if (look != ButtonLook::quiet || touch.over) canvas.fill(box, ground, rounding);
  Style style = style_of(Role::heading, look == ButtonLook::main ? theme.on_accent : theme.text);
  style.size = 18;
  if (!enabled) style.colour = theme.text_faint;
  style = canvas.fitted(label, style, box.w - canvas.px(16));
  canvas.text_in(box, label, style);
  if (touch.focused) focus_ring(canvas, box, rounding);
  return touch.pressed;
}

float chip_width(Canvas& canvas, std::string_view label) {
  return canvas.width(label, style_of(Role::label)) + canvas.px(28);
}

bool chip(Canvas& canvas, std::string_view id, ImVec2 at, std::string_view label, bool chosen) {
  const Rect box{at.x, at.y, chip_width(canvas, label), canvas.px(kChipHeight)};
  const Touch touch = touch_area(canvas, id, box);
  const Theme& theme = canvas.theme();
  canvas.fill(box, chosen ? theme.accent : raised(canvas, touch), box.h / 2);
  Style style = style_of(Role::label, chosen ? theme.on_accent : theme.text);
  if (chosen) style.weight = Weight::medium;
  canvas.text_in(box, label, style);
  if (touch.focused) focus_ring(canvas, box, box.h / 2);
  return touch.pressed;
}

void chip_label(Canvas& canvas, ImVec2 at, std::string_view label) {
  const Rect box{at.x, at.y, chip_width(canvas, label), canvas.px(kChipHeight)};
  canvas.fill(box, canvas.theme().raised, box.h / 2);
  canvas.text_in(box, label, style_of(Role::label, canvas.theme().text));
}

void panel(Canvas& canvas, const Rect& box) { canvas.fill(box, canvas.theme().card, canvas.px(14)); }

Touch card(Canvas& canvas, std::string_view id, const Rect& box, bool chosen) {
  const Touch touch = touch_area(canvas, id, box);
  const Theme& theme = canvas.theme();
  const float rounding = canvas.px(14);
  canvas.fill(box, touch.over ? mixed(theme.card, theme.raised, 0.6F) : theme.card, rounding);
  if (chosen) canvas.frame(box.inset(-canvas.px(1.5F)), theme.accent, rounding, std::max(2.0F, canvas.px(3)));
  if (touch.focused) focus_ring(canvas, box, rounding);
  return touch;
}

std::optional<int> score_row(Canvas& canvas, std::string_view id, const Rect& box,
                             std::optional<int> chosen) {
  constexpr int kScores = 11;
  const Theme& theme = canvas.theme();
  const float gap = canvas.px(6);
  const float width = (box.w - gap * (kScores - 1)) / kScores;
  std::optional<int> pressed;
  for (int score = 0; score < kScores; ++score) {
    const Rect cell{box.x + static_cast<float>(score) * (width + gap), box.y, width, box.h};
    const std::string label = std::to_string(score);
    const Touch touch = touch_area(canvas, std::string(id) + label, cell);
    const bool on = chosen == score;
    canvas.fill(cell, on ? theme.accent : raised(canvas, touch), canvas.px(8));
    Style style = style_of(Role::body, on ? theme.on_accent : theme.text);
    if (on) style.weight = Weight::bold;
    canvas.text_in(cell, label, style);
    if (touch.focused) focus_ring(canvas, cell, canvas.px(8));
    if (touch.pressed) pressed = on ? -1 : score;
  }
  return pressed;
}

std::optional<std::size_t> nav_tabs(Canvas& canvas, std::string_view id, ImVec2 at,
                                    std::span<const std::string_view> labels, std::size_t current) {
  std::optional<std::size_t> pressed;
  float x = at.x;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    Style style = style_of(Role::lead, i == current ? canvas.theme().text : canvas.theme().text_faint);
    if (i == current) style.weight = Weight::bold;
    const Rect box{x, at.y, canvas.width(labels[i], style), canvas.px(32)};
    const Touch touch = touch_area(canvas, std::string(id) + std::to_string(i), box);
    if (touch.over && i != current) style.colour = canvas.theme().text_soft;
    canvas.text_in(box, labels[i], style);
    if (touch.focused) focus_ring(canvas, box, canvas.px(6));
    if (touch.pressed) pressed = i;
    x += box.w + canvas.px(26);
  }
  return pressed;
}

float key_cap_width(Canvas& canvas, std::string_view key) {
  Style style = style_of(Role::hint);
  style.size = 14;
  return std::max(canvas.px(30), canvas.width(key, style) + canvas.px(18));
}

float key_cap(Canvas& canvas, ImVec2 at, std::string_view key) {
  Style style = style_of(Role::hint, canvas.theme().text);
  style.size = 14;
  const Rect box{at.x, at.y, key_cap_width(canvas, key), canvas.px(24)};
  canvas.fill(box.moved(0, canvas.px(1.5F)), canvas.theme().shade, canvas.px(6));
  canvas.fill(box, canvas.theme().raised, canvas.px(6));
  canvas.text_in(box, key, style);
  return box.w;
}

float banners(Canvas& canvas, ImVec2 at, float width, std::span<const Banner> lines) {
  float y = at.y;
  for (const Banner& line : lines) {
    const bool trouble = line.tone == Banner::Tone::trouble;
    const ImU32 tone = trouble ? canvas.theme().trouble : canvas.theme().text_soft;
    Style style = style_of(Role::body, canvas.theme().text);
    style.weight = Weight::medium;
    const std::vector<std::string> rows = canvas.wrap(line.text, style, width - canvas.px(44), 2);
    const float step = std::round(canvas.line_height(style) * 1.1F);
    const Rect box{at.x, y, width, static_cast<float>(rows.size()) * step + canvas.px(16)};
    canvas.fill(box, mixed(canvas.theme().card, tone, trouble ? 0.22F : 0.08F), canvas.px(10));
    canvas.fill({box.x, box.y, canvas.px(5), box.h}, tone, canvas.px(2.5F));
    float row_y = box.y + canvas.px(8);
    for (const std::string& row : rows) {
      canvas.text({box.x + canvas.px(22), row_y}, row, style);
      row_y += step;
    }
    y += box.h + canvas.px(8);
  }
  return y - at.y;
}

}  // namespace ui
