// SPDX-License-Identifier: MIT
// Going on with a session that was interrupted.
#pragma once

#include <string>

#include "app/surroundings.h"

namespace app {

// The session page that goes on where the interrupted session `id` stopped. Null when that is not on offer;
// one whose routine cannot be read any more is taken off the offer.
NextPage go_on_with(Surroundings& around, const std::string& id);

}  // namespace app
