// SPDX-License-Identifier: MIT
#include "files/instance.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "base/text.h"

namespace files {
namespace {

constexpr int kAnswerMs = 1000;

// False where the path is longer than a socket address can be (107 bytes).
bool make_address(const std::filesystem::path& path, sockaddr_un& address) {
  address = {};
  address.sun_family = AF_UNIX;
  if (path.native().size() >= sizeof address.sun_path) return false;
  std::memcpy(address.sun_path, path.c_str(), path.native().size() + 1);
  return true;
}

int listen_on(const std::filesystem::path& path) {
  sockaddr_un address;
  if (!make_address(path, address)) return -1;
  ::unlink(path.c_str());  // left by one that was killed; the lock says that it is ours now
  const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (fd < 0) return -1;
  const mode_t before = ::umask(0177);
  const bool listening =
      ::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 && ::listen(fd, 4) == 0;
  ::umask(before);
  if (listening) return fd;
  ::close(fd);
  return -1;
}

}  // namespace

base::Result<Instance> Instance::claim(const Folders& folders) {
  for (const auto& folder : {folders.state, folders.runtime}) {
    if (auto made = make_private_folder(folder); !made) return tl::unexpected(made.error());
  }
  Instance instance;
  const auto lock_path = folders.state / "lock";
  instance.socket_path_ = folders.runtime / "raise";
  instance.lock_ = ::open(lock_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (instance.lock_ < 0) {
    return base::failure("cannot make " + base::quoted(lock_path.string()) + ": " + std::strerror(errno));
  }
  if (::flock(instance.lock_, LOCK_EX | LOCK_NB) != 0) {
    instance.place_ = Place::second;
    return instance;
  }
  instance.socket_ = listen_on(instance.socket_path_);
  return instance;
}

bool Instance::held(const Folders& folders) {
  const int lock = ::open((folders.state / "lock").c_str(), O_RDWR | O_CLOEXEC);
  if (lock < 0) return false;
  const bool taken = ::flock(lock, LOCK_EX | LOCK_NB) != 0;
  ::close(lock);
  return taken;
}

Instance::Instance(Instance&& other) noexcept
    : place_(other.place_),
      lock_(std::exchange(other.lock_, -1)),
      socket_(std::exchange(other.socket_, -1)),
      socket_path_(std::move(other.socket_path_)) {}

Instance::~Instance() {
  if (socket_ >= 0) {
    ::close(socket_);
    ::unlink(socket_path_.c_str());
  }
  if (lock_ >= 0) ::close(lock_);
}

bool Instance::raise_first() const {
  sockaddr_un address;
  if (!make_address(socket_path_, address)) return false;
  const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return false;
  bool answered = false;
  if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
    pollfd waiting{fd, POLLIN, 0};
    char answer = 0;
    answered = ::poll(&waiting, 1, kAnswerMs) > 0 && ::read(fd, &answer, 1) == 1;
  }
  ::close(fd);
  return answered;
}

bool Instance::asked_to_raise() {
  if (socket_ < 0) return false;
  const int caller = ::accept4(socket_, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
  if (caller < 0) return false;
  const bool told = ::send(caller, "!", 1, MSG_NOSIGNAL) == 1;
  ::close(caller);
  return told;
}

}  // namespace files
