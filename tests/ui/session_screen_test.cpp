// SPDX-License-Identifier: MIT
// What the session screen promises of its picture, measured on the texts as they were drawn.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "routine/parse.h"
#include "session/session.h"
#include "tree.h"
#include "ui/keys.h"
#include "ui/scenes.h"
#include "ui/screens/screens.h"
#include "ui/stage.h"

namespace {

using ui::Role;
using ui::TextBox;

struct Window {
  float w;
  float h;
  bool sixteen_to_nine() const { return w * 9 == h * 16; }
};

constexpr std::array kWindows = {Window{1280, 720}, Window{1920, 1080}, Window{800, 480}, Window{3840, 2160},
                                 Window{1366, 768}};

// Needed in a session, as against title, times and hints.
bool needed(Role role) {
  switch (role) {
    case Role::digits:
    case Role::verb:
    case Role::side:
    case Role::region:
    case Role::say:
    case Role::next: return true;
    case Role::title:
    case Role::heading:
    case Role::lead:
    case Role::body:
    case Role::label:
    case Role::hint: return false;
  }
  return false;
}

class SessionPicture : public testing::Test {
 protected:
  // Calls look(scene, window, texts) for every scene that is not an overlay, in every window, turned all four
  // ways.
  template <class Look>
  void each(const Look& look) {
    for (const ui_test::SessionScene& scene : ui_test::session_scenes()) {
      if (scene.model.keys_shown) continue;  // lies over the rest
      for (const Window& window : kWindows) {
        for (int turns = 0; turns < 4; ++turns) {
          SCOPED_TRACE(scene.name + " at " + std::to_string(static_cast<int>(window.w)) + " turned " +
                       std::to_string(turns));
          ui_test::SessionScene turned = scene;
          turned.model.quarter_turns = turns;
          stage_.frame({window.w, window.h},
                       [&](ui::Canvas& canvas) { (void)session_screen(canvas, turned.model); });
          look(turned, window, stage_.boxes());
        }
      }
    }
  }
  // Of the last frame: product.md, section 5.
  void expect_sizes(const Window& window, int turns) const {
    const bool upright = turns % 2 == 0;
    const float needed_height = upright ? window.h : std::min(window.w, window.h);
    for (const TextBox& text : stage_.boxes()) {
      float least = needed(text.role) ? 0.04F * needed_height : 0;
      if (text.role == Role::digits) least = 0.35F * window.h;
      // In the middle of the body the place stands where else the side does, as large as it fits beside the
      // figure.
      const bool place = text.role == Role::side && text.text != "LEFT" && text.text != "RIGHT";
      const bool big = text.role == Role::verb || text.role == Role::side;
      if (big && window.sixteen_to_nine()) least = (place ? 0.1F : upright ? 0.12F : 0.11F) * window.h;
      EXPECT_GE(text.cap_height, least) << text.text;
      const bool whole = upright && (text.role == Role::say || text.role == Role::region);
      EXPECT_FALSE(whole && window.sixteen_to_nine() && text.text.ends_with("…")) << text.text;
    }
  }
  void expect_apart(const Window& window, int turns) const {
    const std::vector<TextBox>& texts = stage_.boxes();
    const float w = turns % 2 == 0 ? window.w : window.h;
    const float h = turns % 2 == 0 ? window.h : window.w;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const ui::Rect& ink = texts[i].ink;
      EXPECT_TRUE(ink.x >= 4 && ink.y >= 4 && ink.right() <= w - 4 && ink.bottom() <= h - 4) << texts[i].text;
      for (std::size_t j = i + 1; j < texts.size(); ++j)
        EXPECT_FALSE(ink.overlaps(texts[j].ink)) << texts[i].text << " / " << texts[j].text;
    }
  }
  ui_test::Stage stage_;
};

float smallest_cap(const std::vector<TextBox>& texts, Role role) {
  float smallest = 1e9F;
  for (const TextBox& text : texts) {
    if (text.role == role) smallest = std::min(smallest, text.cap_height);
  }
  return smallest;
}

TEST_F(SessionPicture, DigitsAreAThirdOfTheWindow) {
  each([](const ui_test::SessionScene& scene, const Window& window, const std::vector<TextBox>& texts) {
    if (scene.model.view.hurt_unanswered) return;
    EXPECT_GE(smallest_cap(texts, Role::digits), 0.35F * window.h);
    EXPECT_TRUE(
        std::any_of(texts.begin(), texts.end(), [](const TextBox& t) { return t.role == Role::digits; }));
  });
}

TEST_F(SessionPicture, VerbAndSideAreAnEighthWhereTheWindowIsWide) {
  each([](const ui_test::SessionScene& scene, const Window& window, const std::vector<TextBox>& texts) {
    if (!window.sixteen_to_nine()) return;
    if (scene.model.view.hurt_unanswered && scene.model.quarter_turns % 2 != 0) return;  // a sentence
    // Where the picture lies on its side the longest verb is as wide as the window is high.
    const float share = scene.model.quarter_turns % 2 == 0 ? 0.12F : 0.11F;
    EXPECT_GE(smallest_cap(texts, Role::verb), share * window.h);
    EXPECT_GE(smallest_cap(texts, Role::side), share * window.h);  // infinite where no side is shown
  });
}

TEST_F(SessionPicture, NothingNeededIsUnderATwentyFifth) {
  each([](const ui_test::SessionScene& scene, const Window& window, const std::vector<TextBox>& texts) {
    const bool on_its_side = scene.model.quarter_turns % 2 != 0;  // its height is then the shorter side
    for (const TextBox& text : texts) {
      if (!needed(text.role)) continue;
      EXPECT_GE(text.cap_height, 0.04F * (on_its_side ? std::min(window.w, window.h) : window.h))
          << text.text;
    }
  });
}

TEST_F(SessionPicture, NothingLeavesTheWindow) {
  each([](const ui_test::SessionScene& scene, const Window& window, const std::vector<TextBox>& texts) {
    const bool on_its_side = scene.model.quarter_turns % 2 != 0;
    const float w = on_its_side ? window.h : window.w;
    const float h = on_its_side ? window.w : window.h;
    for (const TextBox& text : texts) {
      EXPECT_GE(text.ink.x, 4) << text.text;
      EXPECT_GE(text.ink.y, 4) << text.text;
      EXPECT_LE(text.ink.right(), w - 4) << text.text;
      EXPECT_LE(text.ink.bottom(), h - 4) << text.text;
    }
  });
}

TEST_F(SessionPicture, NoTextLiesOnAnother) {
  each([](const ui_test::SessionScene&, const Window&, const std::vector<TextBox>& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
      for (std::size_t j = i + 1; j < texts.size(); ++j) {
        EXPECT_FALSE(texts[i].ink.overlaps(texts[j].ink)) << texts[i].text << " / " << texts[j].text;
      }
    }
  });
}

TEST_F(SessionPicture, SentencesAndPlacesOfUsualLengthAreShownWhole) {
  each([](const ui_test::SessionScene& scene, const Window& window, const std::vector<TextBox>& texts) {
    if (!window.sixteen_to_nine()) return;
    // On its side the longest sentences end in "…", so that the digits keep their size.
    const bool on_its_side = scene.model.quarter_turns % 2 != 0;
    if (on_its_side && scene.name.starts_with("longest")) return;
    for (const TextBox& text : texts) {
      if (text.role != Role::say && text.role != Role::region) continue;
      EXPECT_EQ(text.text.find("…"), std::string::npos) << text.text;
    }
  });
}

// One view of every phase that looks like no other before it.
void add_views(const session::Plan& plan, std::set<std::string>& known, std::vector<session::View>& views) {
  session::Session session(plan);
  session::Moment now = session::kSessionStart;
  for (; session.state() != session::State::over; now += std::chrono::seconds(1)) {
    session.advance(now);
    session::View view = session::look(session, now);
    const std::string next = view.next ? view.next->verb + view.next->detail : "";
    const std::string place = view.side + view.region_name + std::to_string(view.sets);
    if (known.insert(view.verb + "|" + place + "|" + view.say + "|" + next).second) views.push_back(view);
    if (session.state() == session::State::waiting) session.apply({session::Command::What::let_go, {}}, now);
  }
}

// Every routine that comes with the program, and those that may be done anywhere on every region.
std::vector<session::View> views_of_the_library() {
  std::set<std::string> known;
  std::vector<session::View> views;
  for (const auto& entry : std::filesystem::directory_iterator(tree_path("sessions"))) {
    if (entry.path().extension() != ".toml") continue;
    std::stringstream text;
    text << std::ifstream(entry.path()).rdbuf();
    const std::string id = entry.path().stem().string();
    const auto routine = routine::parse(text.str(), id, id);
    if (!routine) continue;
    if (const auto plan = session::make_plan(*routine, {})) add_views(*plan, known, views);
    for (const routine::Region& region : routine::regions()) {
      if (!routine->any_region) break;
      routine::Choices choices;
      choices.region = region.id;
      if (const auto plan = session::make_plan(*routine, choices)) add_views(*plan, known, views);
    }
  }
  return views;
}

TEST_F(SessionPicture, KeepsItsSizesForEverythingInTheLibrary) {
  const std::vector<session::View> views = views_of_the_library();
  ASSERT_GT(views.size(), 300U);
  ui::SessionModel model = ui_test::session_of(routine::Kind::hold);
  for (const session::View& view : views) {
    model.view = view;
    for (const Window& window : kWindows) {
      for (int turns = 0; turns < 2; ++turns) {
        model.quarter_turns = turns;
        stage_.frame({window.w, window.h}, [&](ui::Canvas& canvas) { (void)session_screen(canvas, model); });
        expect_sizes(window, turns);
        expect_apart(window, turns);
        if (HasFailure())
          FAIL() << view.say << " / " << view.region_name << " at " << window.w << " turned " << turns;
      }
    }
  }
  std::printf("%zu different phases\n", views.size());
}

TEST_F(SessionPicture, WaitingAndGettingReadyNeverShowTheHoldsColourOnTheDigits) {
  // Get-ready digits are slate, a hold's are white: the vertices of the picture tell.
  const auto whites = [&](const ui::SessionModel& model) {
    stage_.frame({1280, 720}, [&](ui::Canvas& canvas) { (void)session_screen(canvas, model); });
    int count = 0;
    for (const ImDrawVert& vertex : stage_.drawn().CmdLists[0]->VtxBuffer) {
      count += vertex.col == IM_COL32_WHITE && vertex.uv.x != ImGui::GetFontTexUvWhitePixel().x ? 1 : 0;
    }
    return count;
  };
  EXPECT_GT(whites(ui_test::session_of(routine::Kind::hold)), 0);
  EXPECT_EQ(whites(ui_test::session_of(routine::Kind::prepare)), 0);
}

TEST_F(SessionPicture, TheKeysAreShownWholeInEveryWindow) {
  ui::SessionModel model = ui_test::session_of(routine::Kind::hold);
  model.keys_shown = true;
  for (const Window& window : kWindows) {
    SCOPED_TRACE(window.w);
    stage_.frame({window.w, window.h}, [&](ui::Canvas& canvas) { (void)session_screen(canvas, model); });
    const auto& texts = stage_.boxes();
    for (const ui::KeyHelp& line : ui::key_help(ui::usual_keys())) {
      const auto found = std::find_if(texts.begin(), texts.end(),
                                      [&](const TextBox& text) { return text.text == line.action; });
      ASSERT_NE(found, texts.end()) << line.action;
      EXPECT_GE(found->ink.x, 0) << line.action;
      EXPECT_LE(found->ink.right(), window.w) << line.action;
      EXPECT_LE(found->ink.bottom(), window.h) << line.action;
    }
  }
}

TEST_F(SessionPicture, KeysOfTheFrameBecomeAsks) {
  ui::Asks asks;
  stage_.frame(
      {1280, 720},
      [&](ui::Canvas& canvas) { asks = session_screen(canvas, ui_test::session_of(routine::Kind::hold)); },
      {{' '}});
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, ui::Ask::What::command);
  EXPECT_EQ(asks[0].command.what, session::Command::What::pause_or_go_on);
}

}  // namespace
