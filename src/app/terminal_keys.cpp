// SPDX-License-Identifier: MIT
#include "app/terminal_keys.h"

namespace app {

std::optional<session::Command> command_for(std::string_view typed, bool hurt_unanswered) {
  using What = session::Command::What;
  if (hurt_unanswered && typed.size() == 1 && typed[0] >= '1' && typed[0] <= '7') {
    return session::Command{What::say_why, static_cast<session::Hurt>(typed[0] - '1')};
  }
  if (typed == " " || typed == "." || typed == "b") return session::Command{What::pause_or_go_on};
  if (typed == "\x1b[C" || typed == "\x1b[6~" || typed == "n") return session::Command{What::let_go};
  if (typed == "\x1b[D" || typed == "\x1b[5~" || typed == "p") return session::Command{What::again};
  if (typed == "\x1b[A" || typed == "+") return session::Command{What::still_tight};
  if (typed == "\x1b[B" || typed == "-") return session::Command{What::less};
  if (typed == "s" || typed == "S") return session::Command{What::hurts};
  if (typed == "q" || typed == "\x1b") return session::Command{What::end};
  return std::nullopt;
}

}  // namespace app
