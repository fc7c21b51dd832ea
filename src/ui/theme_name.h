// SPDX-License-Identifier: MIT
// The looks that a person may choose between; theme.h has their colours.
#pragma once

namespace ui {

enum class ThemeName { dark, light, contrast };

}  // namespace ui
