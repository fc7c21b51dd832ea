// SPDX-License-Identifier: MIT
#include "app/reminder.h"

#include <filesystem>
#include <system_error>

#include "base/text.h"
#include "desktop/one_call.h"
#include "desktop/reminder_units.h"
#include "files/file_text.h"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = 16 * 1024;

fs::path timer_file(const files::Folders& folders) { return folders.units / desktop::kReminderTimer; }
fs::path service_file(const files::Folders& folders) { return folders.units / desktop::kReminderService; }

void remove_units(const files::Folders& folders) {
  std::error_code ignored;
  fs::remove(timer_file(folders), ignored);
  fs::remove(service_file(folders), ignored);
}

}  // namespace

base::Result<void> switch_reminder_on(const files::Folders& folders, const std::string& time) {
  const auto clock = desktop::clock_time(time);
  if (!clock) return base::failure("no time of the day: " + base::quoted(time) + "; write it like 18:00");
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return base::failure("the program's own place is not known: " + error.message());
  if (folders.units.empty()) return base::failure("no home folder: set HOME to an absolute path");
  if (auto made = files::make_private_folder(folders.units); !made) return made;
  const std::string service =
      desktop::service_text({program.string(), "remind", "now", "--data-dir", folders.data.string(),
                             "--config", folders.config.string()});
  if (auto written = files::replace_text(service_file(folders), service); !written) return written;
  if (auto written = files::replace_text(timer_file(folders), desktop::timer_text(*clock)); !written)
    return written;
  auto switched = desktop::switch_timer(desktop::kReminderTimer, true);
  if (!switched) remove_units(folders);
  return switched;
}

base::Result<void> switch_reminder_off(const files::Folders& folders) {
  std::error_code ignored;
  if (!fs::exists(timer_file(folders), ignored) && !fs::exists(service_file(folders), ignored)) return {};
  auto switched = desktop::switch_timer(desktop::kReminderTimer, false);
  remove_units(folders);
  return switched;
}

std::optional<std::string> reminder_time(const files::Folders& folders) {
  const auto text = files::read_text(timer_file(folders), kMostBytes);
  return text ? desktop::time_of_timer(*text) : std::nullopt;
}

}  // namespace app
