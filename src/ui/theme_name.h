// SPDX-License-Identifier: MIT
// The looks that a person may choose between, and choosing; theme.h has the colours.
#pragma once

namespace ui {

class Canvas;

enum class ThemeName { dark, light, contrast };

// One look for the whole window. Thread: main.
void set_theme(ThemeName name);

// How much larger texts are drawn, 1 to 2, up to 32 units; what is larger already stays as it is. Thread:
// main.
void set_text_size(float factor);
float text_size();

// For the rest of this frame everything is drawn larger by text_size(), up to `most`: for a screen that is
// laid out for more room than it needs. It has to keep its texts whole in a window of 1280/most x 720/most
// units.
void enlarge(Canvas& canvas, float most);

}  // namespace ui
