// SPDX-License-Identifier: MIT
#include "history/hurt_words.h"

namespace history {

std::string_view hurt_id(session::Hurt why) {
  for (const session::HurtAnswer& answer : session::hurt_answers()) {
    if (answer.why == why) return answer.id;
  }
  return {};
}

std::optional<session::Hurt> hurt_from_id(std::string_view id) {
  for (const session::HurtAnswer& answer : session::hurt_answers()) {
    if (answer.id == id) return answer.why;
  }
  return std::nullopt;
}

}  // namespace history
