// SPDX-License-Identifier: MIT
#include "ui/screens/health_screen.h"

#include <SDL_keycode.h>

#include <algorithm>
#include <array>

#include "routine/cautions.h"
#include "routine/regions.h"
#include "ui/screens/chip_flow.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/make_ask.h"
#include "ui/screens/scrolled.h"
#include "ui/theme_name.h"
#include "ui/widgets.h"

namespace ui {

namespace {

using routine::HealthQuestion;

constexpr float kMargin = 48;

const HealthQuestion& question_of(const HealthState& state) {
  return routine::health_questions()[state.question];
}

std::size_t count() { return routine::health_questions().size(); }

void go_on(HealthState& state) {
  state.where = false;
  if (state.question + 1 < count()) {
    ++state.question;
  } else {
    state.question = first_open(state.answers);
  }
}

void answer(HealthState& state, bool yes) {
  const HealthQuestion& question = question_of(state);
  routine::HealthAnswer& kept = state.answers[std::string(question.id)];
  kept.yes = yes;
  if (!yes) kept.regions.clear();
  if (yes && routine::asks_where(question)) {
    state.where = true;
  } else {
    go_on(state);
  }
}

void step(HealthState& state, int by) {
  const auto last = static_cast<int>(count()) - 1;
  state.question = static_cast<std::size_t>(std::clamp(static_cast<int>(state.question) + by, 0, last));
  state.where = false;
}

void keys(const Canvas& canvas, HealthState& state, Asks& asks) {
  if (canvas.pressed(SDLK_ESCAPE)) {
    if (state.where) {
      go_on(state);
    } else {
      asks.push_back(ask(Ask::What::back));
    }
  }
  if (canvas.pressed(SDLK_y))
    answer(state, true);
  else if (canvas.pressed(SDLK_n))
    answer(state, false);
  if (state.where) return;  // the arrows are for the places
  if (canvas.pressed(SDLK_UP) || canvas.pressed(SDLK_BACKSPACE)) step(state, -1);
  if (canvas.pressed(SDLK_DOWN)) step(state, 1);
}

// Where the yes holds: chips of every place, none chosen means anywhere.
float places(Canvas& canvas, const Rect& box, HealthState& state) {
  std::vector<std::string>& chosen = state.answers[std::string(question_of(state).id)].regions;
  canvas.text(box.min(), "Where? Choose the places, or none for anywhere.",
              style_of(Role::body, canvas.theme().text_soft));
  ChipFlow flow(canvas, {box.x, box.y + canvas.px(32)}, box.w);
  for (const routine::Region& region : routine::regions()) {
    const auto at = std::find(chosen.begin(), chosen.end(), region.id);
    const bool on = at != chosen.end();
    if (!flow.chip("where-" + std::string(region.id), region.short_name, on)) continue;
    if (on) {
      chosen.erase(at);
    } else {
      chosen.emplace_back(region.id);
    }
  }
  return flow.bottom() - box.y;
}

std::string answer_words(const routine::HealthAnswers& answers, std::string_view id) {
  const auto found = answers.find(id);
  if (found == answers.end()) return "–";
  return found->second.yes ? "yes" : "no";
}

void list(Canvas& canvas, const Rect& box, HealthState& state) {
  const Theme& theme = canvas.theme();
  const float height = box.h / static_cast<float>(count());
  for (std::size_t i = 0; i < count(); ++i) {
    const HealthQuestion& question = routine::health_questions()[i];
    const Rect row{box.x, box.y + static_cast<float>(i) * height, box.w, height};
    const bool here = i == state.question;
    if (here) canvas.fill(row.inset(canvas.px(1)), theme.raised, canvas.px(8));
    const Touch touch = touch_area(canvas, question.id, row);
    if (touch.pressed) {
      state.question = i;
      state.where = false;
    }
    const std::string words = answer_words(state.answers, question.id);
    const ImU32 colour = words == "yes" ? theme.accent : theme.text_faint;
    canvas.text_in({row.x + canvas.px(12), row.y, canvas.px(40), row.h}, words, style_of(Role::label, colour),
                   Align::left);
    const Style style = style_of(Role::label, here ? theme.text : theme.text_soft);
    canvas.text_in({row.x + canvas.px(56), row.y, row.w - canvas.px(66), row.h},
                   canvas.cut(question.question, style, row.w - canvas.px(68)), style, Align::left);
  }
}

// The two answers, none of them urged on the person, and what a yes leads to.
float buttons(Canvas& canvas, ImVec2 at, float width, HealthState& state) {
  const Rect yes{at.x, at.y, canvas.px(150), canvas.px(52)};
  const Rect no = yes.moved(canvas.px(166), 0);
  const HealthQuestion& question = question_of(state);
  const auto given = state.answers.find(question.id);
  const auto look = [&](bool is_yes) {
    const bool chosen = given != state.answers.end() && given->second.yes == is_yes;
    return chosen ? ButtonLook::main : ButtonLook::plain;
  };
  const ButtonLook yes_look = look(true);
  const ButtonLook no_look = look(false);
  if (button(canvas, "yes", yes, "Yes (Y)", yes_look)) answer(state, true);
  if (button(canvas, "no", no, "No (N)", no_look)) answer(state, false);
  const std::string effect = "A yes: " + std::string(question.effect);
  return yes.h + canvas.px(16) +
         canvas.paragraph({at.x, yes.bottom() + canvas.px(16)}, width, effect,
                          style_of(Role::label, canvas.theme().text_faint), 3);
}

void done_row(Canvas& canvas, const Rect& box, HealthState& state, Asks& asks) {
  const bool all = routine::all_answered(state.answers);
  const Rect done{box.x, box.y, canvas.px(190), canvas.px(48)};
  const std::string_view label = state.where ? "Go on (Enter)" : "Done (Enter)";
  const bool can = all || state.where;
  const bool pressed = button(canvas, "done", done, label, ButtonLook::main, can);
  const Rect later{done.right() + canvas.px(12), box.y, canvas.px(170), done.h};
  if (button(canvas, "later", later, "Later (Esc)", ButtonLook::quiet)) asks.push_back(ask(Ask::What::back));
  if (!can || !(pressed || main_action(canvas))) return;
  if (state.where) {
    go_on(state);
  } else {
    asks.push_back(ask(Ask::What::save));
  }
}

void large(Canvas& canvas, const Rect& box, HealthState& state) {
  const Theme& theme = canvas.theme();
  const HealthQuestion& question = question_of(state);
  const std::string number = std::to_string(state.question + 1) + " of " + std::to_string(count());
  canvas.text(box.min(), number, style_of(Role::label, theme.text_faint));
  Style big = style_of(Role::title);
  big.size = 30;
  float y = box.y + canvas.px(26);
  y += canvas.paragraph({box.x, y}, box.w, question.question, big, 5) + canvas.px(20);
  y += buttons(canvas, {box.x, y}, box.w, state) + canvas.px(16);
  const auto found = state.answers.find(question.id);
  if (found == state.answers.end() || !found->second.yes) return;
  y += canvas.paragraph({box.x, y}, box.w, question.message, style_of(Role::body, theme.accent), 2) +
       canvas.px(8);
  if (!state.where && !routine::asks_where(question)) return;
  const float ring = canvas.px(6);  // room for the ring around a chip
  scrolled(canvas, "places", {box.x - ring, y, box.w + ring, box.bottom() - y - canvas.px(8)},
           [&](const Rect& area) {
             const Rect in{area.x + ring, area.y, box.w - 2 * ring, area.h};
             return places(canvas, in, state) + ring;
           });
}

}  // namespace

std::size_t first_open(const routine::HealthAnswers& answers) {
  const auto all = routine::health_questions();
  const auto found = std::find_if(
      all.begin(), all.end(), [&](const HealthQuestion& question) { return !answers.contains(question.id); });
  return found == all.end() ? 0 : static_cast<std::size_t>(found - all.begin());
}

Asks health_screen(Canvas& canvas, HealthState& state, const std::string& refusal) {
  enlarge(canvas, 1.35F);
  const KeyboardScope keyboard(canvas);
  Asks asks;
  keys(canvas, state, asks);
  const float margin = canvas.px(kMargin);
  const Theme& theme = canvas.theme();
  canvas.text({margin, canvas.px(30)}, "Before you press anything", style_of(Role::title));
  const ImVec2 below{margin, canvas.px(74)};
  const float width = canvas.w() - 2 * margin;
  if (refusal.empty()) {
    const routine::Caution& general = *routine::find_caution("general");
    const std::string words = "Answers stay on this machine and are asked again each month. ";
    canvas.paragraph(below, width, words + std::string(general.text), style_of(Role::body, theme.text_soft),
                     2);
  } else {
    banners(canvas, below, width, std::array{Banner{Banner::Tone::note, refusal}});
  }
  const float top = canvas.px(132);
  const float foot = canvas.h() - canvas.px(78);
  const float gap = canvas.px(40);
  const float left = (canvas.w() - 2 * margin - gap) * 0.54F;
  large(canvas, {margin, top, left, foot - top}, state);
  const Rect side{margin + left + gap, top, canvas.w() - 2 * margin - gap - left, foot - top - canvas.px(10)};
  panel(canvas, side);
  list(canvas, side.inset(canvas.px(10)), state);
  done_row(canvas, {margin, foot, left, canvas.px(48)}, state, asks);
  return asks;
}

}  // namespace ui
