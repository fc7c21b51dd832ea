// SPDX-License-Identifier: MIT
// Made-up settings with every kind of control, for tests and the gallery.
#pragma once

#include "ui/screens/settings_screen.h"

namespace ui::samples {

// Three sections: one with every kind of control, the keys, and a short one.
SettingsModel settings();

}  // namespace ui::samples
