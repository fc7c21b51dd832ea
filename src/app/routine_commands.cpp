// SPDX-License-Identifier: MIT
#include "app/typed.h"

namespace app {
namespace {

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

void add_list(CLI::App& app, Typed& typed) {
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
}

void add_show(CLI::App& app, Typed& typed) {
  auto* show = add_command(app, typed, "show", "The plan: every phase and every cue",
                           [&typed](const files::Folders& folders) {
                             take_choices(typed, typed.show.choices);
                             return show_plan(folders, typed.show);
                           });
  show->add_option("ROUTINE", typed.show.routine, "Id or path of a routine")->required();
  add_choices(*show, typed, typed.show.choices);
  show->add_flag("--json", typed.show.json, "As JSON");
}

void add_render(CLI::App& app, Typed& typed) {
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

void add_plans(CLI::App& app, Typed& typed) {
  auto* plans =
      add_command(app, typed, "plans", "Plans for days and weeks, and what is due today",
                  [&typed](const files::Folders& folders) { return show_plans(folders, typed.plans); });
  auto* follow =
      plans->add_option("--follow", typed.plans.follow, "Follow this plan from today on")->type_name("PLAN");
  plans->add_flag("--stop", typed.plans.stop, "Follow none")->excludes(follow);
  plans->add_flag("--json", typed.plans.json, "As JSON");
}

}  // namespace

void add_routine_commands(CLI::App& app, Typed& typed) {
  add_play(app, typed);
  add_list(app, typed);
  add_show(app, typed);
  add_render(app, typed);
  add_plans(app, typed);
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

}  // namespace app
