// SPDX-License-Identifier: MIT
// The program in its window: which screen is shown, what it shows, and what becomes of what the person asks.
// Thread: main.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/commands.h"
#include "app/guide.h"
#include "app/instance.h"
#include "app/shelf.h"
#include "audio/player.h"
#include "ui/screens/screens.h"
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
};

class Desk {
 public:
  explicit Desk(DeskParts parts) : parts_(parts) {}

  // Shows the library, or the routine that options name, until the person leaves. The exit status.
  int run(const PlayOptions& options, std::optional<ShelfItem> first);

 private:
  enum class At { library, before, session, after, history };

  // The loop (desk.cpp).
  std::chrono::milliseconds until_next_look() const;
  void tend();
  void take_news();
  void draw();
  void show_title();
  bool session_goes_on() const;

  // What the screens show (desk_models.cpp).
  ui::LibraryModel library_model() const;
  ui::BeforeModel before_model() const;
  ui::SessionModel session_model() const;
  ui::AfterModel after_model() const;
  ui::HistoryModel history_model() const;
  std::vector<ui::Banner> banners() const;
  bool moves_fast() const;

  // What becomes of asks (desk_asks.cpp).
  void carry_out(const ui::Ask& ask);
  void carry_out_before(const ui::Ask& ask);
  void carry_out_after(const ui::Ask& ask);
  void change_view(const ui::Ask& ask);
  void change_history(const ui::Ask& ask);
  void go_back();
  void open_routine(const std::string& id, int minutes);
  void start();
  void go_on_with(const std::string& id);
  void session_is_over();
  void leave_after();
  void go(At where);
  void hear_cues();
  void replan();

  DeskParts parts_;
  Settings settings_;
  bool close_at_end_ = false;
  bool quit_ = false;
  int frames_owed_ = 3;  // frames still to draw after the newest change
  std::int64_t next_frame_ns_ = 0;
  std::int64_t last_frame_ns_ = 0;

  At at_ = At::library;
  JournalNews news_;
  std::string today_;
  std::vector<ShelfItem> shelf_;
  std::vector<ui::Card> cards_;

  // The routine that is being prepared, run or looked back on.
  std::optional<ShelfItem> item_;
  routine::Choices choices_;
  base::Result<Prepared> prepared_ = base::failure("no routine is open");
  std::optional<int> score_before_;
  std::unique_ptr<Guide> guide_;
  std::optional<history::StoredSession> done_;  // what the after screen shows

  // How it is shown.
  bool muted_ = false;
  bool voice_ = true;
  bool keys_shown_ = false;
  int quarter_turns_ = 0;
  std::optional<std::string> open_session_;
  std::string title_;
  ui::LibraryState library_state_;
  ui::BeforeState before_state_;
  ui::AfterState after_state_;
  ui::HistoryState history_state_;

  // The level check: which cue sounds next, and when.
  std::size_t next_heard_ = session::kCueCount;
  std::int64_t next_heard_ns_ = 0;
};

}  // namespace app
