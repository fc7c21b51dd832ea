// SPDX-License-Identifier: MIT
// One function a command; each prints to standard output and gives the exit status. Errors go to standard
// error, one line first that says what is wrong and what to do.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/history_options.h"
#include "files/folders.h"
#include "files/settings.h"
#include "guide/preparation.h"

namespace app {

struct ListOptions {
  std::optional<std::string> region;
  std::optional<std::string> tool;
  int minutes = 0;
  bool json = false;
};

struct PlansOptions {
  std::string follow{};  // id
  bool stop = false;
  bool json = false;
};

struct RoutineOptions {  // of show and render
  std::string routine;
  routine::Choices choices;
  bool json = false;
  std::filesystem::path output;
  bool voice = true;
  files::Settings settings;  // what render makes it sound like
};

struct PlayOptions {
  std::string routine;  // empty: the library
  routine::Choices choices;
  bool text = false;
  bool autostart = false;
  bool close_at_end = false;
  bool edit = false;  // opens the editor with it, or with a new one
  bool accept_warnings = false;
  bool voice = true;
  std::optional<int> volume;  // percent; unset: as in the settings
  files::Settings settings;
  std::vector<std::string> settings_problems;  // of the file, for the settings screen
};

struct RemindOptions {
  enum class What { on, off, status, now };
  What what = What::status;
  std::string at;  // HH:MM; empty: as in the settings
};

int list_routines(const files::Folders& folders, const ListOptions& options);
int show_plans(const files::Folders& folders, const PlansOptions& options);
// `name` empty: the file's own.
int add_routine(const files::Folders& folders, const std::filesystem::path& file, const std::string& name);
int show_plan(const files::Folders& folders, const RoutineOptions& options);
int check_files(const std::vector<std::string>& files, bool strict);
int new_file(const std::filesystem::path& file);
int render_session(const files::Folders& folders, const RoutineOptions& options);
int show_history(const files::Folders& folders, const HistoryOptions& options);
int export_history(const files::Folders& folders, const std::filesystem::path& file);
int import_history(const files::Folders& folders, const std::filesystem::path& file);
int check_history(const files::Folders& folders);
int delete_session(const files::Folders& folders, const std::string& id);
int undelete_session(const files::Folders& folders, const std::string& id);
int purge_history(const files::Folders& folders);
int merge_history(const files::Folders& folders, const std::filesystem::path& other);
int restore_history(const files::Folders& folders, const std::string& backup);  // empty: lists them
int report_history(const files::Folders& folders, const HistoryOptions& options,
                   const std::filesystem::path& file);
int show_stats(const files::Folders& folders, const HistoryOptions& options);
int log_session(const files::Folders& folders, const LogOptions& options);
int doctor(const files::Folders& folders, const files::Settings& settings);
int remind(const files::Folders& folders, const RemindOptions& options);

// The editor with a routine (an id or a path; empty: a new one). Needs a display.
int edit(const files::Folders& folders, PlayOptions options);

// In the window, or in the terminal with options.text and wherever there is no display.
int play(const files::Folders& folders, const PlayOptions& options);

// "unknot: LINE" on standard error; gives back `status`.
int complain(const std::string& line, int status);

// Loads a routine for a command: complains of all that is wrong with it and gives nothing when it cannot be
// used. Of one that can be used nothing is said; `unknot check` tells its warnings.
std::optional<files::ShelfItem> usable_routine(const files::Folders& folders, const std::string& name);

}  // namespace app
