// SPDX-License-Identifier: MIT
#include "ui/screens/tap_screen.h"

#include <SDL_keycode.h>

#include <algorithm>
#include <array>
#include <string>

#include "ui/canvas.h"
#include "ui/theme_name.h"
#include "ui/widgets.h"

namespace ui {
namespace {

std::string milliseconds(int value) { return std::to_string(value) + " ms"; }

std::string headline(const TapModel& model) {
  if (model.latency_ms) return milliseconds(*model.latency_ms);
  return std::to_string(model.taps) + " of " + std::to_string(model.needed);
}

std::string words(const TapModel& model) {
  if (!model.sound_ok) return "There is no sound to tap along to.";
  if (model.latency_ms) {
    return "The sound comes so late; half of your taps are within " + milliseconds(model.spread_ms) +
           " of it. Save it, and cues are sent that much earlier. More taps make it surer.";
  }
  if (model.taps >= model.needed) return "The taps are too far apart to tell yet. Go on, with the beat.";
  return "Close your eyes and press Space with each knock that you hear, as evenly as you can.";
}

// One dot a tap that is still needed.
void dots(Canvas& canvas, float middle, float y, const TapModel& model) {
  const float step = canvas.px(30);
  const float first = middle - step * static_cast<float>(model.needed - 1) / 2;
  for (int i = 0; i < model.needed; ++i) {
    const ImU32 colour = i < model.taps ? canvas.theme().accent : canvas.theme().line;
    canvas.disc({first + step * static_cast<float>(i), y}, canvas.px(9), colour);
  }
}

// At the top; the bottom of it.
float refusal(Canvas& canvas, float left, float width, const TapModel& model) {
  if (model.refusal.empty()) return 0;
  const float top = canvas.px(10);
  return top + banners(canvas, {left, top}, width, std::array{Banner{Banner::Tone::note, model.refusal}});
}

}  // namespace

TapAsk tap_screen(Canvas& canvas, const TapModel& model) {
  enlarge(canvas, 1.5F);
  const Theme& theme = canvas.theme();
  const float middle = canvas.w() / 2;
  const float width = std::min(canvas.px(720), canvas.w() - canvas.px(64));
  const float left = middle - width / 2;
  float y = std::max(canvas.h() * 0.12F, refusal(canvas, left, width, model));
  canvas.text({middle, y}, "Tap along", style_of(Role::heading, theme.text_soft), Align::center);
  y += canvas.px(60);
  Style large = style_of(Role::title);
  large.size = 88;
  canvas.text({middle, y}, headline(model), large, Align::center);
  y += canvas.px(136);
  dots(canvas, middle, y, model);
  y += canvas.px(40);
  const ImU32 colour = model.sound_ok ? theme.text : theme.trouble;
  y += canvas.paragraph({left, y}, width, words(model), style_of(Role::lead, colour), 4) + canvas.px(20);
  canvas.text({left, y}, "Set now: " + milliseconds(model.saved_ms), style_of(Role::body, theme.text_soft));
  y += canvas.px(52);

  TapAsk asked = TapAsk::none;
  const float gap = canvas.px(14);
  float x = left;
  const auto pressed = [&](const char* id, const char* label, ButtonLook look, bool enabled) {
    const float wide = button_width(canvas, label);
    const Rect box{x, y, wide, canvas.px(44)};
    x += wide + gap;
    return button(canvas, id, box, label, look, enabled);
  };
  const bool can = model.latency_ms.has_value();
  if (pressed("save", "Save (Enter)", ButtonLook::main, can)) asked = TapAsk::save;
  if (pressed("again", "Start over (Backspace)", ButtonLook::plain, true)) asked = TapAsk::again;
  if (pressed("back", "Back (Esc)", ButtonLook::quiet, true)) asked = TapAsk::back;
  // Keys before buttons: Space is the tap, whatever the keyboard is on.
  if (canvas.pressed(SDLK_ESCAPE)) return TapAsk::back;
  if (canvas.pressed(SDLK_SPACE)) return TapAsk::tap;
  if (canvas.pressed(SDLK_BACKSPACE)) return TapAsk::again;
  if (can && (canvas.pressed(SDLK_RETURN) || canvas.pressed(SDLK_KP_ENTER))) return TapAsk::save;
  return asked;
}

}  // namespace ui
