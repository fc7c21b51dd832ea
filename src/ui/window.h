// SPDX-License-Identifier: MIT
// The one window: SDL2, OpenGL 3 and Dear ImGui behind four calls. Draws only when it is told to.
// Thread: main.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"

namespace ui {

class Canvas;

struct WindowOptions {
  std::string title = "Unknot";
  int width = 1280;
  int height = 720;
  bool full_screen = false;
  std::filesystem::path assets;  // body outlines and the like
};

struct Wake {
  bool input = false;   // something that changes the picture came in
  bool closed = false;  // the window's close button
  bool hidden = false;  // minimised or wholly covered: draw nothing
  bool resized = false;
  bool exposed = false;              // the desktop wants to be shown the picture again; Window sees to it
  std::vector<std::string> dropped;  // files dropped on the window
};

class Window {
 public:
  // Fails with one line where there is no display (SDL's stand-in "offscreen" and "dummy" drivers count as
  // none, except when SDL_VIDEODRIVER names them), no OpenGL 3, or no font.
  static base::Result<Window> open(const WindowOptions& options);
  Window(Window&&) noexcept;
  ~Window();

  // Waits for input at most `longest`, takes in all that has come, and says what it was. 0 returns at once.
  Wake wait(std::chrono::milliseconds longest);

  Canvas& begin_frame();
  void end_frame();  // draws and shows it

  void set_title(const std::string& title);
  void set_full_screen(bool on);
  bool full_screen() const;
  // A window of this size without a frame, above all others, in the lower right corner; everything left of
  // `grip` drags it. restore() gives back what was. Where the desktop decides about places (Wayland), it is
  // small and no more.
  void shrink(int width, int height, int grip);
  void restore();
  bool small() const;
  void raise();                     // another start of the program asked for us
  void keep_screen_awake(bool on);  // shown to the desktop as "Guiding a session"
  bool hidden() const;
  bool has_focus() const;
  void set_in_session(bool on);     // pedals and knocked buttons get longer to stop bouncing
  static void wake();               // ends the wait that is on, or the next one. Thread: any.
  std::string description() const;  // "x11, OpenGL on llvmpipe ...", for `unknot doctor`

 private:
  struct Parts;
  explicit Window(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace ui
