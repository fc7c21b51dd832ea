// SPDX-License-Identifier: MIT
#include "choose_shots.h"

#include "ui/screen_samples.h"
#include "ui/screens/health_screen.h"
#include "ui/screens/plans_screen.h"
#include "ui/screens/screens.h"
#include "ui/screens/take_in_screen.h"

namespace ui_gallery {
namespace {

using Draw = std::function<void(ui::Canvas&)>;

Draw library_today() {
  ui::LibraryModel model = ui::samples::library();
  model.today = ui::TodayOffer{model.cards.front().id, model.cards.front().title,
                               "Right top of shoulder: 3 last time, 4 days ago"};
  return [model, state = ui::LibraryState{}](ui::Canvas& canvas) mutable {
    (void)library_screen(canvas, model, state);
  };
}

ui::PlansModel plans_model() {
  ui::PlansModel model;
  model.plans = {{"desk-week",
                  "Desk week",
                  "Ease what a week at the desk does.",
                  {"Desk break, each hour", "Trapezius: stroke, hold, stretch, once a day, after work"},
                  true,
                  ""},
                 {"hook-week",
                  "Hook week",
                  "The tested five days.",
                  {"Hook cane, six by thirty, once a day"},
                  false,
                  ""},
                 {"starter-3",
                  "Three days to begin with",
                  "Get to know your tools.",
                  {"The daily minute, day 1", "Wall ball for the upper back, day 2",
                   "Trapezius: stroke, hold, stretch, day 3"},
                  false,
                  ""},
                 {"mine",
                  "mine",
                  "",
                  {},
                  false,
                  "mine.toml:7: there is no routine \"trapezus\"; did you mean \"trapezius\"?"}};
  return model;
}

Draw plans(bool due) {
  ui::PlansModel model = plans_model();
  if (due) {
    model.due = {{"trapezius", "Trapezius: stroke, hold, stretch", "once a day, after work"},
                 {"desk-break", "Desk break", "each hour"}};
  } else {
    model.rest = "Nothing is due now. Yesterday was deep work; a day's rest is part of the plan.";
  }
  return [model, state = ui::PlansState{}](ui::Canvas& canvas) mutable {
    (void)plans_screen(canvas, model, state);
  };
}

Draw health(bool where) {
  ui::HealthState state;
  state.answers["g_bleed"] = {};
  state.answers["g_bone"] = {};
  state.answers["g_skin"] = {true, {"calf"}};
  state.question = where ? 9 : 2;
  state.where = where;
  return [state](ui::Canvas& canvas) mutable { (void)health_screen(canvas, state); };
}

Draw take_in(bool wrong) {
  ui::TakeInModel model;
  model.file = "\"from a friend.toml\"";
  if (wrong) {
    model.trouble = "Something in it is wrong; it was not taken in.";
    model.found = {"Line 7, error: unknown key \"presure\" (did you mean \"pressure\"?)",
                   "Line 12, error: \"45\" is not a length of time (write hold = \"45s\" for seconds)"};
  } else {
    model.title = "Shoulders after the garden";
    model.goal = "Loosen the top of the shoulders and the inner edge of the shoulder blade.";
    model.does = {"6:20, 4:10 to 9:00 by choice", "Works on: top of shoulder, inner edge of shoulder blade",
                  "You need: massage ball, wall", "Stay beside the spine, never on it.",
                  "Good ache only. Stop for sharp pain, tingling or numbness."};
    model.found = {"Line 31, warning: Add time to get ready. [L-G03]"};
    model.plan = ui::samples::before().plan;
    model.taken = true;
  }
  return [model, state = ui::TakeInState{"from-a-friend-2"}](ui::Canvas& canvas) mutable {
    (void)take_in_screen(canvas, model, state);
  };
}

}  // namespace

std::vector<std::pair<std::string, Draw>> choose_shots() {
  return {{"library-today", library_today()}, {"plans", plans(true)},         {"plans-rest", plans(false)},
          {"health", health(false)},          {"health-where", health(true)}, {"take-in", take_in(false)},
          {"take-in-wrong", take_in(true)}};
}

}  // namespace ui_gallery
