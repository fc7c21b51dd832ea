// SPDX-License-Identifier: MIT
// The text of a settings file: what it says, and the same text with other values. Knows no disk.
#pragma once

#include <string>
#include <string_view>

#include "files/settings.h"

namespace files {

// `file` is how the problems name it.
ReadSettings parse_settings(std::string_view text, const std::string& file);

bool is_toml(std::string_view text);

// The text with what is different between the two settings put in place, or added at the end of what stands
// before the first [table]. Fails with one line where the text is not TOML or is written so that this cannot
// be done without touching something else.
base::Result<std::string> edited_settings(std::string_view text, const Settings& before,
                                          const Settings& after);

}  // namespace files
