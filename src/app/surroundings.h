// SPDX-License-Identifier: MIT
// What every page of the window's program has in common: the parts of the program, what the disk has told,
// and how the person wants to see and hear things. Thread: main.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/outside.h"
#include "app/page.h"
#include "app/settings_keeper.h"
#include "app/sound_saver.h"
#include "audio/player.h"
#include "files/instance.h"
#include "files/personal.h"
#include "files/plan_shelf.h"
#include "files/shelf.h"
#include "guide/journal.h"
#include "ui/ask.h"
#include "ui/key_map.h"
#include "ui/screens/models.h"
#include "ui/window.h"

namespace files {
class Writing;
}

namespace app {

// Everything that the window's program is made of; all of it outlives the desk.
struct DeskParts {
  const files::Folders& folders;
  ui::Window& window;
  audio::Player& player;
  guide::DiskWorker& worker;
  guide::Journal& journal;
  files::Instance& instance;
  Outside& outside;
  SettingsKeeper& settings;
  SoundSaver& saver;
};

struct Surroundings {
  DeskParts parts;
  files::Settings settings{};  // change_settings changes them

  // As the disk has told last; the desk keeps them fresh.
  guide::JournalNews news{};
  std::string today{};  // local date
  std::vector<files::ShelfItem> shelf{};
  std::vector<files::PlanOnShelf> plans{};
  std::vector<ui::Card> cards{};
  files::Personal personal{};  // what the person has told
  std::vector<std::string> personal_problems{};

  // Reads the shelf, the plans and what the person has told anew.
  void read_again();

  // Where else each routine may be done, in `shelf` and `cards`: worked out at the first call after the shelf
  // was read.
  void find_other_places();

  // How it is shown and heard.
  bool muted = false;
  int volume = 100;  // of the cues, percent
  bool voice = true;
  bool keys_shown = false;
  ui::KeyMap keys = ui::usual_keys();
  int quarter_turns = 0;

  std::shared_ptr<files::Writing> writing{};      // the routine that a running session tries out; else null
  std::function<void(std::string_view)> speak{};  // says a sentence; empty: there is no voice

  std::string refusal{};  // what is said of files that were dropped where none are taken; empty: nothing

  bool close_at_end = false;  // a session's end is the program's end
  bool quit = false;          // set by whoever ends the program

  // Holds at once, also for what is drawn and heard now, and is saved.
  void change_settings(const files::Settings& to);

  void tell_player();  // what the settings say of sound

  // What was just refused, then the sound's and the disk's troubles.
  std::vector<ui::Banner> banners() const;

  // One line where something in the settings file does not count, such as a key that is none; the settings
  // screen has all of it. Empty else.
  std::string wrong_settings() const;

  // Null when there is none.
  const files::ShelfItem* find(const std::string& id) const;
};

// What is asked for in the same way everywhere: another place, the view, the end. Null when the page stays,
// or when the ask is none of these.
NextPage carry_out_common(Surroundings& around, const ui::Ask& ask);

}  // namespace app
