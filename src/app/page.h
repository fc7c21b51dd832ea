// SPDX-License-Identifier: MIT
// One screen of the window's program: what it shows, and what becomes of what the person asks for there. The
// desk has one page at a time. Thread: main.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace ui {
class Canvas;
}

namespace guide {
class Guide;
}

namespace app {

class Page;
// The page to show from now on; null: stay.
using NextPage = std::unique_ptr<Page>;

class Page {
 public:
  Page() = default;
  virtual ~Page() = default;
  Page(const Page&) = delete;
  Page& operator=(const Page&) = delete;

  // Draws the screen, and keeps what the person asked for until act().
  virtual void draw(ui::Canvas& canvas) = 0;

  // Between drawing and showing: only what must not wait for the picture, such as commands to a session.
  virtual void act_at_once() {}

  // Carries out the rest of what was asked.
  virtual NextPage act() = 0;

  // True when the last draw() brought an ask: the page is drawn again at once.
  virtual bool was_asked() const = 0;

  // At every look, at least four times a second, also while the window is hidden.
  virtual NextPage tend() = 0;

  // Before the page is dropped, also at the end of the program: keeps what must not be lost.
  virtual void leave() {}

  // How often it moves by itself; 0: it is drawn only after input and news.
  virtual double frames_a_second() const { return 0; }

  // What comes by itself next, at most a second ahead; the desk looks again then.
  virtual std::chrono::milliseconds until_change() const { return std::chrono::seconds(1); }

  virtual std::string window_title() const { return "Unknot"; }
  // Files that are dropped on the window may take this page's place; else the desk says that they may not.
  virtual bool takes_files() const { return false; }
  // The page asks about dropped files already, and about these as well. False: it does not.
  virtual bool add_files(const std::vector<std::filesystem::path>&) { return false; }
  virtual bool keeps_screen_awake() const { return false; }
  // Whether what is asked of it should sound at once even while the window is hidden or the small timer.
  virtual bool sounds_at_once() const { return false; }

  // The window's close button was pressed. False: the page stays, because something would be lost.
  virtual bool may_close() { return true; }

  // The session that this page is about, running or over; null: none.
  virtual guide::Guide* guide() { return nullptr; }
};

}  // namespace app
