// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <thread>

#include "app/commands.h"
#include "app/exit_status.h"
#include "app/speech_options.h"
#include "audio/player.h"
#include "desktop/link.h"
#include "guide/clock.h"
#include "history/store.h"
#include "ui/window.h"

namespace app {
namespace {

class Report {
 public:
  void line(const char* what, bool fine, const std::string& found) {
    std::printf("%-9s %-7s %s\n", what, fine ? "ok" : "problem", found.c_str());
    if (!fine) status_ = kMachineLacks;
  }
  // Something that is good to have and that nothing needs.
  void extra(const char* what, bool there, const std::string& found) {
    std::printf("%-9s %-7s %s\n", what, there ? "ok" : "none", found.c_str());
  }
  int status() const { return status_; }

 private:
  int status_ = kFine;
};

void look_at_display(const files::Folders& folders, Report& report) {
  ui::WindowOptions options;
  options.assets = folders.assets;
  const auto window = ui::Window::open(options);
  report.line("display", window.has_value(), window ? window->description() : window.error());
}

void look_at_sound(const files::Folders& folders, Report& report) {
  const auto bank = audio::CueBank::load(folders.assets / "cues");
  report.line("cues", bank.has_value(), bank ? (folders.assets / "cues").string() : bank.error());
  if (!bank) return;
  audio::Player player(*bank, {});
  constexpr int kLooks = 60;  // 3 s
  for (int i = 0; i < kLooks && !player.settled(); ++i) {
    player.tend();
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  const audio::PlayerStatus status = player.status();
  const bool fine = status.health == audio::Health::playing;
  const int latency_ms = status.buffer_frames * 2000 / audio::kRate;
  report.line("sound", fine,
              fine ? status.device + ", " + std::to_string(status.buffer_frames) +
                         " frames, a cue after a key in about " + std::to_string(latency_ms) + " ms"
                   : status.trouble);
}

void look_at_voice(const files::Settings& settings, Report& report) {
  if (!voice_wanted(settings)) return report.line("voice", true, "off in the settings");
  const auto voice = audio::try_voice(voice_options(settings));
  report.line("voice", voice.has_value(), voice ? *voice : voice.error());
}

void look_at_folders(const files::Folders& folders, Report& report) {
  for (const auto& [name, folder] : {std::pair{"data", folders.data}, std::pair{"state", folders.state}}) {
    const auto made = files::make_private_folder(folder);
    const bool writable = made && ::access(folder.c_str(), W_OK) == 0;
    report.line(name, writable,
                writable ? folder.string()
                : made   ? folder.string() + " cannot be written"
                         : made.error());
  }
  report.line("routines", true, folders.sessions.string());
}

void look_at_history(const files::Folders& folders, Report& report) {
  const auto store = history::Store::open(folders.data, true);
  if (!store) return report.line("history", false, store.error());
  const auto problems = store->check();
  const auto sessions = store->list();
  if (!problems || !sessions)
    return report.line("history", false, problems ? sessions.error() : problems.error());
  report.line(
      "history", problems->empty(),
      problems->empty() ? std::to_string(sessions->lines.size()) + " sessions, whole" : problems->front());
}

void look_at_desktop(Report& report) {
  desktop::Link link({});
  constexpr int kLooks = 60;  // 3 s
  for (int i = 0; i < kLooks && !link.settled(); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  for (const desktop::Finding& finding : link.findings()) {
    report.extra(finding.what.c_str(), finding.fine, finding.found);
  }
}

}  // namespace

int doctor(const files::Folders& folders, const files::Settings& settings) {
  Report report;
  look_at_display(folders, report);
  look_at_sound(folders, report);
  look_at_voice(settings, report);
  look_at_folders(folders, report);
  look_at_history(folders, report);
  look_at_desktop(report);
  return report.status();
}

}  // namespace app
