// SPDX-License-Identifier: MIT
// For command_line.cpp: the options of all commands, family by family.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/commands.h"

namespace app {

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

// --data-dir and --config, which every command takes.
void add_places(CLI::App& app, Typed& typed);

// A command that does `action`; `typed` must outlive the parsing. Of a command inside another ("history
// check") only its own action counts.
CLI::App* add_command(CLI::App& app, Typed& typed, const std::string& name, const std::string& what,
                      Action action);

void add_routine_commands(CLI::App& app, Typed& typed);  // play, list, show, render, plans
void add_author_commands(CLI::App& app, Typed& typed);   // check, edit, new, add
void add_history_commands(CLI::App& app, Typed& typed);  // history and what is inside it, stats, log

}  // namespace app
