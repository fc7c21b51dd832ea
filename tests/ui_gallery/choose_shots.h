// SPDX-License-Identifier: MIT
// For main.cpp: what helps to choose: today's suggestion, plans, health questions, a file that was dropped.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "ui/canvas.h"

namespace ui_gallery {

std::vector<std::pair<std::string, std::function<void(ui::Canvas&)>>> choose_shots();

}  // namespace ui_gallery
