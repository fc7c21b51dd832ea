// SPDX-License-Identifier: MIT
#include "ui/screens/hear_screen.h"

#include <SDL_keycode.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/canvas.h"
#include "ui/screens/keyboard.h"
#include "ui/theme_name.h"
#include "ui/widgets.h"

namespace ui {
namespace {

constexpr float kQuietest = 60;  // dB under full, the meter's left end

float share_of_meter(float amplitude) {
  const float decibels = 20 * std::log10(std::max(amplitude, 1e-6F));
  return std::clamp(1 + decibels / kQuietest, 0.0F, 1.0F);
}

void meter(Canvas& canvas, const Rect& box, const HearModel& model) {
  const Theme& theme = canvas.theme();
  const float round = box.h / 2;
  canvas.fill(box, theme.line, round);
  const float loud = box.w * share_of_meter(model.rms);
  if (loud > box.h) canvas.fill({box.x, box.y, loud, box.h}, theme.good, round);
  const float peak = box.w * share_of_meter(model.peak);
  if (peak > round) canvas.fill({box.x + peak - canvas.px(4), box.y, canvas.px(4), box.h}, theme.text, 2);
  const Style faint = style_of(Role::label, theme.text_soft);
  const float y = box.bottom() + canvas.px(8);
  canvas.text({box.x, y}, "silence", faint);
  canvas.text({box.x + box.w / 2, y}, "-30 dB", faint, Align::center);
  canvas.text({box.right(), y}, "as loud as it goes", faint, Align::right);
}

}  // namespace

std::string_view cue_meaning(session::Cue cue) {
  using session::Cue;
  switch (cue) {
    case Cue::press: return "Press now";
    case Cue::hold: return "Press and hold";
    case Cue::roll: return "Roll";
    case Cue::release: return "Let go";
    case Cue::stretch: return "Stretch";
    case Cue::move: return "Move freely";
    case Cue::breathe: return "Breathe";
    case Cue::rest: return "Rest";
    case Cue::ice_on: return "Ice on";
    case Cue::ice_off: return "Ice off";
    case Cue::heat_on: return "Heat on";
    case Cue::heat_off: return "Heat off";
    case Cue::switch_side: return "Change sides";
    case Cue::get_ready: return "Get ready";
    case Cue::tick: return "Last seconds: 3, 2, 1";
    case Cue::halfway: return "Half of it is done";
    case Cue::set_done: return "A set is done";
    case Cue::session_done: return "All done";
  }
  return {};
}

HearAsk hear_screen(Canvas& canvas, const HearModel& model) {
  enlarge(canvas, 1.5F);
  const KeyboardScope keyboard(canvas);
  const Theme& theme = canvas.theme();
  const float middle = canvas.w() / 2;
  const float width = std::min(canvas.px(720), canvas.w() - canvas.px(64));
  const float left = middle - width / 2;
  const std::string count =
      std::to_string(static_cast<int>(model.cue) + 1) + " of " + std::to_string(session::kCueCount);
  float y = canvas.h() * 0.14F;
  canvas.text({middle, y}, "Can you hear this?", style_of(Role::heading, theme.text_soft), Align::center);
  y += canvas.px(64);
  Style name = style_of(Role::title);
  name.size = 72;
  name = canvas.fitted(cue_meaning(model.cue), name, width);
  canvas.text({middle, y}, cue_meaning(model.cue), name, Align::center);
  y += canvas.px(104);
  canvas.text({middle, y}, count, style_of(Role::lead, theme.text_soft), Align::center);
  y += canvas.px(64);
  meter(canvas, {left, y, width, canvas.px(22)}, model);
  y += canvas.px(80);
  const ImU32 colour = model.sound_ok ? theme.text_soft : theme.trouble;
  y += canvas.paragraph({left, y}, width, model.sound, style_of(Role::body, colour), 3) + canvas.px(24);

  HearAsk asked = HearAsk::none;
  const float gap = canvas.px(16);
  const float stop_width = button_width(canvas, "Stop");
  const float tap_width = button_width(canvas, "It comes late: tap along");
  const float row = middle - (stop_width + gap + tap_width) / 2;
  if (button(canvas, "stop", {row, y, stop_width, canvas.px(44)}, "Stop", ButtonLook::main))
    asked = HearAsk::stop;
  first_for_keyboard();
  if (button(canvas, "tap", {row + stop_width + gap, y, tap_width, canvas.px(44)},
             "It comes late: tap along"))
    asked = HearAsk::tap_along;
  if (canvas.pressed(SDLK_t)) asked = HearAsk::tap_along;
  const bool space = canvas.pressed(SDLK_SPACE) && !keyboard_on_control();
  if (canvas.pressed(SDLK_ESCAPE) || space || main_action(canvas)) asked = HearAsk::stop;
  return asked;
}

}  // namespace ui
