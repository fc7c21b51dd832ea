// SPDX-License-Identifier: MIT
// Going on with a session that was interrupted.
#pragma once

#include <string>

#include "app/surroundings.h"

namespace app {

struct WentOn {
  NextPage page;             // the session, from where it stopped; null: it does not go on
  std::string words;         // why not, one line; empty where the session is not on offer any more
  bool wants_a_yes = false;  // asked again with `accepted` it goes on
};

// Goes on with the interrupted session `id` unless the health answers or the history keep it from that.
// `accepted`: the person has read what asks for a yes. One whose routine cannot be read any more is taken off
// the offer.
WentOn go_on_with(Surroundings& around, const std::string& id, bool accepted);

}  // namespace app
