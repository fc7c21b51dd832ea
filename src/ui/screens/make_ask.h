// SPDX-License-Identifier: MIT
// Asks in one word.
#pragma once

#include <string>
#include <utility>

#include "ui/ask.h"

namespace ui {

inline Ask ask(Ask::What what) { return {what, 0, {}, {}}; }
inline Ask ask(Ask::What what, int number) { return {what, number, {}, {}}; }
inline Ask ask(Ask::What what, std::string text) { return {what, 0, std::move(text), {}}; }

}  // namespace ui
