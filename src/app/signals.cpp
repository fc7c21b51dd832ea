// SPDX-License-Identifier: MIT
#include "app/signals.h"

#include <csignal>
#include <initializer_list>

namespace app {
namespace {

volatile std::sig_atomic_t stop_asked = 0;

void note(int) { stop_asked = 1; }

}  // namespace

void catch_signals() {
  struct sigaction action {};
  action.sa_handler = note;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigemptyset(&action.sa_mask);
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) sigaction(signal, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error to report, not a death
}

bool asked_to_stop() { return stop_asked != 0; }

}  // namespace app
