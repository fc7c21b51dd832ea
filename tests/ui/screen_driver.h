// SPDX-License-Identifier: MIT
// Screens drawn frame by frame without a window: keys and clicks go in, asks and the drawn texts come out.
#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <vector>

#include "ui/ask.h"
#include "ui/canvas.h"

namespace ui::samples {

class ScreenDriver {
 public:
  using Draw = std::function<Asks(Canvas&)>;

  ScreenDriver(float width, float height, Draw draw);
  ~ScreenDriver();
  ScreenDriver(const ScreenDriver&) = delete;
  ScreenDriver& operator=(const ScreenDriver&) = delete;

  // One frame with these keys (SDL_Keycode) going down in it; time moves on by a fifth of a second. The asks
  // of the frame.
  Asks frame(std::initializer_list<int> keys = {});
  // One frame with Ctrl and this key going down in it.
  Asks ctrl(int code);
  // Presses and releases a key over the frames that Dear ImGui needs for it. All asks of them.
  Asks key(int code);
  // Moves the pointer there and clicks. All asks of it.
  Asks click(ImVec2 at);
  // Where a text stands; fails the test where it was not drawn in the last frame.
  Rect box_of(std::string_view text) const;
  bool shows(std::string_view text) const;
  bool shows_part(std::string_view text) const;

  const std::vector<TextBox>& boxes() const { return canvas_.boxes(); }
  Rect window() const { return {0, 0, size_.x, size_.y}; }

 private:
  Asks draw(std::vector<KeyPress> keys);

  Fonts fonts_;
  Canvas canvas_;
  Draw draw_;
  ImVec2 size_;
  double now_ = 0;
};

// Draws it in small, usual and large windows; fails the test where a text leaves one or runs into another.
// `what` names it.
void expect_whole_texts(const ScreenDriver::Draw& draw, std::string_view what);
// The same in these windows only.
void expect_whole_texts(const ScreenDriver::Draw& draw, std::string_view what,
                        std::initializer_list<ImVec2> windows);

}  // namespace ui::samples
