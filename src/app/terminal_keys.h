// SPDX-License-Identifier: MIT
// What the keys of a terminal mean while a session runs.
#pragma once

#include <optional>
#include <string_view>

#include "session/command.h"

namespace app {

// `typed` is what one read of standard input gave: a character, or the escape sequence of a key. While the
// question why it hurt has no answer, 1 to 7 answer it. Nothing for any other key.
std::optional<session::Command> command_for(std::string_view typed, bool hurt_unanswered);

}  // namespace app
