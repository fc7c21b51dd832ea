// SPDX-License-Identifier: MIT
// Every theme can be read: contrast as WCAG 2.1 reckons it (success criterion 1.4.3).
#include "ui/theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace {

constexpr double kText = 4.5;
constexpr double kLarge = 3.0;  // 24 pixels and more, and shapes (1.4.11)

double linear(double channel) {
  return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(ImU32 colour) {
  const ImVec4 c = ImGui::ColorConvertU32ToFloat4(colour);
  return 0.2126 * linear(c.x) + 0.7152 * linear(c.y) + 0.0722 * linear(c.z);
}

double contrast(ImU32 a, ImU32 b) {
  const double one = luminance(a);
  const double two = luminance(b);
  return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

class Themes : public testing::TestWithParam<ui::ThemeName> {
 protected:
  void SetUp() override { ui::set_theme(GetParam()); }
  void TearDown() override { ui::set_theme(ui::ThemeName::dark); }
  const ui::Theme& theme() const { return ui::theme_of(GetParam()); }
};

TEST_P(Themes, EveryTextIsReadOnEveryGround) {
  const std::array grounds = {theme().ground, theme().side_panel, theme().card, theme().raised};
  const std::array texts = {theme().text, theme().text_soft, theme().text_faint};
  for (std::size_t g = 0; g < grounds.size(); ++g) {
    for (std::size_t t = 0; t < texts.size(); ++t) {
      EXPECT_GE(contrast(texts[t], grounds[g]), kText) << "text " << t << " on ground " << g;
    }
  }
  EXPECT_GE(contrast(theme().text, theme().raised_over), kText);
  EXPECT_GE(contrast(theme().on_accent, theme().accent), kText);
  EXPECT_GE(contrast(theme().on_accent, ui::mixed(theme().accent, theme().text, 0.18F)), kText);
}

TEST_P(Themes, ColouredTextsAreReadToo) {
  for (const ImU32 ground : {theme().ground, theme().card}) {
    EXPECT_GE(contrast(theme().accent, ground), kText);
    EXPECT_GE(contrast(theme().good, ground), kText);
    EXPECT_GE(contrast(theme().trouble, ground), kText);
  }
  // A banner's ground is tinted by its tone.
  EXPECT_GE(contrast(theme().text, ui::mixed(theme().card, theme().trouble, 0.22F)), kText);
}

TEST_P(Themes, TheLargeWordsOfASessionStandOut) {
  for (const routine::Kind kind : routine::kAllKinds) {
    EXPECT_GE(contrast(ui::kind_colour(kind), theme().ground), kLarge) << routine::kind_id(kind);
  }
  EXPECT_GE(contrast(theme().number, theme().ground), kText);
  // The number over the disc that paces the breath, and while paused.
  EXPECT_GE(contrast(theme().number, ui::mixed(theme().ground, theme().breathe, 0.30F)), kText);
  EXPECT_GE(contrast(ui::mixed(theme().ground, theme().text, 0.55F), theme().ground), kLarge);
}

TEST_P(Themes, TheRingOfTheKeyboardIsSeen) {
  for (const ImU32 ground : {theme().ground, theme().side_panel, theme().card}) {
    EXPECT_GE(contrast(theme().focus, ground), kLarge);
  }
}

INSTANTIATE_TEST_SUITE_P(All, Themes,
                         testing::Values(ui::ThemeName::dark, ui::ThemeName::light, ui::ThemeName::contrast));

TEST(Theme, HighContrastIsSevenToOneForEveryText) {
  const ui::Theme& theme = ui::theme_of(ui::ThemeName::contrast);
  for (const ImU32 ground : {theme.ground, theme.card, theme.raised}) {
    for (const ImU32 text : {theme.text, theme.text_soft, theme.text_faint}) {
      EXPECT_GE(contrast(text, ground), 7.0);
    }
  }
}

}  // namespace
