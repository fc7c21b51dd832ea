// SPDX-License-Identifier: MIT
#include "app/typed.h"

namespace app {
namespace {

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
}

void add_log(CLI::App& app, Typed& typed) {
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

}  // namespace

void add_history_commands(CLI::App& app, Typed& typed) {
  add_history(app, typed);
  add_stats(app, typed);
  add_log(app, typed);
}

}  // namespace app
