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

struct OfferTouch {
  bool go = false;
  bool leave = false;
};

// One thing above the cards with a button or two; 88 units high.
OfferTouch offer_box(Canvas& canvas, const Rect& whole, const std::string& title, const std::string& line,
                     std::string_view go_label, std::string_view leave_label) {
  const Theme& theme = canvas.theme();
  canvas.fill(whole, mixed(theme.card, theme.accent, 0.10F), canvas.px(14));
  OfferTouch touch;
  const float y = whole.y + (whole.h - canvas.px(44)) / 2;
  float right = whole.right() - canvas.px(16);
  const float go_width = button_width(canvas, go_label);
  const float leave_width = leave_label.empty() ? 0 : button_width(canvas, leave_label);
  const Rect leave{right - leave_width, y, leave_width, canvas.px(44)};
  if (!leave_label.empty()) right = leave.x - canvas.px(10);
  const Rect go{right - go_width, y, go_width, canvas.px(44)};
  const float width = go.x - whole.x - canvas.px(36);
  const Style small = style_of(Role::label, theme.text_soft);
  const Style heading = style_of(Role::heading);
  const float x = whole.x + canvas.px(20);
  canvas.text({x, whole.y + canvas.px(18)}, canvas.cut(title, heading, width), heading);
  canvas.text({x, whole.y + canvas.px(48)}, canvas.cut(line, small, width), small);
  touch.go = button(canvas, "offer-go", go, go_label, ButtonLook::main);
  if (!leave_label.empty()) touch.leave = button(canvas, "offer-leave", leave, leave_label);
  return touch;
}

// Each returns the height that it took.
float offer(Canvas& canvas, const Rect& box, const InterruptedOffer& offer, Asks& asks) {
  const Rect whole{box.x, box.y, box.w, canvas.px(88)};
  const OfferTouch touch =
      offer_box(canvas, whole, offer.title, "You stopped at " + offer.stood + " · " + offer.when,
                "Go on (Enter)", "Leave it");
  if (touch.go) asks.push_back(ask(Ask::What::go_on_interrupted, offer.id));
  if (touch.leave) asks.push_back(ask(Ask::What::drop_interrupted, offer.id));
  return whole.h + canvas.px(kGap);
}

float today(Canvas& canvas, const Rect& box, const TodayOffer& offer, LibraryState& state, Asks& asks) {
  const Rect whole{box.x, box.y, box.w, canvas.px(88)};
  if (offer_box(canvas, whole, "Today: " + offer.title, offer.reason, "Open", "").go) {
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

void grid(Canvas& canvas, const Rect& box, const LibraryModel& model, const std::vector<std::size_t>& shown,
          LibraryState& state, Asks& asks) {
  const float gap = canvas.px(kGap);
  const float room = canvas.px(kRingRoom);
  const float width = box.w - 2 * room;
  const Rect wide{box.x, box.y, box.w + canvas.px(kBarRoom), box.h};
  const auto columns =
      static_cast<std::size_t>(std::max(1.0F, (width + gap) / (canvas.px(kCardLeastWidth) + gap)));
  const float card_width = (width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  const std::size_t selected = selected_of(model, shown, state);
  scrolled(canvas, "cards", wide, [&](const Rect& area) {
    for (std::size_t place = 0; place < shown.size(); ++place) {
      const Card& card = model.cards[shown[place]];
      const auto column = static_cast<float>(place % columns);
      const auto row = static_cast<float>(place / columns);
      const Rect at{area.x + room + column * (card_width + gap),
                    area.y + room + row * (canvas.px(kCardHeight) + gap), card_width, canvas.px(kCardHeight)};
      const Touch touch = routine_card(canvas, at, card, shown[place] == selected);
      if (shown[place] == selected) {
        first_for_keyboard();
        // Other cards than before: Enter must not open one that is scrolled away.
        if (state.seen_filter != state.filter)
          ImGui::SetScrollFromPosY(at.middle().y - ImGui::GetWindowPos().y, 0.5F);
      }
      if (touch.focused || touch.pressed) state.selected = card.id;
      if (!touch.pressed) continue;
      // A file that is wrong opens where it can be mended.
      asks.push_back(card.problem.empty() ? open_of(card, state) : ask(Ask::What::edit_routine, card.id));
    }
    const std::size_t rows = (shown.size() + columns - 1) / columns;
    return static_cast<float>(rows) * (canvas.px(kCardHeight) + gap) + 2 * room;
  });
  state.seen_filter = state.filter;
  const Card& card = model.cards[selected];
  write_keys(canvas, card.id, asks);
  if (!model.interrupted && main_action(canvas) && card.problem.empty()) asks.push_back(open_of(card, state));
}

}  // namespace

Asks library_screen(Canvas& canvas, const LibraryModel& model, LibraryState& state) {
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
  library_panel(canvas, {0, 0, panel_width, canvas.h()}, model, state);
  const Rect main{panel_width + canvas.px(30), canvas.px(24), canvas.w() - panel_width - canvas.px(60),
                  canvas.h() - canvas.px(24)};
  float y = main.y + header(canvas, main, state, asks);
  y += banners(canvas, {main.x, y}, main.w, model.banners);
  if (model.interrupted) y += offer(canvas, {main.x, y, main.w, 0}, *model.interrupted, asks);
  y += next_day_panel(canvas, {main.x, y, main.w, 0}, state.next_day, may_pass);
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
