// SPDX-License-Identifier: MIT
// Whom a key belongs to: the control that the keyboard is on, or the screen as a whole.
// Thread: main, inside a frame.
#pragma once

#include <string>

#include "ui/canvas.h"

namespace ui {

// A control shows the focus ring, so Enter and Space are its own.
bool keyboard_on_control();

// A text field is being written in.
bool writing_text();

// Stands over the drawing of a screen: Enter presses the control that the keyboard is on, as Space
// does, and when that control is gone at the end (another screen, a narrower search) the keyboard
// goes back to the screen's first.
class KeyboardScope {
 public:
  explicit KeyboardScope(const Canvas& canvas);
  ~KeyboardScope();
  KeyboardScope(const KeyboardScope&) = delete;
  KeyboardScope& operator=(const KeyboardScope&) = delete;
};

// Enter as the screen's main action: pressed, and no control has it.
bool main_action(const Canvas& canvas);

// The control that was drawn just now is where the keyboard is as long as it was led nowhere else. No ring
// shows before the first arrow key.
void first_for_keyboard();

// An arrow key is leading up or down from a control that begins right of this x.
bool leads_up_or_down_right_of(float x);

// While it stands, no arrow key leads to what is drawn.
class OutOfReach {
 public:
  explicit OutOfReach(bool on);
  ~OutOfReach();
  OutOfReach(const OutOfReach&) = delete;
  OutOfReach& operator=(const OutOfReach&) = delete;
};

// An arrow key has just led to the control that was drawn just now.
bool keyboard_came_here();

// Puts the keyboard on the control that was drawn just now, where it is on one at all and nothing is written.
void keyboard_follows();

// Puts it there from wherever it was, instead of where this frame's arrow key would lead.
void keyboard_comes_here();

// This frame's keys were for something else: no control takes them.
void keys_are_taken();

// Letters typed while no field has the keyboard go into `text`, in lower case, and Backspace
// takes them away again. For searches: what needs a dead key or an input method is written in the
// field itself. True when it changed.
bool typed_into(const Canvas& canvas, std::string& text);

}  // namespace ui
