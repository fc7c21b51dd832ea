// SPDX-License-Identifier: MIT
#include "ui/fonts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace {

using ui::Fonts;
using ui::Weight;

Fonts inter() { return Fonts::open(Fonts::usual_folders()).value(); }

TEST(Fonts, AMissingFontIsSaidWithWhatToInstall) {
  const std::array<std::filesystem::path, 1> nowhere = {"/nowhere"};
  const auto fonts = Fonts::open(nowhere);
  ASSERT_FALSE(fonts.has_value());
  EXPECT_EQ(fonts.error(), "Inter font not found: install fonts-inter");
}

TEST(Fonts, NothingIsDrawnBeforeItIsAskedFor) {
  Fonts fonts = inter();
  EXPECT_TRUE(fonts.pages().empty());
  EXPECT_GT(fonts.advance(Weight::bold, 100, U'H'), 0);
  EXPECT_TRUE(fonts.pages().empty());
}

TEST(Fonts, TheSameGlyphIsDrawnOnce) {
  Fonts fonts = inter();
  const ui::Glyph first = fonts.glyph(Weight::regular, 18, U'a', 0);
  fonts.pages().at(0).changed = false;
  const ui::Glyph again = fonts.glyph(Weight::regular, 18, U'a', 0);
  EXPECT_EQ(first.u0, again.u0);
  EXPECT_FALSE(fonts.pages().at(0).changed);
}

TEST(Fonts, ACapitalIsAsHighAsTheMetricsSay) {
  Fonts fonts = inter();
  const ui::Glyph glyph = fonts.glyph(Weight::bold, 200, U'H', 0);
  EXPECT_NEAR(glyph.h, 200 * fonts.metrics(Weight::bold).cap_height, 1.5F);
  EXPECT_NEAR(glyph.top, -glyph.h, 1.5F);
}

TEST(Fonts, GlyphsOfOnePageDoNotTouch) {
  Fonts fonts = inter();
  struct Place {
    float x0, y0, x1, y1;
    int page;
  };
  std::vector<Place> places;
  for (char32_t c = U'!'; c < U'\u00FF'; ++c) {
    const ui::Glyph g = fonts.glyph(Weight::semibold, 60, c, 0);
    if (g.page < 0) continue;
    const auto& page = fonts.pages()[static_cast<std::size_t>(g.page)];
    places.push_back({g.u0 * static_cast<float>(page.w), g.v0 * static_cast<float>(page.h),
                      g.u1 * static_cast<float>(page.w), g.v1 * static_cast<float>(page.h), g.page});
  }
  ASSERT_GT(places.size(), 150U);
  for (std::size_t i = 0; i < places.size(); ++i) {
    for (std::size_t j = i + 1; j < places.size(); ++j) {
      const Place& a = places[i];
      const Place& b = places[j];
      const bool apart = a.page != b.page || a.x1 < b.x0 || b.x1 < a.x0 || a.y1 < b.y0 || b.y1 < a.y0;
      EXPECT_TRUE(apart) << i << " and " << j;
    }
  }
}

TEST(Fonts, TooManyGlyphsAreForgotten) {
  Fonts fonts = inter();
  (void)fonts.glyph(Weight::regular, 18, U'a', 0);
  EXPECT_TRUE(fonts.trim().empty());
  EXPECT_FALSE(fonts.pages().empty());
  for (int pixels = 900; pixels < 960; ++pixels) (void)fonts.glyph(Weight::bold, pixels, U'M', 0);
  EXPECT_FALSE(fonts.trim().empty());
  EXPECT_TRUE(fonts.pages().empty());
}

}  // namespace
