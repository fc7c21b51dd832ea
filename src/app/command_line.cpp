// SPDX-License-Identifier: MIT
#include "app/command_line.h"

#include <sys/stat.h>

#include <cstdio>

#include "app/exit_status.h"
#include "app/settings_model.h"
#include "app/signals.h"
#include "app/typed.h"
#include "app/week_start.h"

namespace app {
namespace {

const std::string kFooter =
    "Files, folders and keys: see the man page, unknot(1).\n"
    "Exit status: 0 fine, 1 the input is wrong, 2 the command line is wrong, 3 this machine lacks something.";

void add_remind(CLI::App& app, Typed& typed) {
  using What = RemindOptions::What;
  auto* reminder =
      add_command(app, typed, "remind", "A quiet reminder once a day, off unless asked for",
                  [&typed](const files::Folders& folders) { return remind(folders, typed.reminder); });
  reminder->require_subcommand(0, 1);
  const auto add = [&](const char* name, const char* meaning, What what) {
    return add_command(*reminder, typed, name, meaning, [&typed, what](const files::Folders& folders) {
      typed.reminder.what = what;
      return remind(folders, typed.reminder);
    });
  };
  add("on", "Every day from now on", What::on)
      ->add_option("--at", typed.reminder.at, "Time of the day, for example 18:00")
      ->type_name("HH:MM");
  add("off", "Never again", What::off);
  add("status", "Whether it is on", What::status);
  add("now", "Reminds at once, unless there was a session today", What::now);
}

int carry_out(Typed& typed) {
  if (!typed.data_dir.empty()) typed.folders.data_dir = typed.data_dir;
  if (!typed.config.empty()) typed.folders.config = typed.config;
  const auto folders = files::find_folders(typed.folders);
  if (!folders) return complain(folders.error(), kMachineLacks);
  files::ReadSettings read = files::read_settings(folders->config);
  for (const std::string& problem : key_problems(read.settings.keys)) {
    read.problems.push_back(folders->config.string() + ": " + problem);
  }
  for (const std::string& problem : read.problems) complain(problem, kFine);
  typed.play.settings = read.settings;
  typed.render.settings = read.settings;
  if (typed.reminder.at.empty()) typed.reminder.at = read.settings.reminder_time;
  typed.play.settings_problems = read.problems;
  typed.history.week_start = first_weekday(read.settings.week_start);
  typed.history.day_start_hour = read.settings.day_start_hour;
  typed.log.day_start_hour = read.settings.day_start_hour;
  for (routine::Choices* choices : {&typed.show.choices, &typed.render.choices, &typed.play.choices}) {
    choices->switch_gap = std::chrono::seconds(read.settings.switch_gap_s);
  }
  if (!typed.action) typed.action = [&typed](const files::Folders& where) { return play(where, typed.play); };
  return typed.action(*folders);
}

}  // namespace

int run(int argc, char** argv) {
  ::umask(077);
  catch_signals();
  Typed typed;
  CLI::App app("Unknot guides you while you work on your own muscle knots.", "unknot");
  app.footer(kFooter);
  app.set_version_flag("--version", std::string("unknot ") + UNKNOT_VERSION);
  app.require_subcommand(0, 1);
  add_places(app, typed);
  add_routine_commands(app, typed);
  add_author_commands(app, typed);
  add_history_commands(app, typed);
  add_remind(app, typed);
  add_command(app, typed, "doctor", "What this machine has: display, sound, voice, folders, history",
              [&typed](const files::Folders& folders) { return doctor(folders, typed.play.settings); });
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const bool asked = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
    if (asked) return app.exit(error);
    std::fprintf(stderr, "unknot: %s\nTry `unknot --help`.\n", error.what());
    return kCommandLineWrong;
  }
  return carry_out(typed);
}

}  // namespace app
