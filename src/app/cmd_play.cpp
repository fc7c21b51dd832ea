// SPDX-License-Identifier: MIT
#include <cstdio>

#include "app/commands.h"
#include "app/desk.h"
#include "app/exit_status.h"
#include "app/heading.h"
#include "app/log.h"
#include "app/loudness.h"
#include "app/terminal.h"

namespace app {
namespace {

int volume_of(const PlayOptions& options) { return options.volume.value_or(options.settings.volume); }

int play_in_terminal(const Folders& folders, const PlayOptions& options, const ShelfItem& item,
                     const audio::CueBank& bank) {
  routine::Choices choices = options.choices;
  // The terminal has no screen before; the start delay is the time to get to the floor.
  if (!options.autostart) choices.start_delay = std::chrono::seconds(options.settings.start_delay_s);
  auto prepared = prepare(item, choices);
  if (!prepared) return complain(prepared.error(), kInputWrong);
  if (!prepared->changed.empty()) std::printf("%s\n", prepared->changed.c_str());

  DiskWorker worker;
  Journal journal(folders, worker);
  audio::Player player(bank, {.buffer_frames = options.settings.buffer_frames});
  player.set_levels(levels_of(options.settings, volume_of(options)));
  history::StoredSession head = make_heading(item, choices, prepared->plan, std::nullopt);
  Guide guide(session::Session(std::move(prepared->plan)), std::move(head), player, journal, worker);
  Outside outside({});
  run_in_terminal(guide, journal, player, outside, options.settings, volume_of(options));
  return kFine;
}

int play_in_window(const Folders& folders, const PlayOptions& options, std::optional<ShelfItem> item,
                   const audio::CueBank& bank, ui::Window& window, Instance& instance) {
  DiskWorker worker;
  Journal journal(folders, worker);
  audio::Player player(bank, {.buffer_frames = options.settings.buffer_frames});
  player.set_levels(levels_of(options.settings, volume_of(options)));
  Outside outside(&ui::Window::wake);
  Desk desk({folders, window, player, worker, journal, instance, outside});
  return desk.run(options, std::move(item));
}

int another_is_running(const Instance& instance) {
  if (instance.raise_first()) {
    std::puts("Unknot is running already; its window was asked to come to the front.");
    return kFine;
  }
  return complain(
      "Unknot is running already with this data folder; end that session first, or give another --data-dir",
      kMachineLacks);
}

}  // namespace

int play(const Folders& folders, const PlayOptions& options) {
  std::optional<ShelfItem> item;
  if (!options.routine.empty()) {
    item = usable_routine(folders, options.routine);
    if (!item) return kInputWrong;
    if (auto possible = prepare(*item, options.choices); !possible)
      return complain(possible.error(), kInputWrong);
  }
  open_log(folders.state);
  auto instance = Instance::claim(folders);
  if (!instance) return complain(instance.error(), kMachineLacks);
  if (instance->place() == Instance::Place::second) return another_is_running(*instance);
  const auto bank = audio::CueBank::load(folders.assets / "cues");
  if (!bank) return complain(bank.error(), kMachineLacks);
  if (options.text && item) return play_in_terminal(folders, options, *item, *bank);

  ui::WindowOptions window_options;
  window_options.assets = folders.assets;
  auto window = ui::Window::open(window_options);
  if (window) return play_in_window(folders, options, std::move(item), *bank, *window, *instance);
  log_warning(window.error());
  if (!item) {
    return complain(window.error() + "; `unknot list` and `unknot play ROUTINE --text` work without one",
                    kMachineLacks);
  }
  complain(window.error() + "; the session runs here in the terminal", kFine);
  return play_in_terminal(folders, options, *item, *bank);
}

}  // namespace app
