// SPDX-License-Identifier: MIT
#include "history/child.h"

#include <sys/wait.h>
#include <unistd.h>
#include <cstdio>
#include <exception>

namespace history::child {

pid_t start(const std::function<int()>& work) {
  const pid_t process = fork();
  if (process != 0) return process;
  int status = 255;
  try {
    status = work();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "child: %s\n", error.what());
  }
  _exit(status);
}

int wait(pid_t process) {
  int status = 0;
  waitpid(process, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

}  // namespace history::child
