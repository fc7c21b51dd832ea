// SPDX-License-Identifier: MIT
// Why it hurt, as the stored formats write it.
#pragma once

#include <optional>
#include <string_view>

#include "session/command.h"

namespace history {

std::string_view hurt_id(session::Hurt why);
std::optional<session::Hurt> hurt_from_id(std::string_view id);

}  // namespace history
