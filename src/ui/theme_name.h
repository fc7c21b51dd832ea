// SPDX-License-Identifier: MIT
// The looks that a person may choose between, and choosing; theme.h has the colours.
#pragma once

namespace ui {

enum class ThemeName { dark, light, contrast };

// One look for the whole window. Thread: main.
void set_theme(ThemeName name);

// How much larger texts are drawn, 1 to 2, up to 32 units; what is larger already stays as it is. Thread:
// main.
void set_text_size(float factor);
float text_size();

}  // namespace ui
