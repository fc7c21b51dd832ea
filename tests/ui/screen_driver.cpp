// SPDX-License-Identifier: MIT
#include "screen_driver.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace ui::samples {

namespace {

Fonts open_fonts() {
  auto fonts = Fonts::open(Fonts::usual_folders());
  EXPECT_TRUE(fonts) << fonts.error();
  return std::move(*fonts);
}

// Dear ImGui knows the keys that lead from control to control by places in its own table.
struct Mapped {
  int code;
  ImGuiKey key;
};
constexpr Mapped kMapped[] = {
    {SDLK_UP, ImGuiKey_UpArrow},       {SDLK_DOWN, ImGuiKey_DownArrow}, {SDLK_LEFT, ImGuiKey_LeftArrow},
    {SDLK_RIGHT, ImGuiKey_RightArrow}, {SDLK_RETURN, ImGuiKey_Enter},   {SDLK_SPACE, ImGuiKey_Space},
    {SDLK_ESCAPE, ImGuiKey_Escape},    {SDLK_TAB, ImGuiKey_Tab},        {SDLK_BACKSPACE, ImGuiKey_Backspace}};

void add(Asks& all, const Asks& more) { all.insert(all.end(), more.begin(), more.end()); }

}  // namespace

ScreenDriver::ScreenDriver(float width, float height, Draw draw)
    : fonts_(open_fonts()), canvas_(fonts_, nullptr), draw_(std::move(draw)), size_(width, height) {
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  for (const Mapped& mapped : kMapped) io.KeyMap[mapped.key] = mapped.key;
  unsigned char* pixels = nullptr;
  int w = 0;
  int h = 0;
  io.Fonts->GetTexDataAsAlpha8(&pixels, &w, &h);
  ImGui::GetStyle().WindowPadding = {0, 0};
  canvas_.record(true);
  frame();
  frame();
}

ScreenDriver::~ScreenDriver() { ImGui::DestroyContext(); }

Asks ScreenDriver::frame(std::initializer_list<int> keys) {
  std::vector<KeyPress> presses;
  for (const int code : keys) presses.push_back({code, false, false, false});
  return draw(std::move(presses));
}

Asks ScreenDriver::ctrl(int code) { return draw({{code, true, false, false}}); }

Asks ScreenDriver::draw(std::vector<KeyPress> keys) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = size_;
  io.DeltaTime = 0.2F;
  now_ += 0.2;
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(size_);
  ImGui::Begin("screen", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoBackground);
  canvas_.begin(size_, *ImGui::GetWindowDrawList(), std::move(keys), std::chrono::duration<double>(now_));
  Asks asks = draw_(canvas_);
  ImGui::End();
  ImGui::Render();
  return asks;
}

Asks ScreenDriver::key(int code) {
  ImGuiIO& io = ImGui::GetIO();
  const auto set = [&](bool down) {
    for (const Mapped& mapped : kMapped) {
      if (mapped.code == code) io.KeysDown[mapped.key] = down;
    }
  };
  set(true);
  Asks asks = frame({code});
  set(false);
  for (int i = 0; i < 3; ++i) add(asks, frame());
  return asks;
}

Asks ScreenDriver::click(ImVec2 at) {
  ImGuiIO& io = ImGui::GetIO();
  io.MousePos = at;
  Asks asks = frame();
  io.MouseDown[0] = true;
  add(asks, frame());
  io.MouseDown[0] = false;
  add(asks, frame());
  io.MousePos = {-1, -1};
  add(asks, frame());
  return asks;
}

Rect ScreenDriver::box_of(std::string_view text) const {
  for (const TextBox& box : canvas_.boxes()) {
    if (box.text == text) return box.ink;
  }
  ADD_FAILURE() << "not drawn: " << text;
  return {};
}

bool ScreenDriver::shows(std::string_view text) const {
  return std::any_of(boxes().begin(), boxes().end(), [&](const TextBox& box) { return box.text == text; });
}

bool ScreenDriver::shows_part(std::string_view text) const {
  return std::any_of(boxes().begin(), boxes().end(),
                     [&](const TextBox& box) { return box.text.find(text) != std::string::npos; });
}

void expect_whole_texts(const ScreenDriver::Draw& draw, std::string_view what) {
  expect_whole_texts(draw, what, {{800, 480}, {1280, 720}, {1920, 1080}});
}

void expect_whole_texts(const ScreenDriver::Draw& draw, std::string_view what,
                        std::initializer_list<ImVec2> windows) {
  constexpr float kSoftEdge = 1;  // texts that touch by less share nothing that an eye could see
  for (const ImVec2& size : windows) {
    const ScreenDriver stage(size.x, size.y, draw);
    const std::vector<TextBox>& boxes = stage.boxes();
    EXPECT_FALSE(boxes.empty()) << what;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      const Rect& ink = boxes[i].ink;
      EXPECT_TRUE(ink.x >= 0 && ink.y >= 0 && ink.right() <= size.x && ink.bottom() <= size.y)
          << what << " at " << size.x << ": outside: " << boxes[i].text;
      for (std::size_t j = i + 1; j < boxes.size(); ++j) {
        EXPECT_FALSE(ink.inset(kSoftEdge).overlaps(boxes[j].ink.inset(kSoftEdge)))
            << what << " at " << size.x << ": “" << boxes[i].text << "” runs into “" << boxes[j].text << "”";
      }
    }
  }
}

}  // namespace ui::samples
