// SPDX-License-Identifier: MIT
// Keeps the desktop's own power manager from suspending the machine while a session runs: KDE's and Xfce's
// (org.freedesktop.PowerManagement), GNOME's session manager, or the portal of a sandbox. The screen may
// sleep; a second guard keeps that on where the window cannot, because nobody is org.freedesktop.ScreenSaver.
// Thread: worker.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace sdbus {
class IConnection;
class IProxy;
}  // namespace sdbus

namespace desktop {

class IdleGuard {
 public:
  enum class What { machine, screen };

  // `found` is called once, when it is known who can be asked.
  IdleGuard(sdbus::IConnection& bus, What what,
            std::function<void(bool fine, const std::string& found)> found);
  ~IdleGuard();
  IdleGuard(const IdleGuard&) = delete;
  IdleGuard& operator=(const IdleGuard&) = delete;

  void keep_awake(bool on);
  // An answer is still to come.
  bool busy() const { return asked_ > 0; }

 private:
  enum class Manager { power_management, gnome, portal };
  void look_for(std::size_t candidate);
  void look_for_screen_saver();
  std::uint32_t flag() const;
  void renew();
  void inhibit();
  void release();
  void released();

  sdbus::IConnection& bus_;
  What what_;
  std::function<void(bool, const std::string&)> found_;
  std::optional<Manager> manager_;
  bool wanted_ = false;
  bool held_ = false;
  int asked_ = 0;
  std::uint32_t cookie_ = 0;
  std::string request_;                    // the portal's
  std::unique_ptr<sdbus::IProxy> daemon_;  // the bus itself
  std::unique_ptr<sdbus::IProxy> asked_of_;
  std::unique_ptr<sdbus::IProxy> request_proxy_;
};

}  // namespace desktop
