// SPDX-License-Identifier: MIT
// What every page of the window's program has in common: the parts of the program, what the disk has told,
// and how the person wants to see and hear things. Thread: main.
#pragma once

#include <string>
#include <vector>

#include "app/instance.h"
#include "app/journal.h"
#include "app/outside.h"
#include "app/page.h"
#include "app/settings.h"
#include "app/shelf.h"
#include "audio/player.h"
#include "ui/ask.h"
#include "ui/screens/models.h"
#include "ui/window.h"

namespace app {

// Everything that the window's program is made of; all of it outlives the desk.
struct DeskParts {
  const Folders& folders;
  ui::Window& window;
  audio::Player& player;
  DiskWorker& worker;
  Journal& journal;
  Instance& instance;
  Outside& outside;
};

struct Surroundings {
  DeskParts parts;
  Settings settings;

  // As the disk has told last; the desk keeps them fresh.
  JournalNews news;
  std::string today;  // local date
  std::vector<ShelfItem> shelf;
  std::vector<ui::Card> cards;

  // How it is shown and heard.
  bool muted = false;
  int volume = 100;  // of the cues, percent
  bool voice = true;
  bool keys_shown = false;
  int quarter_turns = 0;

  bool close_at_end = false;  // a session's end is the program's end
  bool quit = false;          // set by whoever ends the program

  // The sound's and the disk's troubles.
  std::vector<ui::Banner> banners() const;

  // Null when there is none.
  const ShelfItem* find(const std::string& id) const;
};

// What is asked for in the same way everywhere: another place, the view, the end. Null when the page stays,
// or when the ask is none of these.
NextPage carry_out_common(Surroundings& around, const ui::Ask& ask);

}  // namespace app
