// SPDX-License-Identifier: MIT
#include "app/command_line.h"

#include <CLI/CLI.hpp>

#include <sys/stat.h>

#include <cstdio>
#include <functional>

#include "app/commands.h"
#include "app/exit_status.h"
#include "app/settings_model.h"
#include "app/signals.h"
#include "app/week_start.h"

namespace app {
namespace {

using Action = std::function<int(const files::Folders&)>;

// Everything that the options of all commands are parsed into, and what to do with it.
struct Typed {
  files::FolderOptions folders;
  std::string data_dir;
  std::string config;
  ListOptions list;
  RoutineOptions show;
  RoutineOptions render;
  PlayOptions play;
  HistoryOptions history;
  RemindOptions reminder;
  LogOptions log;
  std::vector<std::string> files;
  PlansOptions plans;
  std::string file;
  std::string name;
  std::string side;
  std::string region;
  bool strict = false;
  bool no_voice = false;
  Action action;
};

const std::string kFooter =
    "Files, folders and keys: see the man page, unknot(1).\n"
    "Exit status: 0 fine, 1 the input is wrong, 2 the command line is wrong, 3 this machine lacks something.";

void add_places(CLI::App& app, Typed& typed) {
  app.add_option("--data-dir", typed.data_dir, "Folder for the history and your own routines")
      ->type_name("DIR");
  app.add_option("--config", typed.config, "Settings file")->type_name("FILE");
}

CLI::App* add_command(CLI::App& app, Typed& typed, const std::string& name, const std::string& what,
                      Action action) {
  CLI::App* command = app.add_subcommand(name, what);
  add_places(*command, typed);
  // The callback of the command inside ("history check") comes first and counts.
  command->callback([&typed, action = std::move(action)] {
    if (!typed.action) typed.action = action;
  });
  return command;
}

void add_choices(CLI::App& command, Typed& typed, routine::Choices& choices) {
  command.add_option("--minutes", choices.minutes, "Fit it into so many minutes")
      ->type_name("N")
      ->check(CLI::Range(1, 480));
  command.add_option("--side", typed.side, "left, right, center or both")
      ->type_name("S")
      ->check(CLI::IsMember({"left", "right", "center", "both"}));
  command.add_option("--region", typed.region, "Another place, where the routine lets you")->type_name("R");
}

void take_choices(const Typed& typed, routine::Choices& choices) {
  if (!typed.side.empty()) choices.side = routine::side_from_id(typed.side);
  choices.region = typed.region;
}

void add_play(CLI::App& app, Typed& typed) {
  auto* play_command =
      add_command(app, typed, "play", "Follow a routine", [&typed](const files::Folders& folders) {
        take_choices(typed, typed.play.choices);
        typed.play.voice = !typed.no_voice;
        return play(folders, typed.play);
      });
  play_command->add_option("ROUTINE", typed.play.routine, "Id or path of a routine")->required();
  add_choices(*play_command, typed, typed.play.choices);
  play_command->add_flag("--text", typed.play.text, "In the terminal, without a window");
  play_command->add_flag("--autostart", typed.play.autostart, "Begin at once, without the screen before");
  play_command->add_flag("--close-at-end", typed.play.close_at_end, "End the program with the session");
  play_command->add_flag("--accept-warnings", typed.play.accept_warnings,
                         "Start although something asks for a yes first");
  play_command->add_flag("--no-voice", typed.no_voice, "Cues only");
  play_command->add_option("--volume", typed.play.volume, "Loudness of the cues in percent, 0 to 100")
      ->type_name("N")
      ->check(CLI::Range(0, 100));
}

void add_routine_commands(CLI::App& app, Typed& typed) {
  auto* list =
      add_command(app, typed, "list", "The routines, with their lengths",
                  [&typed](const files::Folders& folders) { return list_routines(folders, typed.list); });
  list->add_option("--region", typed.list.region, "Only for this place, for example upper_trap")
      ->type_name("R");
  list->add_option("--tool", typed.list.tool, "Only with this tool, for example tennis_ball")->type_name("T");
  list->add_option("--minutes", typed.list.minutes, "Only what can be done in so many minutes")
      ->type_name("N")
      ->check(CLI::Range(1, 480));
  list->add_flag("--json", typed.list.json, "As JSON");

  auto* show = add_command(app, typed, "show", "The plan: every phase and every cue",
                           [&typed](const files::Folders& folders) {
                             take_choices(typed, typed.show.choices);
                             return show_plan(folders, typed.show);
                           });
  show->add_option("ROUTINE", typed.show.routine, "Id or path of a routine")->required();
  add_choices(*show, typed, typed.show.choices);
  show->add_flag("--json", typed.show.json, "As JSON");

  auto* render = add_command(app, typed, "render", "The whole session as a sound file",
                             [&typed](const files::Folders& folders) {
                               take_choices(typed, typed.render.choices);
                               typed.render.voice = !typed.no_voice;
                               return render_session(folders, typed.render);
                             });
  render->add_option("ROUTINE", typed.render.routine, "Id or path of a routine")->required();
  render->add_option("-o,--output", typed.render.output, "File to write: .wav .flac .ogg .mp3")
      ->required()
      ->type_name("FILE");
  add_choices(*render, typed, typed.render.choices);
  render->add_flag("--no-voice", typed.no_voice, "Cues only");
}

void add_author_commands(CLI::App& app, Typed& typed) {
  auto* check =
      add_command(app, typed, "check", "Problems and safety findings of routine files",
                  [&typed](const files::Folders&) { return check_files(typed.files, typed.strict); });
  check->add_option("FILE", typed.files, "Routine files")->required();
  check->add_flag("--strict", typed.strict, "Warnings count as errors");

  auto* write = add_command(app, typed, "edit", "Write a routine in the window",
                            [&typed](const files::Folders& folders) {
                              typed.play.routine = typed.file;
                              return edit(folders, typed.play);
                            });
  write->add_option("ROUTINE", typed.file, "Id or path of a routine; without it, a new one");

  auto* fresh = add_command(app, typed, "new", "A commented routine to start from",
                            [&typed](const files::Folders&) { return new_file(typed.file); });
  fresh->add_option("FILE", typed.file, "File to make, NAME.toml")->required();

  auto* add = add_command(
      app, typed, "add", "Takes a routine file in, checked first",
      [&typed](const files::Folders& folders) { return add_routine(folders, typed.file, typed.name); });
  add->add_option("FILE", typed.file, "A routine file, NAME.toml")->required();
  add->add_option("--as", typed.name, "Keep it under this name")->type_name("NAME");
}

void add_plans(CLI::App& app, Typed& typed) {
  auto* plans =
      add_command(app, typed, "plans", "Plans for days and weeks, and what is due today",
                  [&typed](const files::Folders& folders) { return show_plans(folders, typed.plans); });
  auto* follow =
      plans->add_option("--follow", typed.plans.follow, "Follow this plan from today on")->type_name("PLAN");
  plans->add_flag("--stop", typed.plans.stop, "Follow none")->excludes(follow);
  plans->add_flag("--json", typed.plans.json, "As JSON");
}

const std::vector<std::string> kSides = {"left", "right", "center", "both"};

void add_filters(CLI::App& command, Typed& typed) {
  command.add_option("--since", typed.history.since, "From this day on, for example 2026-11-21")
      ->type_name("DATE");
  command.add_option("--until", typed.history.until, "Up to this day")->type_name("DATE");
  command.add_option("--region", typed.history.region, "Only with this place")->type_name("R");
  command.add_option("--side", typed.history.side, "Only on this side")
      ->type_name("S")
      ->check(CLI::IsMember(kSides));
}

void add_history_files(CLI::App& history, Typed& typed) {
  auto* merge =
      add_command(history, typed, "merge", "Joins the history of another machine with this one",
                  [&typed](const files::Folders& folders) { return merge_history(folders, typed.file); });
  merge->add_option("FILE", typed.file, "Its history.db, or an export of it")->required();
  auto* restore =
      add_command(history, typed, "restore", "Goes back to a backup; without one lists them",
                  [&typed](const files::Folders& folders) { return restore_history(folders, typed.file); });
  restore->add_option("BACKUP", typed.file, "Its date, its name, or a file");
  auto* report = add_command(
      history, typed, "report", "One page for a professional",
      [&typed](const files::Folders& folders) { return report_history(folders, typed.history, typed.file); });
  report->add_option("FILE", typed.file, "File to make, NAME.html")->required();
  add_filters(*report, typed);
}

void add_history(CLI::App& app, Typed& typed) {
  auto* history =
      add_command(app, typed, "history", "The sessions, newest first",
                  [&typed](const files::Folders& folders) { return show_history(folders, typed.history); });
  add_filters(*history, typed);
  auto* json = history->add_flag("--json", typed.history.json, "As JSON");
  history->add_flag("--csv", typed.history.csv, "As CSV")->excludes(json);
  history->add_flag("--deleted", typed.history.deleted, "Deleted ones too");
  history->require_subcommand(0, 1);

  auto* out =
      add_command(*history, typed, "export", "All of it into a file",
                  [&typed](const files::Folders& folders) { return export_history(folders, typed.file); });
  out->add_option("FILE", typed.file, "File to make (JSON Lines)")->required();
  auto* in =
      add_command(*history, typed, "import", "Adds what an export holds and is not there yet",
                  [&typed](const files::Folders& folders) { return import_history(folders, typed.file); });
  in->add_option("FILE", typed.file, "An export")->required();
  add_command(*history, typed, "check", "Whether it is whole", check_history);
  const auto add_with_id = [&](const char* name, const char* what,
                               int (*act)(const files::Folders&, const std::string&)) {
    auto* command = add_command(*history, typed, name, what, [&typed, act](const files::Folders& folders) {
      return act(folders, typed.file);
    });
    command->add_option("ID", typed.file, "As `unknot history` shows it")->required();
  };
  add_with_id("delete", "One session; it can be brought back", delete_session);
  add_with_id("undelete", "Brings a deleted session back", undelete_session);
  add_command(*history, typed, "purge", "Takes what was deleted away for good", purge_history);
  add_history_files(*history, typed);
}

void add_stats(CLI::App& app, Typed& typed) {
  auto* stats =
      add_command(app, typed, "stats", "The numbers of the history: what, how often, and whether it helps",
                  [&typed](const files::Folders& folders) { return show_stats(folders, typed.history); });
  add_filters(*stats, typed);
  stats->add_flag("--json", typed.history.json, "As JSON");

  auto* log =
      add_command(app, typed, "log", "Notes a session that Unknot did not guide",
                  [&typed](const files::Folders& folders) { return log_session(folders, typed.log); });
  log->add_option("--what", typed.log.what, "What it was, for example \"physiotherapist\"")->required();
  log->add_option("--minutes", typed.log.minutes, "How long")
      ->required()
      ->type_name("N")
      ->check(CLI::Range(1, 1440));
  log->add_option("--date", typed.log.date, "The day; without it today")->type_name("DATE");
  log->add_option("--region", typed.log.region, "The place, for example upper_trap")->type_name("R");
  log->add_option("--side", typed.log.side, "left, right, center or both")
      ->type_name("S")
      ->check(CLI::IsMember(kSides));
  log->add_option("--before", typed.log.before, "Pain before, 0 to 10")
      ->type_name("N")
      ->check(CLI::Range(0, 10));
  log->add_option("--after", typed.log.after, "Pain after, 0 to 10")
      ->type_name("N")
      ->check(CLI::Range(0, 10));
  log->add_option("--note", typed.log.note, "A line to remember");
  log->add_flag("--activity", typed.log.activity, "Your own doing (a swim), not a professional's");
}

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
  add_play(app, typed);
  add_routine_commands(app, typed);
  add_author_commands(app, typed);
  add_plans(app, typed);
  add_history(app, typed);
  add_stats(app, typed);
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
