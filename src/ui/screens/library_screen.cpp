// SPDX-License-Identifier: MIT
#include <SDL_keycode.h>

#include <algorithm>
#include <array>

#include "ui/screens/body_map.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/library_panel.h"
#include "ui/screens/library_tabs.h"
#include "ui/screens/library_write.h"
#include "ui/screens/make_ask.h"
#include "ui/screens/routine_card.h"
#include "ui/screens/screens.h"
#include "ui/screens/scrolled.h"
#include "ui/theme_name.h"

namespace ui {

namespace {

constexpr float kGap = 16;
constexpr float kBarRoom = 6;        // for the mark of how far it is scrolled
constexpr float kSearchLeast = 170;  // its hint has to fit
constexpr float kRingRoom = 8;       // what a card's ring takes beyond the card

Ask open_of(const Card& card, const LibraryState& state) {
  return {Ask::What::open_routine, state.filter.minutes, card.id, {}};
}

// The tabs, the ways into the editor and the search, in two rows where one is too narrow. The height it took.
float header(Canvas& canvas, const Rect& box, LibraryState& state, Asks& asks) {
  if (auto tab = library_tabs(canvas, {box.x, box.y + canvas.px(2)}, LibraryTab::routines)) {
    asks.push_back(std::move(*tab));
  }
  if (canvas.pressed(SDLK_F2)) asks.push_back(ask(Ask::What::go_settings));
  const float gap = canvas.px(10);
  const float buttons = write_buttons_width(canvas, state.selected);
  const float left = box.w - library_tabs_width(canvas) - 2 * canvas.px(kGap) - buttons - gap;
  const bool one_row = left >= canvas.px(kSearchLeast);
  const float width = one_row ? std::min(canvas.px(280), left) : box.w - buttons - gap;
  const float y = box.y + (one_row ? 0 : canvas.px(44));
  write_buttons(canvas, {box.right() - width - gap, y}, state.selected, asks);
  text_input(canvas, "search", {box.right() - width, y, width, canvas.px(36)}, state.filter.search,
             "Search: just type");
  return y + canvas.px(56) - box.y;
}

// One thing above the cards, 88 units high, in two lines that end at `right`.
void offer_words(Canvas& canvas, const Rect& whole, float right, const std::string& title,
                 const std::string& line) {
  const Style heading = style_of(Role::heading);
  const Style small = style_of(Role::label, canvas.theme().text_soft);
  const float x = whole.x + canvas.px(20);
  const float width = right - x - canvas.px(16);
  canvas.text({x, whole.y + canvas.px(18)}, canvas.cut(title, heading, width), heading);
  canvas.text({x, whole.y + canvas.px(48)}, canvas.cut(line, small, width), small);
}

// A button in the offer's right end; `right` moves to its left.
Rect offer_button(Canvas& canvas, const Rect& whole, float& right, std::string_view label) {
  const float width = button_width(canvas, label);
  const float height = canvas.px(44);
  const Rect at{right - width, whole.y + (whole.h - height) / 2, width, height};
  right = at.x - canvas.px(10);
  return at;
}

// Each returns the height that it took.
float offer(Canvas& canvas, const Rect& box, const InterruptedOffer& offer, Asks& asks) {
  const Theme& theme = canvas.theme();
  const Rect whole{box.x, box.y, box.w, canvas.px(88)};
  canvas.fill(whole, mixed(theme.card, theme.accent, 0.10F), canvas.px(14));
  float right = whole.right() - canvas.px(16);
  const Rect leave = offer_button(canvas, whole, right, "Leave it");
  const Rect go = offer_button(canvas, whole, right, "Go on (Enter)");
  offer_words(canvas, whole, right, offer.title, "You stopped at " + offer.stood + " · " + offer.when);
  if (button(canvas, "offer-go", go, "Go on (Enter)", ButtonLook::main)) {
    asks.push_back(ask(Ask::What::go_on_interrupted, offer.id));
  }
  if (button(canvas, "offer-leave", leave, "Leave it")) {
    asks.push_back(ask(Ask::What::drop_interrupted, offer.id));
  }
  return whole.h + canvas.px(kGap);
}

// All of it is the button, so that an arrow key leads to it from every card below.
float today(Canvas& canvas, const Rect& box, const TodayOffer& offer, LibraryState& state, Asks& asks) {
  const Theme& theme = canvas.theme();
  const float rounding = canvas.px(14);
  const Rect whole{box.x, box.y, box.w, canvas.px(88)};
  const Touch touch = touch_area(canvas, "today", whole);
  state.on_today = touch.focused;
  canvas.fill(whole, mixed(theme.card, theme.accent, touch.over ? 0.16F : 0.10F), rounding);
  float right = whole.right() - canvas.px(16);
  const Rect open = offer_button(canvas, whole, right, "Open");
  offer_words(canvas, whole, right, "Today: " + offer.title, offer.reason);
  canvas.fill(open, theme.accent, canvas.px(10));
  canvas.text_in(open, "Open", style_of(Role::heading, theme.on_accent));
  if (touch.focused) focus_ring(canvas, whole, rounding);
  if (touch.pressed) {
    state.from_today = true;
    asks.push_back(ask(Ask::What::open_routine, offer.routine));
  }
  return whole.h + canvas.px(kGap);
}

void nothing(Canvas& canvas, const Rect& box, const LibraryModel& model, LibraryState& state) {
  Style lead = style_of(Role::lead, canvas.theme().text_soft);
  const float y = box.y + box.h * 0.22F;
  if (model.cards.empty()) {
    canvas.text({box.x, y}, "There are no routines yet.", style_of(Role::heading));
    canvas.paragraph({box.x, y + canvas.px(36)}, box.w,
                     "Make one with `unknot new my-routine.toml` and put it into the folder routines/ beside "
                     "your history.",
                     lead, 3);
    return;
  }
  const float height = canvas.paragraph({box.x, y}, box.w, nothing_matches(state.filter), lead, 3);
  const Rect clear{box.x, y + height + canvas.px(16), button_width(canvas, "Show all routines"),
                   canvas.px(44)};
  if (button(canvas, "clear", clear, "Show all routines")) state.filter = {};
}

// The selected card, or the first one that is shown.
std::size_t selected_of(const LibraryModel& model, const std::vector<std::size_t>& shown,
                        const LibraryState& state) {
  const auto found = std::find_if(shown.begin(), shown.end(),
                                  [&](std::size_t i) { return model.cards[i].id == state.selected; });
  return found == shown.end() ? shown.front() : *found;
}

// Where the cards stand: as many beside each other as there is room for.
struct Cells {
  Cells(Canvas& canvas, float whole_width)
      : gap(canvas.px(kGap)), room(canvas.px(kRingRoom)), height(canvas.px(kCardHeight)) {
    const float in_a_row = whole_width - 2 * room;
    columns = static_cast<std::size_t>(std::max(1.0F, (in_a_row + gap) / (canvas.px(kCardLeastWidth) + gap)));
    width = (in_a_row - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  }
  Rect at(const Rect& area, std::size_t place) const {
    return {area.x + room + static_cast<float>(place % columns) * (width + gap),
            area.y + room + static_cast<float>(place / columns) * (height + gap), width, height};
  }
  float used(std::size_t cards) const {
    return static_cast<float>((cards + columns - 1) / columns) * (height + gap) + 2 * room;
  }

  float gap, room, height;
  float width = 0;
  std::size_t columns = 1;
};

void grid(Canvas& canvas, const Rect& box, const LibraryModel& model, const std::vector<std::size_t>& shown,
          LibraryState& state, Asks& asks) {
  const Cells cells(canvas, box.w);
  const Rect wide{box.x, box.y, box.w + canvas.px(kBarRoom), box.h};
  const std::size_t selected = selected_of(model, shown, state);
  scrolled(canvas, "cards", wide, [&](const Rect& area) {
    for (std::size_t place = 0; place < shown.size(); ++place) {
      const Card& card = model.cards[shown[place]];
      const Rect at = cells.at(area, place);
      const Touch touch = routine_card(canvas, at, card, shown[place] == selected);
      if (shown[place] == selected) {
        first_for_keyboard();
        if (state.on_today && canvas.pressed(SDLK_DOWN)) keyboard_comes_here();
        // Other cards than before: Enter must not open one that is scrolled away.
        if (state.seen_filter != state.filter)
          ImGui::SetScrollFromPosY(at.middle().y - ImGui::GetWindowPos().y, 0.5F);
      }
      if (touch.focused || touch.pressed) state.selected = card.id;
      if (!touch.pressed) continue;
      // A file that is wrong opens where it can be mended.
      asks.push_back(card.problem.empty() ? open_of(card, state) : ask(Ask::What::edit_routine, card.id));
    }
    return cells.used(shown.size());
  });
  state.seen_filter = state.filter;
  const Card& card = model.cards[selected];
  write_keys(canvas, card.id, asks);
  if (!model.interrupted && main_action(canvas) && card.problem.empty()) asks.push_back(open_of(card, state));
}

}  // namespace

Asks library_screen(Canvas& canvas, const LibraryModel& model, LibraryState& state) {
  enlarge(canvas, state.map.open ? 1.15F : 1.35F);
  const KeyboardScope keyboard(canvas);
  Asks asks;
  if (state.map.open) {
    body_map(canvas, model, state);
    return asks;
  }
  if (canvas.pressed(SDLK_TAB) && !writing_text()) state.map.open = true;
  typed_into(canvas, state.filter.search);
  const bool may_pass = state.filter.empty();  // else Escape is for the filter
  if (canvas.pressed(SDLK_ESCAPE)) state.filter = {};
  const float panel_width = canvas.px(kLibraryPanelWidth);
  {
    // By nearness alone, up from a card or down from an offer would lead to a spot of the figure beside it.
    const OutOfReach beside(leads_up_or_down_right_of(panel_width));
    library_panel(canvas, {0, 0, panel_width, canvas.h()}, model, state);
  }
  const Rect main{panel_width + canvas.px(30), canvas.px(24), canvas.w() - panel_width - canvas.px(60),
                  canvas.h() - canvas.px(24)};
  float y = main.y + header(canvas, main, state, asks);
  y += banners(canvas, {main.x, y}, main.w, model.banners);
  if (model.interrupted) y += offer(canvas, {main.x, y, main.w, 0}, *model.interrupted, asks);
  y += next_day_panel(canvas, {main.x, y, main.w, 0}, state.next_day, may_pass);
  state.on_today = false;
  if (!model.interrupted && model.today && state.filter.empty()) {
    y += today(canvas, {main.x, y, main.w, 0}, *model.today, state, asks);
  }
  // What was broken off comes first, until the arrow keys lead to a card.
  if (model.interrupted && main_action(canvas)) {
    asks.push_back(ask(Ask::What::go_on_interrupted, model.interrupted->id));
  }
  const float room = canvas.px(kRingRoom);
  const std::vector<std::size_t> shown = matching(model.cards, state.filter);
  if (shown.empty()) {
    nothing(canvas, {main.x, y, main.w, main.bottom() - y}, model, state);
  } else {
    grid(canvas, {main.x - room, y - room, main.w + 2 * room, main.bottom() - y + room}, model, shown, state,
         asks);
  }
  return asks;
}

}  // namespace ui
