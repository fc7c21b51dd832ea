// SPDX-License-Identifier: MIT
#include "ui/screens/review_screen.h"
#include "ui/screens/library_tabs.h"

#include <SDL_keycode.h>

#include <algorithm>
#include <array>

#include "ui/screens/keyboard.h"
#include "ui/screens/review_parts.h"
#include "ui/theme_name.h"
#include "ui/widgets.h"

namespace ui {

namespace {

using What = ReviewAsk::What;

constexpr float kMostWidth = 1216;  // wider is hard to take in at one look
constexpr float kTop = 24;

struct PartName {
  ReviewPart part;
  std::string_view label;
};
constexpr std::array kParts = {
    PartName{ReviewPart::overview, "Overview"}, PartName{ReviewPart::sessions, "Sessions"},
    PartName{ReviewPart::log, "Log by hand"}, PartName{ReviewPart::take_out, "Take it out"}};

void parts(Canvas& canvas, const Rect& box, ReviewState& state) {
  const float gap = canvas.px(8);
  float x = box.right();
  for (const PartName& part : kParts) x -= chip_width(canvas, part.label) + gap;
  x += gap;
  for (const PartName& part : kParts) {
    const bool chosen = state.part == part.part;
    if (chip(canvas, "part-" + std::string(part.label), {x, box.y}, part.label, chosen))
      state.part = part.part;
    x += chip_width(canvas, part.label) + gap;
  }
}

bool undo_chord(const Canvas& canvas) {
  return std::any_of(canvas.keys().begin(), canvas.keys().end(), [](const KeyPress& key) {
    return key.code == SDLK_z && key.ctrl && !key.alt && !key.shift;
  });
}

// Returns the height.
float notice(Canvas& canvas, const Rect& box, const ReviewNotice& told, const ReviewState& state,
             ReviewAsks& asks) {
  const Rect at{box.x, box.y, box.w, canvas.px(44)};
  canvas.fill(at, canvas.theme().raised, canvas.px(10));
  float right = at.right() - canvas.px(8);
  const auto small = [&](std::string_view label) {
    const float width = chip_width(canvas, label);
    right -= width;
    const bool pressed = chip(canvas, label, {right, at.y + canvas.px(7)}, label);
    right -= canvas.px(8);
    return pressed;
  };
  if (small("Close")) asks.push_back(review_ask(What::drop_notice));
  // Within a search that was begun U is one more letter of it.
  const bool searching = state.part == ReviewPart::sessions && !state.filter.text.empty();
  const bool by_key = (!searching && !writing_text() && canvas.pressed(SDLK_u)) || undo_chord(canvas);
  const bool undo = !told.undo.empty() && (small(searching ? "Undo (Ctrl+Z)" : "Undo (U)") || by_key);
  if (undo) asks.push_back(review_ask(What::bring_back, told.undo));
  const Style style = style_of(Role::body);
  const Rect words{at.x + canvas.px(16), at.y, right - at.x - canvas.px(24), at.h};
  canvas.text_in(words, canvas.cut(told.text, style, words.w), style, Align::left);
  return at.h + canvas.px(12);
}

void escape(Canvas& canvas, const ReviewModel& model, ReviewState& state, ReviewAsks& asks) {
  if (!canvas.pressed(SDLK_ESCAPE) || writing_text()) return;
  if (!state.delete_asked.empty()) {
    state.delete_asked.clear();
  } else if (state.edited) {
    state.edited.reset();
  } else if (model.open) {
    asks.push_back(review_ask(What::close_session));
  } else if (state.choosing != FilterBy::none) {
    state.choosing = FilterBy::none;
  } else if (state.part == ReviewPart::sessions && !state.filter.empty()) {
    state.filter = {};
  } else if (state.part != ReviewPart::overview) {
    state.part = ReviewPart::overview;
  } else {
    asks.push_back(review_ask(What::go_library));
  }
}

void message(Canvas& canvas, const Rect& box, std::string_view head, std::string_view text) {
  const float y = box.y + canvas.px(40);
  canvas.text({box.x, y}, head, style_of(Role::heading));
  canvas.paragraph({box.x, y + canvas.px(36)}, std::min(box.w, canvas.px(760)), text,
                   style_of(Role::body, canvas.theme().text_soft));
}

void nothing_yet(Canvas& canvas, const Rect& box, ReviewAsks& asks) {
  message(
      canvas, box, "Nothing here yet.",
      "Every session is kept here from its first second: what was planned, what was really held, and your "
      "pain "
      "before and after where you gave it. After the first one you see the day and the spot; after two weeks "
      "what has waited and how your scores moved. It stays on this computer.");
  const std::string_view label = "Choose a routine";
  const Rect at{box.x, box.y + canvas.px(190), button_width(canvas, label), canvas.px(44)};
  if (button(canvas, "choose", at, label, ButtonLook::main) || main_action(canvas)) {
    asks.push_back(review_ask(What::go_library));
  }
  first_for_keyboard();
}

void body(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state, ReviewAsks& asks) {
  const bool alone = state.part == ReviewPart::log;  // needs nothing of the history
  if (!alone && (model.list == nullptr || model.stats == nullptr)) {
    return message(canvas, box, "Reading your history…", "This takes a moment.");
  }
  if (!alone && model.list->lines.empty()) return nothing_yet(canvas, box, asks);
  switch (state.part) {
    case ReviewPart::overview: return review_overview(canvas, box, model, state, asks);
    case ReviewPart::sessions: return review_sessions(canvas, box, model, state, asks);
    case ReviewPart::log: return review_log(canvas, box, model, state, asks);
    case ReviewPart::take_out: return review_take_out(canvas, box, model, asks);
  }
}

}  // namespace

ReviewAsk review_ask(ReviewAsk::What what, std::string text) { return {what, 0, std::move(text), {}, {}}; }

ReviewAsks review_screen(Canvas& canvas, const ReviewModel& model, ReviewState& state) {
  enlarge(canvas, 1.25F);
  const KeyboardScope keyboard(canvas);
  ReviewAsks asks;
  escape(canvas, model, state, asks);
  const float width = std::min(canvas.w() - canvas.px(64), canvas.px(kMostWidth));
  const Rect box{(canvas.w() - width) / 2, canvas.px(kTop), width, canvas.h() - canvas.px(kTop)};
  if (model.open) {
    review_session(canvas, box, model, state, asks);
    return asks;
  }
  state.delete_asked.clear();
  state.edited.reset();
  if (auto tab = library_tabs(canvas, {box.x, box.y + canvas.px(2)}, LibraryTab::history)) {
    asks.push_back(review_ask(What::go));
    asks.back().ask = std::move(*tab);
  }
  parts(canvas, box, state);
  float y = box.y + canvas.px(50);
  y += banners(canvas, {box.x, y}, box.w, model.banners);
  if (model.notice) y += notice(canvas, {box.x, y, box.w, 0}, *model.notice, state, asks);
  body(canvas, {box.x, y, box.w, box.bottom() - y}, model, state, asks);
  return asks;
}

}  // namespace ui
