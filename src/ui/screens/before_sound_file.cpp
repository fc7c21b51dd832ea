// SPDX-License-Identifier: MIT
#include <SDL_keycode.h>

#include <algorithm>
#include <array>
#include <string>

#include "ui/screens/before_parts.h"
#include "ui/screens/make_ask.h"
#include "ui/widgets.h"

namespace ui {
namespace {

using Stage = SoundFileModel::Stage;

struct Kind {
  std::string_view ending;
  std::string_view name;
};
constexpr std::array<Kind, 4> kKinds = {{{"mp3", "MP3"}, {"ogg", "Ogg"}, {"flac", "FLAC"}, {"wav", "WAV"}}};

bool is_made(const BeforeModel& model) { return model.sound_file.stage == Stage::making; }

void begin_or_stop(const BeforeModel& model, const BeforeState& state, Asks& asks) {
  asks.push_back(is_made(model) ? ask(Ask::What::stop_sound)
                                : ask(Ask::What::save_sound, state.sound_ending));
}

bool can_save(const BeforeModel& model) { return is_made(model) || model.trouble.empty(); }

std::string next_kind(const std::string& ending) {
  const auto* at =
      std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& k) { return k.ending == ending; });
  return std::string(at == kKinds.end() || at + 1 == kKinds.end() ? kKinds.front().ending : (at + 1)->ending);
}

constexpr float kGap = 10;

// From the right end of the row to the left; returns where the next thing ends.
float save_button(Canvas& canvas, const Rect& row, const BeforeModel& model, const BeforeState& state,
                  Asks& asks) {
  const std::string_view text = is_made(model) ? "Stop writing" : "Save as sound";
  const float cap = key_cap_width(canvas, "S");
  const float width = button_width(canvas, text);
  key_cap(canvas, {row.right() - cap, row.middle().y - canvas.px(12)}, "S");
  const Rect at{row.right() - cap - canvas.px(kGap) - width, row.y, width, row.h};
  if (button(canvas, "save-sound", at, text, ButtonLook::plain, can_save(model)))
    begin_or_stop(model, state, asks);
  return at.x - canvas.px(kGap);
}

void kinds(Canvas& canvas, const Rect& row, BeforeState& state) {
  float width = 0;
  for (const Kind& kind : kKinds) width += chip_width(canvas, kind.name) + canvas.px(kGap);
  float x = row.right() - width + canvas.px(kGap);
  for (const Kind& kind : kKinds) {
    const ImVec2 at{x, row.middle().y - canvas.px(15)};
    const bool chosen = kind.ending == state.sound_ending;
    if (chip(canvas, "kind-" + std::string(kind.ending), at, kind.name, chosen))
      state.sound_ending = kind.ending;
    x += chip_width(canvas, kind.name) + canvas.px(kGap);
  }
}

void progress(Canvas& canvas, const Rect& row, double share) {
  const Theme& theme = canvas.theme();
  const int percent = static_cast<int>(std::clamp(share, 0.0, 1.0) * 100);
  const Style style = style_of(Role::label, theme.text_soft);
  canvas.text_in(row, std::to_string(percent) + " %", style, Align::right);
  const float height = canvas.px(6);
  const float width = canvas.px(180);
  const Rect bar{row.right() - canvas.width("100 %", style) - canvas.px(kGap) - width,
                 row.middle().y - height / 2, width, height};
  canvas.fill(bar, theme.line, height / 2);
  const float done = width * static_cast<float>(share);
  if (done > height) canvas.fill({bar.x, bar.y, done, height}, theme.good, height / 2);
}

}  // namespace

void sound_file_keys(Canvas& canvas, const BeforeModel& model, BeforeState& state, Asks& asks) {
  if (canvas.pressed(SDLK_s) && can_save(model)) begin_or_stop(model, state, asks);
  if (canvas.pressed(SDLK_k)) state.sound_ending = next_kind(state.sound_ending);
}

void before_sound_file(Canvas& canvas, const Rect& row, const BeforeModel& model, BeforeState& state,
                       Asks& asks) {
  const float end = save_button(canvas, row, model, state, asks);
  const Rect rest{row.x, row.y, end - row.x, row.h};
  if (is_made(model)) {
    progress(canvas, rest, model.sound_file.share);
  } else {
    kinds(canvas, rest, state);
  }
}

std::vector<Banner> sound_file_banner(const SoundFileModel& file) {
  if (file.stage == Stage::done) return {{Banner::Tone::note, file.text}};
  if (file.stage == Stage::failed) return {{Banner::Tone::trouble, file.text}};
  return {};
}

}  // namespace ui
