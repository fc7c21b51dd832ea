// SPDX-License-Identifier: MIT
#include "desktop/link_worker.h"

#include <poll.h>
#include <sdbus-c++/sdbus-c++.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <thread>
#include <utility>

#include "desktop/buses.h"

namespace desktop {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kKindsOfFindings = 4;
// For the last answers, when the program ends.
constexpr milliseconds kGoodbye{200};

milliseconds boot_time() {
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return milliseconds(now.tv_sec * 1000 + now.tv_nsec / 1'000'000);
}

}  // namespace

LinkWorker::LinkWorker(std::function<void()> wake)
    : wishes_(std::move(wake)), bell_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

LinkWorker::~LinkWorker() {
  if (bell_ >= 0) ::close(bell_);
}

void LinkWorker::start(const std::shared_ptr<LinkWorker>& worker) {
  std::thread([worker] { worker->run(); }).detach();
}

void LinkWorker::stop(milliseconds longest) {
  std::unique_lock lock(mutex_);
  ending_ = true;
  ring();
  finished_changed_.wait_for(lock, longest, [this] { return finished_; });
}

void LinkWorker::show(const Scene& scene) {
  const std::lock_guard lock(mutex_);
  scene_ = scene;
  ring();
}

void LinkWorker::ring() const {
  const std::uint64_t one = 1;
  // Full means that it rings already.
  [[maybe_unused]] const auto written = ::write(bell_, &one, sizeof one);
}

std::vector<Finding> LinkWorker::findings() const {
  const std::lock_guard lock(mutex_);
  return findings_;
}

bool LinkWorker::settled() const {
  const std::lock_guard lock(mutex_);
  return findings_.size() == kKindsOfFindings;
}

void LinkWorker::find(const std::string& what, bool fine, const std::string& found) {
  const std::lock_guard lock(mutex_);
  const auto known = std::find_if(findings_.begin(), findings_.end(),
                                  [&](const Finding& each) { return each.what == what; });
  if (known == findings_.end()) {
    findings_.push_back({what, fine, found});
  } else {
    *known = {what, fine, found};
  }
}

void LinkWorker::open_session(Buses& buses) {
  const auto tell = [this](Wish wish) { wishes_.put(std::move(wish), boot_time()); };
  const auto finder = [this](const char* what) {
    return [this, what](bool fine, const std::string& found) { find(what, fine, found); };
  };
  try {
    buses.session = sdbus::createSessionBusConnection();
    buses.player = std::make_unique<MediaPlayer>(*buses.session, tell, [] { return boot_time().count(); });
    find("media", true, buses.player->name());
    buses.notifier = std::make_unique<Notifier>(*buses.session, tell, finder("notices"));
    buses.idle = std::make_unique<IdleGuard>(*buses.session, IdleGuard::What::machine, finder("awake"));
    buses.screen =
        std::make_unique<IdleGuard>(*buses.session, IdleGuard::What::screen, [](bool, const std::string&) {});
  } catch (const sdbus::Error& error) {
    buses.lose_session();
    for (const char* what : {"media", "notices", "awake"}) {
      find(what, false, "no session bus: " + error.getMessage());
    }
  }
}

void LinkWorker::open_system(Buses& buses) {
  const auto tell = [this](Wish wish) { wishes_.put(std::move(wish), boot_time()); };
  try {
    buses.system = sdbus::createSystemBusConnection();
    buses.sleep = std::make_unique<SleepWatch>(
        *buses.system, tell, [this](bool fine, const std::string& found) { find("sleep", fine, found); });
  } catch (const sdbus::Error& error) {
    buses.lose_system();
    find("sleep", false, "no system bus: " + error.getMessage());
  }
}

// Takes in all that has come. False when the bus has died.
bool LinkWorker::drain(sdbus::IConnection* bus) {
  if (bus == nullptr) return true;
  try {
    while (bus->processPendingRequest()) {
    }
    return true;
  } catch (const sdbus::Error&) {
    return false;
  }
}

void LinkWorker::drain(Buses& buses) {
  if (!drain(buses.session.get())) {
    buses.lose_session();
    buses.session_again.failed(boot_time());
    for (const char* what : {"media", "notices", "awake"}) find(what, false, "the session bus has gone");
  }
  if (!drain(buses.system.get())) {
    buses.lose_system();
    buses.system_again.failed(boot_time());
    find("sleep", false, "the system bus has gone");
  }
}

// A bus that died may come back, as after a crash of its daemon; it is told again what there is.
void LinkWorker::reopen(Buses& buses, milliseconds now) {
  const auto again = [&](Again& when, const auto& open, const auto& bus) {
    if (!when.due(now)) return;
    open();
    if (bus == nullptr) return when.failed(now);
    when.worked();
    if (buses.shown) buses.show(Scene(*buses.shown));
  };
  again(
      buses.session_again, [&] { open_session(buses); }, buses.session);
  again(
      buses.system_again, [&] { open_system(buses); }, buses.system);
}

// Sleeps until a bus or main has something, or something is due.
void LinkWorker::wait(const Buses& buses, milliseconds longest) const {
  std::array<pollfd, 3> ready = {{{bell_, POLLIN, 0}, {-1, 0, 0}, {-1, 0, 0}}};
  int most = static_cast<int>(longest.count());
  const auto add = [&](sdbus::IConnection* bus, pollfd& place) {
    if (bus == nullptr) return;
    const auto data = bus->getEventLoopPollData();
    place = {data.fd, data.events, 0};
    const int own = data.getPollTimeout();
    if (own >= 0) most = most < 0 ? own : std::min(most, own);
  };
  add(buses.session.get(), ready[1]);
  add(buses.system.get(), ready[2]);
  ::poll(ready.data(), ready.size(), most);
  std::uint64_t rung = 0;
  [[maybe_unused]] const auto got = ::read(bell_, &rung, sizeof rung);
}

std::optional<Scene> LinkWorker::take_scene() {
  const std::lock_guard lock(mutex_);
  return std::exchange(scene_, std::nullopt);
}

bool LinkWorker::ending() const {
  const std::lock_guard lock(mutex_);
  return ending_;
}

void LinkWorker::say_goodbye(Buses& buses) {
  if (buses.notifier) buses.notifier->close();
  buses.show({});
  const milliseconds end = boot_time() + kGoodbye;
  for (drain(buses); buses.owes_answers() && boot_time() < end; drain(buses)) {
    wait(buses, end - boot_time());
  }
}

void LinkWorker::run() {
  Buses buses;
  open_session(buses);
  open_system(buses);
  while (!ending()) {
    try {
      if (const auto scene = take_scene()) buses.show(*scene);
      reopen(buses, boot_time());
    } catch (const sdbus::Error&) {
      // A bus that died in the middle of it; drain() finds out.
    }
    buses.tend(boot_time());
    drain(buses);
    const milliseconds now = boot_time();
    const auto due = buses.next_due(now);
    const milliseconds forever{-1};
    if (!ending()) wait(buses, due ? std::max(milliseconds(0), *due - now) : forever);
  }
  try {
    say_goodbye(buses);
  } catch (const sdbus::Error&) {
  }
  buses.lose_session();
  buses.lose_system();
  const std::lock_guard lock(mutex_);
  finished_ = true;
  finished_changed_.notify_all();
}

}  // namespace desktop
