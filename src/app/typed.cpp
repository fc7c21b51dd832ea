// SPDX-License-Identifier: MIT
#include "app/typed.h"

#include <utility>

namespace app {

void add_places(CLI::App& app, Typed& typed) {
  app.add_option("--data-dir", typed.data_dir, "Folder for the history and your own routines")
      ->type_name("DIR");
  app.add_option("--config", typed.config, "Settings file")->type_name("FILE");
}

CLI::App* add_command(CLI::App& app, Typed& typed, const std::string& name, const std::string& what,
                      Action action) {
  CLI::App* command = app.add_subcommand(name, what);
  add_places(*command, typed);
  // The callback of the command inside comes first.
  command->callback([&typed, action = std::move(action)] {
    if (!typed.action) typed.action = action;
  });
  return command;
}

}  // namespace app
