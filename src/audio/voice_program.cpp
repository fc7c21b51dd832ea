// SPDX-License-Identifier: MIT
#include "audio/voice_program.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "audio/boot_time.h"
#include "audio/sound_file.h"
#include "base/text.h"

extern char** environ;

namespace audio {
namespace {

constexpr int kLookMs = 50;  // how often a wait looks whether it is still wanted

struct End {
  int fd = -1;
  End() = default;
  ~End() { shut(); }
  End(const End&) = delete;
  End& operator=(const End&) = delete;
  void shut() {
    if (fd >= 0) close(fd);
    fd = -1;
  }
};

struct Pipe {
  End out;  // to read from
  End in;   // to write to
  bool open() {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return false;
    out.fd = ends[0];
    in.fd = ends[1];
    return true;
  }
};

// The child with its two pipes. Ended and waited for at the end of the scope, with all that it started.
class Child {
 public:
  ~Child() { end(); }
  Child() = default;
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  // 0, or the number of the error.
  int start(std::vector<std::string> words) {
    if (!text_.open() || !sound_.open()) return errno;
    fcntl(text_.in.fd, F_SETFL, O_NONBLOCK);
    fcntl(sound_.out.fd, F_SETFL, O_NONBLOCK);
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&actions, text_.out.fd, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, sound_.in.fd, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    sigset_t nothing;
    sigemptyset(&nothing);
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    posix_spawnattr_setsigmask(&attributes, &nothing);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes,
                             POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    const int wrong = posix_spawnp(&pid_, arguments[0], &actions, &attributes, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (wrong != 0) pid_ = -1;
    text_.out.shut();
    sound_.in.shut();
    return wrong;
  }

  int text() const { return text_.in.fd; }
  int sound() const { return sound_.out.fd; }
  void no_more_text() { text_.in.shut(); }

  // Its status once it has ended by itself, else -1. Ends whatever is left of its group.
  int end() {
    if (pid_ < 0) return -1;
    sound_.out.shut();
    text_.in.shut();
    int status = -1;
    const bool ended = waitid_ended();
    kill(-pid_, SIGKILL);
    while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) continue;
    pid_ = -1;
    return ended ? status : -1;
  }

 private:
  // Looks without reaping, so that the group's number stays ours until it was ended. A program that has shut
  // its output has 200 ms to go.
  bool waitid_ended() const {
    for (int tries = 0; tries < 20; ++tries) {
      siginfo_t info{};
      if (waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
          info.si_pid == pid_)
        return true;
      poll(nullptr, 0, 10);
    }
    return false;
  }

  pid_t pid_ = -1;
  Pipe text_;
  Pipe sound_;
};

// A program that ends without reading must not end us.
class NoPipeSignal {
 public:
  NoPipeSignal() {
    sigset_t pipe_signal;
    sigemptyset(&pipe_signal);
    sigaddset(&pipe_signal, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe_signal, &before_);
  }
  ~NoPipeSignal() {
    sigset_t pipe_signal;
    sigemptyset(&pipe_signal);
    sigaddset(&pipe_signal, SIGPIPE);
    constexpr timespec kNow{};
    while (sigtimedwait(&pipe_signal, nullptr, &kNow) > 0) continue;
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }
  NoPipeSignal(const NoPipeSignal&) = delete;
  NoPipeSignal& operator=(const NoPipeSignal&) = delete;

 private:
  sigset_t before_{};
};

// False once nothing more can be given to it.
bool write_some(int fd, std::string& text) {
  const ssize_t written = write(fd, text.data(), text.size());
  if (written < 0) return errno == EAGAIN || errno == EINTR;
  text.erase(0, static_cast<std::size_t>(written));
  return !text.empty();
}

enum class Read { more, ended, too_much };

Read read_some(int fd, std::vector<std::uint8_t>& sound, std::size_t most) {
  std::uint8_t bytes[64 * 1024];
  const ssize_t got = read(fd, bytes, sizeof bytes);
  if (got < 0) return errno == EAGAIN || errno == EINTR ? Read::more : Read::ended;
  if (got == 0) return Read::ended;
  sound.insert(sound.end(), bytes, bytes + got);
  return sound.size() > most ? Read::too_much : Read::more;
}

// Empty when its output has ended as it should, else what is wrong.
std::string talk(Child& child, std::string text, std::vector<std::uint8_t>& sound,
                 const ProgramLimits& limits, const std::atomic<bool>& stop) {
  const std::int64_t until = boot_now() + std::chrono::nanoseconds(limits.patience).count();
  for (;;) {
    if (stop) return "was stopped";
    if (boot_now() > until)
      return "gave no whole sound within " +
             std::to_string(std::chrono::ceil<std::chrono::seconds>(limits.patience).count()) + " s";
    pollfd ends[2] = {{child.sound(), POLLIN, 0}, {child.text(), POLLOUT, 0}};
    if (poll(ends, child.text() < 0 ? 1 : 2, kLookMs) <= 0) continue;
    if (child.text() >= 0 && ends[1].revents != 0 && !write_some(child.text(), text)) child.no_more_text();
    if (ends[0].revents == 0) continue;
    switch (read_some(child.sound(), sound, limits.most_bytes)) {
      case Read::more: break;
      case Read::ended: return {};
      case Read::too_much: return "gave more than " + std::to_string(limits.most_bytes >> 20U) + " MiB";
    }
  }
}

}  // namespace

std::vector<std::string> split_command(const std::string& command) {
  std::vector<std::string> words;
  bool quoted = false;
  bool inside = false;
  for (const char c : command) {
    if (c == '"') {
      quoted = !quoted;
      if (!inside) words.emplace_back();
      inside = true;
    } else if (!quoted && (c == ' ' || c == '\t')) {
      inside = false;
    } else {
      if (!inside) words.emplace_back();
      inside = true;
      words.back() += c;
    }
  }
  return words;
}

base::Result<Speech> say_with_program(const std::string& command, const std::string& text,
                                      const ProgramLimits& limits, const std::atomic<bool>& stop) {
  const std::vector<std::string> words = split_command(command);
  if (words.empty() || words[0].empty()) return base::failure("the voice program has no name");
  const std::string name = "the voice program " + base::quoted(words[0]);
  const NoPipeSignal no_signal;
  Child child;
  if (const int wrong = child.start(words); wrong != 0)
    return base::failure(name + " cannot be started: " + std::strerror(wrong));
  std::vector<std::uint8_t> sound;
  if (const std::string wrong = talk(child, text + "\n", sound, limits, stop); !wrong.empty())
    return base::failure(name + " " + wrong);
  const int status = child.end();
  if (status != 0) {
    const bool exited = status != -1 && WIFEXITED(status);
    return base::failure(name + (exited ? " failed with status " + std::to_string(WEXITSTATUS(status))
                                        : std::string(" did not end by itself")));
  }
  auto speech = read_speech(sound);
  if (!speech) return base::failure(name + " gave no WAV sound");
  return speech;
}

}  // namespace audio
