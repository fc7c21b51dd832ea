// SPDX-License-Identifier: MIT
// The machine's sleep, over logind: told before it sleeps, it waits until the session is kept; and while a
// session runs, the machine does not fall asleep by itself. Thread: worker.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "desktop/wish.h"

namespace sdbus {
class IConnection;
class IProxy;
}  // namespace sdbus

namespace desktop {

class SleepWatch {
 public:
  // `found` is called once, when it is known whether logind answers.
  SleepWatch(sdbus::IConnection& system_bus, std::function<void(Wish)> tell,
             std::function<void(bool fine, const std::string& found)> found);
  ~SleepWatch();
  SleepWatch(const SleepWatch&) = delete;
  SleepWatch& operator=(const SleepWatch&) = delete;

  // A session has begun or is over: sleep waits for us, or does not.
  void hold_sleep(bool on);
  // The machine stays awake though nobody touches it, or may fall asleep.
  void keep_awake(bool on);

 private:
  using Lock = std::shared_ptr<const void>;
  struct Held {
    bool wanted = false;
    bool asked = false;  // the answer is still to come
    Lock lock;
  };
  void want(Held& held, bool on, const char* what, const char* why, const char* mode);
  void ask(Held& held, const char* what, const char* why, const char* mode);
  void prepare_for_sleep(bool about_to);

  std::function<void(Wish)> tell_;
  std::function<void(bool, const std::string&)> found_;
  Held sleep_;
  Held idle_;
  std::unique_ptr<sdbus::IProxy> logind_;  // last: its callbacks use the rest
};

}  // namespace desktop
