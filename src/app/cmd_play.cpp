// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <cstdio>

#include "app/ask_terminal.h"
#include "app/commands.h"
#include "app/desk.h"
#include "app/exit_status.h"
#include "app/sound_settings.h"
#include "app/speech_options.h"
#include "app/stored_sessions.h"
#include "app/terminal.h"
#include "files/log.h"
#include "files/plan_shelf.h"
#include "guide/clock.h"
#include "guide/heading.h"
#include "routine/cautions.h"

namespace app {
namespace {

// What is known of the person and of what was done, for what is said before a start.
struct Before {
  files::Personal personal;
  guide::SafetyQuestion question;
};

base::Result<Before> look_before(const files::Folders& folders, const files::ShelfItem& item,
                                 const routine::Choices& choices) {
  files::ReadPersonal read = files::read_personal(folders);
  for (const std::string& problem : read.problems) complain(problem, kFine);
  const auto prepared = guide::prepare(item, choices, read.personal.health);
  if (!prepared) return tl::unexpected(prepared.error());
  auto question = guide::safety_question(item, *prepared, read.personal, stored_sessions(folders),
                                         guide::utc_ms(), files::now_of(guide::utc_ms()).today);
  return Before{std::move(read.personal), std::move(question)};
}

// Says and asks what there is; remembers a yes to the warnings of the file.
bool asked_in_terminal(const files::Folders& folders, const PlayOptions& options,
                       const files::ShelfItem& item, Before& before) {
  const bool somebody = ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
  // --autostart is a start that was asked for without a screen before; what would be asked there is said.
  const bool accepted = options.accept_warnings || options.autostart;
  if (!may_start(before.question, somebody ? Terminal::there : Terminal::none, accepted, typed_line)) {
    return false;
  }
  if (files::health_is_due(before.personal, files::now_of(guide::utc_ms()).today)) {
    std::fprintf(stderr,
                 "unknot: the health questions wait for answers (`unknot` asks them); until then: %s\n",
                 std::string(routine::find_caution("general")->text).c_str());
  }
  if (guide::accept_warnings(item, before.personal)) {
    if (auto kept = files::write_accepted(folders, before.personal); !kept) complain(kept.error(), kFine);
  }
  return true;
}

int volume_of(const PlayOptions& options) { return options.volume.value_or(options.settings.volume); }

void set_up(audio::Player& player, const PlayOptions& options) {
  set_sound(player, options.settings, volume_of(options));
  player.set_voice(voice_options(options.settings));
  player.set_voice_on(options.voice && voice_wanted(options.settings));
}

int play_in_terminal(const files::Folders& folders, const PlayOptions& options, const files::ShelfItem& item,
                     const audio::CueBank& bank) {
  auto before = look_before(folders, item, options.choices);
  if (!before) return complain(before.error(), kInputWrong);
  if (!asked_in_terminal(folders, options, item, *before)) return kInputWrong;
  routine::Choices choices = options.choices;
  // The terminal has no screen before; the start delay is the time to get to the floor.
  if (!options.autostart) choices.start_delay = std::chrono::seconds(options.settings.start_delay_s);
  auto prepared = guide::prepare(item, choices, before->personal.health, options.settings.say_ten_seconds);
  if (!prepared) return complain(prepared.error(), kInputWrong);
  if (!prepared->changed.empty()) std::printf("%s\n", prepared->changed.c_str());

  guide::DiskWorker worker;
  guide::Journal journal(folders, worker);
  audio::Player player(bank, {.buffer_frames = options.settings.buffer_frames});
  set_up(player, options);
  history::StoredSession head =
      guide::make_heading(item, choices, prepared->plan, std::nullopt, options.settings.day_start_hour);
  guide::Guide guide(session::Session(std::move(prepared->plan)), std::move(head), player, journal, worker);
  Outside outside({});
  run_in_terminal(guide, journal, player, outside, options.settings, volume_of(options));
  return kFine;
}

int play_in_window(const files::Folders& folders, const PlayOptions& options,
                   std::optional<files::ShelfItem> item, const audio::CueBank& bank, ui::Window& window,
                   files::Instance& instance) {
  guide::DiskWorker worker;
  guide::Journal journal(folders, worker);
  audio::Player player(bank, {.buffer_frames = options.settings.buffer_frames});
  set_up(player, options);
  Outside outside(&ui::Window::wake);
  SettingsKeeper keeper(folders.config, {options.settings, options.settings_problems}, worker);
  SoundSaver saver(folders.assets / "cues");
  Desk desk({folders, window, player, worker, journal, instance, outside, keeper, saver});
  return desk.run(options, std::move(item));
}

int another_is_running(const files::Instance& instance) {
  if (instance.raise_first()) {
    std::puts("Unknot is running already; its window was asked to come to the front.");
    return kFine;
  }
  return complain(
      "Unknot is running already with this data folder; end that session first, or give another --data-dir",
      kMachineLacks);
}

// Either one starts the same way: the only program on this data folder, with its sounds and its window.
int show(const files::Folders& folders, const PlayOptions& options, std::optional<files::ShelfItem> item) {
  files::open_log(folders.state);
  auto instance = files::Instance::claim(folders);
  if (!instance) return complain(instance.error(), kMachineLacks);
  if (instance->place() == files::Instance::Place::second) return another_is_running(*instance);
  const auto bank = audio::CueBank::load(folders.assets / "cues");
  if (!bank) return complain(bank.error(), kMachineLacks);
  if (options.text && item) return play_in_terminal(folders, options, *item, *bank);

  ui::WindowOptions window_options;
  window_options.assets = folders.assets;
  auto window = ui::Window::open(window_options);
  if (window) return play_in_window(folders, options, std::move(item), *bank, *window, *instance);
  files::log_warning(window.error());
  if (options.edit) return complain(window.error() + "; the editor needs one", kMachineLacks);
  if (!item) {
    return complain(window.error() + "; `unknot list` and `unknot play ROUTINE --text` work without one",
                    kMachineLacks);
  }
  complain(window.error() + "; the session runs here in the terminal", kFine);
  return play_in_terminal(folders, options, *item, *bank);
}

}  // namespace

int play(const files::Folders& folders, const PlayOptions& options) {
  std::optional<files::ShelfItem> item;
  if (!options.routine.empty()) {
    item = usable_routine(folders, options.routine);
    if (!item) return kInputWrong;
    const auto before = look_before(folders, *item, options.choices);
    if (!before) return complain(before.error(), kInputWrong);
    if (options.autostart && before->question.blocked()) {
      return complain("not started: " + before->question.why_blocked(), kInputWrong);
    }
  }
  return show(folders, options, std::move(item));
}

int edit(const files::Folders& folders, PlayOptions options) {
  std::optional<files::ShelfItem> item;
  if (!options.routine.empty()) {
    auto found = files::find_routine(folders, options.routine);
    if (!found) return complain(found.error(), kInputWrong);
    item = std::move(*found);
  }
  options.edit = true;
  return show(folders, options, std::move(item));
}

}  // namespace app
