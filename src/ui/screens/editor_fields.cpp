// SPDX-License-Identifier: MIT
#include "ui/screens/editor_fields.h"

#include <imgui_internal.h>

#include <algorithm>

#include "ui/screens/chip_flow.h"
#include "ui/screens/keyboard.h"
#include "ui/widgets.h"

namespace ui {
namespace {

constexpr float kFieldHeight = 38;
constexpr float kLabelHeight = 20;
constexpr float kGap = 10;

}  // namespace

EditorFields::EditorFields(const EditorFrame& frame, const Rect& box, routine::NodePath path)
    : frame_(frame), canvas_(frame.canvas), box_(box), path_(std::move(path)), x_(box.x), y_(box.y) {}

std::string EditorFields::id(std::string_view key) const {
  std::string name(key);
  for (const std::size_t place : path_) name += "." + std::to_string(place);
  return name;
}

void EditorFields::end_row() {
  if (in_row_ == 0) return;
  y_ += canvas_.px(kLabelHeight + kFieldHeight + kGap);
  in_row_ = 0;
  x_ = box_.x;
}

void EditorFields::row(std::vector<float> shares) {
  end_row();
  shares_ = std::move(shares);
}

Rect EditorFields::next(std::string_view label) {
  if (in_row_ >= shares_.size()) row({1});
  const float gap = canvas_.px(kGap);
  const float width = (box_.w - gap * static_cast<float>(shares_.size() - 1)) * shares_[in_row_];
  const Style style = style_of(Role::label, canvas_.theme().text_soft);
  canvas_.text({x_ + canvas_.px(2), y_}, canvas_.cut(label, style, width), style);
  const Rect field{x_, y_ + canvas_.px(kLabelHeight), width, canvas_.px(kFieldHeight)};
  x_ += width + gap;
  ++in_row_;
  return field;
}

// The field that was asked for in the frame before: what is selected has changed since.
void EditorFields::take_focus(std::string_view key) {
  if (frame_.focus != key) return;
  frame_.focus.clear();
  ImGui::SetKeyboardFocusHere();
}

void EditorFields::text(std::string_view key, std::string_view label, std::string_view text,
                        std::string_view hint) {
  const Rect field = next(label);
  std::string typed(text);
  const std::string_view name = routine::kind_from_id(key) ? "length" : key;
  take_focus(name);
  if (text_input(canvas_, id(name), field, typed, hint)) {
    frame_.change(routine::SetKey{path_, std::string(key), std::move(typed)});
  }
  if (ImGui::IsItemActive()) frame_.state.writing = name;
}

void EditorFields::word(std::string_view key, std::size_t index, const std::string& text,
                        std::string_view hint) {
  end_row();
  const Rect field{box_.x, y_, box_.w - canvas_.px(48), canvas_.px(kFieldHeight)};
  std::string typed = text;
  const std::string name = std::string(key) + std::to_string(index);
  take_focus(name);
  if (text_input(canvas_, name, field, typed, hint)) {
    frame_.change(routine::SetWord{std::string(key), index, std::move(typed)});
  }
  if (ImGui::IsItemActive()) frame_.state.writing = name;
  const Rect drop{field.right() + canvas_.px(8), field.y, canvas_.px(38), field.h};
  if (ui::button(canvas_, name + "drop", drop, "×"))
    frame_.change(routine::DropWord{std::string(key), index});
  y_ += canvas_.px(kFieldHeight + kGap * 0.6F);
}

std::optional<std::string> EditorFields::choice(std::string_view key, std::string_view label,
                                                std::string_view value, std::span<const Choice> choices) {
  const Rect field = next(label);
  const auto chosen = std::find_if(choices.begin(), choices.end(),
                                   [value](const Choice& each) { return each.value == value; });
  const std::string shown = chosen == choices.end() ? std::string(value) : chosen->label;
  const Touch touch = touch_area(canvas_, id(key), field);
  const bool open = frame_.state.open_choice == key;
  const Theme& theme = canvas_.theme();
  const float rounding = std::min(canvas_.px(12), field.h / 2);
  canvas_.fill(field, touch.over || open ? theme.raised_over : theme.raised, rounding);
  const Style style =
      style_of(Role::body, chosen == choices.end() && !value.empty() ? theme.trouble : theme.text);
  const float pad = canvas_.px(14);
  canvas_.text_in({field.x + pad, field.y, field.w - 2 * pad, field.h},
                  canvas_.cut(shown, style, field.w - 3 * pad), style, Align::left);
  const float half = canvas_.px(4);
  const ImVec2 tip{field.right() - pad - half, field.middle().y + (open ? -half : half)};
  canvas_.list().AddTriangleFilled({tip.x - half, tip.y + (open ? 1.5F : -1.5F) * half},
                                   {tip.x + half, tip.y + (open ? 1.5F : -1.5F) * half}, tip,
                                   theme.text_soft);
  if (touch.focused) focus_ring(canvas_, field, rounding);
  if (touch.pressed) frame_.state.open_choice = open ? "" : std::string(key);
  if (!open) return std::nullopt;
  // The choices take the rest of the row's width below it.
  const float top = field.bottom() + canvas_.px(8);
  ChipFlow flow(canvas_, {box_.x, top}, box_.w);
  std::optional<std::string> picked;
  for (const Choice& each : choices) {
    if (flow.chip(id(key) + "=" + each.value, each.label, each.value == value)) picked = each.value;
  }
  y_ += flow.bottom() - field.bottom() + canvas_.px(4);
  x_ = box_.x + box_.w;  // what else stands in this row comes below
  in_row_ = shares_.size();
  if (picked) frame_.state.open_choice.clear();
  return picked;
}

void EditorFields::on_or_off(std::string_view key, std::string_view label, bool on) {
  const Rect field = next(label);
  const Touch touch = touch_area(canvas_, id(key), field);
  const Theme& theme = canvas_.theme();
  const float h = canvas_.px(24);
  const Rect track{field.x, field.middle().y - h / 2, h * 1.8F, h};
  canvas_.fill(track, on ? theme.accent : theme.raised, h / 2);
  canvas_.disc({on ? track.right() - h / 2 : track.x + h / 2, track.middle().y}, h / 2 - canvas_.px(3),
               on ? theme.on_accent : theme.text_soft);
  canvas_.text_in({track.right() + canvas_.px(10), field.y, field.w - track.w, field.h}, on ? "yes" : "no",
                  style_of(Role::body), Align::left);
  if (touch.focused) focus_ring(canvas_, track, h / 2);
  if (touch.pressed) frame_.change(routine::SetKey{path_, std::string(key), on ? "" : "true"});
}

void EditorFields::words(std::string_view key, std::string_view label, const std::vector<std::string>& on,
                         std::span<const Choice> choices) {
  end_row();
  const Style style = style_of(Role::label, canvas_.theme().text_soft);
  canvas_.text({box_.x + canvas_.px(2), y_}, label, style);
  y_ += canvas_.px(kLabelHeight + 2);
  ChipFlow flow(canvas_, {box_.x, y_}, box_.w);
  for (const Choice& each : choices) {
    const auto found = std::find(on.begin(), on.end(), each.value);
    if (!flow.chip(std::string(key) + "=" + each.value, each.label, found != on.end())) continue;
    if (found == on.end()) {
      frame_.change(routine::AddWord{std::string(key), each.value});
    } else {
      frame_.change(routine::DropWord{std::string(key), static_cast<std::size_t>(found - on.begin())});
    }
  }
  y_ = flow.bottom() + canvas_.px(kGap + 4);
}

void EditorFields::note(std::string_view text, ImU32 colour) {
  end_row();
  y_ += canvas_.paragraph({box_.x + canvas_.px(2), y_ - canvas_.px(6)}, box_.w, text,
                          style_of(Role::label, colour), 2);
}

bool EditorFields::button(std::string_view id, std::string_view label, bool enabled) {
  end_row();
  const Rect at{box_.x, y_, std::min(box_.w, button_width(canvas_, label)), canvas_.px(kFieldHeight)};
  y_ += canvas_.px(kFieldHeight + kGap);
  return ui::button(canvas_, id, at, label, ButtonLook::plain, enabled);
}

float EditorFields::bottom() {
  end_row();
  return y_;
}

}  // namespace ui
