// SPDX-License-Identifier: MIT
#include <SDL_keycode.h>

#include <algorithm>

#include "ui/screens/history_parts.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/make_ask.h"
#include "ui/screens/screens.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kMostWidth = 1216;  // lines longer than this are hard to follow with the eye

const history::StoredSession* open_one(const HistoryModel& model) {
  if (!model.open) return nullptr;
  const auto found =
      std::find_if(model.sessions.begin(), model.sessions.end(),
                   [&](const history::StoredSession& session) { return session.id == *model.open; });
  return found == model.sessions.end() ? nullptr : &*found;
}

}  // namespace

Asks history_screen(Canvas& canvas, const HistoryModel& model, HistoryState& state) {
  const KeyboardScope keyboard(canvas);
  Asks asks;
  const float width = std::min(canvas.w() - canvas.px(64), canvas.px(kMostWidth));
  Rect box{(canvas.w() - width) / 2, canvas.px(24), width, canvas.h() - canvas.px(24)};
  const history::StoredSession* open = open_one(model);
  if (canvas.pressed(SDLK_ESCAPE) && !writing_text()) {
    const bool asked = open != nullptr && state.delete_asked == open->id;
    if (!asked) asks.push_back(ask(open != nullptr ? Ask::What::go_history : Ask::What::go_library));
    state.delete_asked.clear();
  }
  if (open != nullptr) {
    history_detail(canvas, box, *open, model.today, state, asks);
  } else {
    state.delete_asked.clear();
    history_list(canvas, box, model, state, asks);
  }
  return asks;
}

}  // namespace ui
