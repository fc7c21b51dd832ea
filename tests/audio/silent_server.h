// SPDX-License-Identifier: MIT
// A sound server that accepts whoever comes and never says a word, as a hung one does.
#pragma once

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string>

namespace audio {

class SilentServer {
 public:
  explicit SilentServer(const std::string& folder)
      : path_(folder + "unknot_silent_" + std::to_string(getpid())) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy_n(path_.begin(), std::min(path_.size(), sizeof address.sun_path - 1), address.sun_path);
    unlink(path_.c_str());
    if (bind(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        listen(socket_, 8) != 0) {
      std::abort();
    }
    setenv("PULSE_SERVER", ("unix:" + path_).c_str(), 1);
    unsetenv("SDL_AUDIODRIVER");
  }
  ~SilentServer() {
    close(socket_);
    unlink(path_.c_str());
  }
  SilentServer(const SilentServer&) = delete;
  SilentServer& operator=(const SilentServer&) = delete;

 private:
  std::string path_;
  int socket_ = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
};

}  // namespace audio
