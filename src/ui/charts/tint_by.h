// SPDX-License-Identifier: MIT
// What the spots of the body are tinted by.
#pragma once

namespace ui {

enum class TintBy { time, score };

}  // namespace ui
