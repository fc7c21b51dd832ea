// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "review_samples.h"
#include "screen_driver.h"
#include "screen_samples.h"
#include "setting_samples.h"
#include "ui/screens/review_screen.h"
#include "ui/screens/screens.h"
#include "ui/screens/settings_screen.h"

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

// Texts that touch by less than this share nothing that an eye could see: soft edges of glyphs.
constexpr float kSoftEdge = 1;

// What an enlarged text may be cut or wrapped for, it may never do: leave the window or touch another.
class LargeText : public testing::TestWithParam<float> {
 protected:
  void SetUp() override { set_text_size(GetParam()); }
  void TearDown() override { set_text_size(1); }
};

void expect_apart(std::vector<Shown> all, float width, float height) {
  for (Shown& shown : all) {
    ScreenDriver stage(width, height, shown.draw);
    const std::vector<TextBox>& boxes = stage.boxes();
    EXPECT_GE(boxes.size(), 4U) << shown.name;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      const Rect& ink = boxes[i].ink;
      EXPECT_TRUE(ink.x >= 0 && ink.y >= 0 && ink.right() <= width && ink.bottom() <= height)
          << shown.name << ": outside: " << boxes[i].text;
      for (std::size_t j = i + 1; j < boxes.size(); ++j) {
        EXPECT_FALSE(ink.inset(kSoftEdge).overlaps(boxes[j].ink.inset(kSoftEdge)))
            << shown.name << ": “" << boxes[i].text << "” runs into “" << boxes[j].text << "”";
      }
    }
  }
}

TEST_P(LargeText, KeepsEveryTextApart) {
  const auto grown = [] { return std::vector{settings_shown("settings", 0), settings_shown("keys", 1)}; };
  expect_apart(grown(), 1280, 720);
  expect_apart(grown(), 800, 480);
}

INSTANTIATE_TEST_SUITE_P(Sizes, LargeText, testing::Values(1.25F, 1.5F, 2.0F));

class Layout : public testing::TestWithParam<std::pair<float, float>> {};

TEST_P(Layout, KeepsEveryTextInTheWindowAndApartFromTheOthers) {
  const auto [width, height] = GetParam();
  expect_apart(all_shown(), width, height);
}

INSTANTIATE_TEST_SUITE_P(Sizes, Layout,
                         testing::Values(std::pair{1280.0F, 720.0F}, std::pair{1920.0F, 1080.0F},
                                         std::pair{800.0F, 480.0F}, std::pair{3840.0F, 2160.0F},
                                         std::pair{720.0F, 1200.0F}, std::pair{2400.0F, 900.0F}));

}  // namespace
}  // namespace ui::samples
