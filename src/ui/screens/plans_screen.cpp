// SPDX-License-Identifier: MIT
#include "ui/screens/plans_screen.h"

#include <SDL_keycode.h>

#include <algorithm>

#include "ui/screens/keyboard.h"
#include "ui/screens/library_tabs.h"
#include "ui/screens/make_ask.h"
#include "ui/screens/scrolled.h"
#include "ui/theme_name.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kMargin = 40;
constexpr float kGap = 16;
constexpr float kCardHeight = 178;
constexpr float kDueHeight = 64;

float due_row(Canvas& canvas, const Rect& box, const PlanDue& due, Asks& asks) {
  const Theme& theme = canvas.theme();
  canvas.fill(box, mixed(theme.card, theme.accent, 0.10F), canvas.px(14));
  const float width = button_width(canvas, "Open");
  const Rect at{box.right() - canvas.px(14) - width, box.y + (box.h - canvas.px(40)) / 2, width,
                canvas.px(40)};
  if (button(canvas, "due-" + due.routine, at, "Open", ButtonLook::main)) {
    asks.push_back(ask(Ask::What::open_routine, due.routine));
  }
  const float x = box.x + canvas.px(20);
  const float room = at.x - x - canvas.px(16);
  const Style title = style_of(Role::heading);
  const Style small = style_of(Role::label, theme.text_soft);
  canvas.text({x, box.y + canvas.px(9)}, canvas.cut(due.title, title, room), title);
  canvas.text({x, box.y + canvas.px(36)}, canvas.cut(due.why, small, room), small);
  return box.h + canvas.px(10);
}

void plan_card(Canvas& canvas, const Rect& box, const PlanCard& plan, PlansState& state, Asks& asks) {
  const Theme& theme = canvas.theme();
  panel(canvas, box);
  if (plan.followed) canvas.frame(box, theme.accent, canvas.px(14), std::max(2.0F, canvas.px(3)));
  const float x = box.x + canvas.px(20);
  const std::string_view label = plan.followed ? "Stop" : "Follow";
  const float width = button_width(canvas, label);
  const Rect at{box.right() - canvas.px(16) - width, box.y + canvas.px(14), width, canvas.px(38)};
  const float room = at.x - x - canvas.px(12);
  const Style title = style_of(Role::heading);
  canvas.text({x, box.y + canvas.px(18)}, canvas.cut(plan.title, title, room), title);
  const float full = box.w - canvas.px(40);
  const Style small = style_of(Role::label, theme.text_soft);
  if (!plan.problem.empty()) {
    canvas.paragraph({x, box.y + canvas.px(54)}, full, plan.problem, style_of(Role::label, theme.trouble), 4);
    return;
  }
  float y = box.y + canvas.px(54);
  y += canvas.paragraph({x, y}, full, plan.goal, small, 2) + canvas.px(8);
  const Style faint = style_of(Role::label, theme.text_faint);
  for (const std::string& line : plan.lines) {
    if (y + canvas.line_height(faint) > box.bottom() - canvas.px(8)) break;
    canvas.text({x, y}, canvas.cut(line, faint, full), faint);
    y += canvas.line_height(faint) + canvas.px(2);
  }
  const ButtonLook look = plan.followed ? ButtonLook::plain : ButtonLook::quiet;
  if (button(canvas, "plan-" + plan.id, at, label, look)) {
    state.follow = plan.followed ? "" : plan.id;
    asks.push_back(ask(Ask::What::save));
  }
}

float today(Canvas& canvas, const Rect& box, const PlansModel& model, Asks& asks) {
  float y = box.y;
  canvas.text({box.x, y}, "Today", style_of(Role::heading));
  y += canvas.px(34);
  for (const PlanDue& due : model.due) {
    y += due_row(canvas, {box.x, y, box.w, canvas.px(kDueHeight)}, due, asks);
  }
  if (model.due.empty()) {
    y += canvas.paragraph({box.x, y}, box.w, model.rest, style_of(Role::body, canvas.theme().text_soft), 2);
  }
  return y + canvas.px(20) - box.y;
}

float cards(Canvas& canvas, const Rect& box, const PlansModel& model, PlansState& state, Asks& asks) {
  const float gap = canvas.px(kGap);
  const float width = (box.w - gap) / 2;
  for (std::size_t i = 0; i < model.plans.size(); ++i) {
    const Rect at{box.x + static_cast<float>(i % 2) * (width + gap),
                  box.y + static_cast<float>(i / 2) * (canvas.px(kCardHeight) + gap), width,
                  canvas.px(kCardHeight)};
    plan_card(canvas, at, model.plans[i], state, asks);
  }
  const std::size_t rows = (model.plans.size() + 1) / 2;
  return static_cast<float>(rows) * (canvas.px(kCardHeight) + gap);
}

}  // namespace

Asks plans_screen(Canvas& canvas, const PlansModel& model, PlansState& state) {
  enlarge(canvas, 1.3F);
  const KeyboardScope keyboard(canvas);
  Asks asks;
  if (canvas.pressed(SDLK_ESCAPE)) asks.push_back(ask(Ask::What::back));
  const float margin = canvas.px(kMargin);
  if (auto tab = library_tabs(canvas, {margin, canvas.px(26)}, LibraryTab::plans))
    asks.push_back(std::move(*tab));
  float y = canvas.px(84);
  const float width = canvas.w() - 2 * margin;
  y += banners(canvas, {margin, y}, width, model.banners);
  const float room = canvas.px(6);
  const Rect wide{margin - room, y, width + 2 * room + canvas.px(6), canvas.h() - y};
  scrolled(canvas, "plans", wide, [&](const Rect& area) {
    const Rect in{area.x + room, area.y + room, width, area.h};
    const float used = today(canvas, in, model, asks);
    return room + used + cards(canvas, {in.x, in.y + used, in.w, in.h}, model, state, asks);
  });
  return asks;
}

}  // namespace ui
