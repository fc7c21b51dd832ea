// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>

#include "review_samples.h"
#include "screen_driver.h"
#include "screen_samples.h"
#include "setting_samples.h"
#include "ui/screens/health_screen.h"
#include "ui/screens/hear_screen.h"
#include "ui/screens/plans_screen.h"
#include "ui/screens/review_screen.h"
#include "ui/screens/screens.h"
#include "ui/screens/settings_screen.h"
#include "ui/screens/take_in_screen.h"
#include "ui/screens/tap_screen.h"

namespace ui::samples {
namespace {

struct Shown {
  std::string name;
  ScreenDriver::Draw draw;
};

Shown library_shown(std::string name, LibraryModel model) {
  return {std::move(name), [model = std::move(model), state = LibraryState{}](Canvas& canvas) mutable {
            return library_screen(canvas, model, state);
          }};
}

Shown before_shown(std::string name, BeforeModel model) {
  return {std::move(name), [model = std::move(model), state = BeforeState{}](Canvas& canvas) mutable {
            return before_screen(canvas, model, state);
          }};
}

Shown after_shown(std::string name, AfterModel model) {
  return {std::move(name), [model = std::move(model), state = AfterState{}](Canvas& canvas) mutable {
            return after_screen(canvas, model, state).asks;
          }};
}

Shown review_shown(std::string name, ReviewModel model, ReviewPart part = ReviewPart::overview) {
  return {std::move(name), [model = std::move(model), state = ReviewState{}, part](Canvas& canvas) mutable {
            state.part = part;
            (void)review_screen(canvas, model, state);
            return Asks{};
          }};
}

Shown review_edit_shown() {
  ReviewModel model = review_of(nine_weeks());
  model.open = told_session();
  return {"a session being edited", [model, state = ReviewState{}](Canvas& canvas) mutable {
            if (!state.edited) state.edited = answers_of(*model.open);
            (void)review_screen(canvas, model, state);
            return Asks{};
          }};
}

ReviewModel one_open() {
  ReviewModel model = review_of(nine_weeks());
  model.open = told_session();
  return model;
}

Shown settings_shown(std::string name, std::size_t section) {
  SettingsState state;
  state.section = section;
  return {std::move(name), [model = settings(), state](Canvas& canvas) mutable {
            (void)settings_screen(canvas, model, state);
            return Asks{};
          }};
}

std::vector<Shown> all_shown() {
  return {library_shown("library", library()),
          library_shown("library with an offer", library_offering()),
          library_shown("library without routines", {}),
          before_shown("before", before()),
          before_shown("before, refused", before_refused()),
          after_shown("after", after()),
          after_shown("after, hurt", after_hurt()),
          review_shown("review", review_of(nine_weeks())),
          review_shown("review of one session", review_of({told_session()})),
          review_shown("review of none", review_of({})),
          review_shown("review, sessions", review_of(nine_weeks()), ReviewPart::sessions),
          review_shown("review, by hand", review_of(nine_weeks()), ReviewPart::log),
          review_shown("review, take out", review_of(nine_weeks()), ReviewPart::take_out),
          review_shown("one session", one_open()),
          review_edit_shown()};
}

// Screens that have tests of their own for the usual size.
std::vector<Shown> other_shown() {
  const HearModel hear{.cue = session::Cue::tick, .sound = "Sound: a loudspeaker"};
  const TapModel tap{.taps = 12, .latency_ms = -500, .spread_ms = 45, .saved_ms = -500};
  const TakeInModel taken{
      .file = "\"mine.toml\"", .title = "Mine", .goal = "Loosen it.", .does = {"0:35", "You need: fingers"}};
  PlansModel plans;
  plans.plans.push_back({"legs", "Legs", "Every other day.", {"Calf roller: every 2 days"}, false, ""});
  plans.due.push_back({"calf-roller", "Calf roller", "every 2 days"});
  return {
      settings_shown("settings", 0),
      settings_shown("keys", 1),
      {"hear", [hear](Canvas& canvas) { return hear_screen(canvas, hear), Asks{}; }},
      {"tap along", [tap](Canvas& canvas) { return tap_screen(canvas, tap), Asks{}; }},
      {"health", [state = HealthState{}](Canvas& canvas) mutable { return health_screen(canvas, state); }},
      {"plans",
       [plans, state = PlansState{}](Canvas& canvas) mutable { return plans_screen(canvas, plans, state); }},
      {"take in", [taken, state = TakeInState{"mine"}](Canvas& canvas) mutable {
         return take_in_screen(canvas, taken, state);
       }}};
}

// What an enlarged text may be cut or wrapped for, it may never do: leave the window or touch another.
class LargeText : public testing::TestWithParam<float> {
 protected:
  void SetUp() override { set_text_size(GetParam()); }
  void TearDown() override { set_text_size(1); }
};

std::vector<Shown> every_screen() {
  std::vector<Shown> all = all_shown();
  for (Shown& each : other_shown()) all.push_back(std::move(each));
  return all;
}

TEST_P(LargeText, KeepsEveryTextOnEveryScreenApart) {
  for (const Shown& shown : every_screen())
    expect_whole_texts(shown.draw, shown.name, {{1280, 720}, {800, 480}});
}

std::vector<std::string> cut_texts(const Shown& shown, float factor) {
  set_text_size(factor);
  const ScreenDriver stage(1280, 720, shown.draw);
  std::vector<std::string> cut;
  for (const TextBox& box : stage.boxes()) {
    // A title of the greatest length, and a note in a list, always end like this.
    const bool always =
        box.text.find("Upper tra") != std::string::npos || box.text.find("“") != std::string::npos;
    if (!always && box.text.ends_with("…")) cut.push_back(box.text);
  }
  return cut;
}

TEST_P(LargeText, CutsNothingThatIsWholeAtTheUsualSize) {
  std::vector<Shown> usual = every_screen();
  // Its list only names the questions that are asked in full beside it.
  std::erase_if(usual, [](const Shown& shown) { return shown.name == "health"; });
  const std::vector<Shown> large = usual;
  for (std::size_t i = 0; i < usual.size(); ++i) {
    const auto cut = cut_texts(large[i], GetParam());
    EXPECT_LE(cut.size(), cut_texts(usual[i], 1).size())
        << usual[i].name << ": " << testing::PrintToString(cut);
  }
}

TEST(LargeTexts, AreLargerOnEveryScreen) {
  for (const Shown& shown : every_screen()) {
    const auto height_of_most = [&](float factor) {
      set_text_size(factor);
      const ScreenDriver stage(1280, 720, shown.draw);
      std::vector<float> heights;
      for (const TextBox& box : stage.boxes()) heights.push_back(box.cap_height);
      std::nth_element(heights.begin(), heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2),
                       heights.end());
      return heights[heights.size() / 2];
    };
    EXPECT_GE(height_of_most(2), 1.2F * height_of_most(1)) << shown.name;
  }
  set_text_size(1);
}

INSTANTIATE_TEST_SUITE_P(Sizes, LargeText, testing::Values(1.25F, 1.5F, 2.0F));

class Layout : public testing::TestWithParam<std::pair<float, float>> {};

TEST_P(Layout, KeepsEveryTextInTheWindowAndApartFromTheOthers) {
  const auto [width, height] = GetParam();
  for (const Shown& shown : all_shown()) expect_whole_texts(shown.draw, shown.name, {{width, height}});
}

INSTANTIATE_TEST_SUITE_P(Sizes, Layout,
                         testing::Values(std::pair{1280.0F, 720.0F}, std::pair{1920.0F, 1080.0F},
                                         std::pair{800.0F, 480.0F}, std::pair{3840.0F, 2160.0F},
                                         std::pair{720.0F, 1200.0F}, std::pair{2400.0F, 900.0F}));

}  // namespace
}  // namespace ui::samples
