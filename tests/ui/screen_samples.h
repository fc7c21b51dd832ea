// SPDX-License-Identifier: MIT
// Models full of plausible things, and of awkward ones, for looking at screens and for testing them.
#pragma once

#include <cstddef>
#include <string>

#include "ui/screens/after_screen.h"
#include "ui/screens/models.h"

namespace ui::samples {

// 120 characters, as long as a title may be.
std::string long_title();

LibraryModel library();  // eight routines, one of them with a broken file, one with the longest title
LibraryModel library_offering();  // with an interrupted session and trouble
BeforeModel before();
BeforeModel before_refused();  // the longest texts, every choice, no sound, cannot be started
AfterModel after();
AfterModel after_hurt();  // ended early because it hurt, the longest title, not saved

}  // namespace ui::samples
