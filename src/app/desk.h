// SPDX-License-Identifier: MIT
// The program in its window: waits, tends, draws, and turns the pages. Thread: main.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/commands.h"
#include "app/page.h"
#include "app/surroundings.h"

namespace app {

class Desk {
 public:
  explicit Desk(const DeskParts& parts) : around_{parts} {}

  // Shows the library, or the routine that options name, until the person leaves. The exit status.
  int run(const PlayOptions& options, std::optional<files::ShelfItem> first);

 private:
  NextPage first_page(const PlayOptions& options, std::optional<files::ShelfItem> first);
  void turn_to(NextPage next);
  std::chrono::milliseconds until_next_look() const;
  bool draws_next() const;
  void tend();
  void tend_outside();
  void look_around();
  void take_news();
  void take_files(const std::vector<std::string>& dropped);
  void end_refusal();
  void draw();
  void show_title();

  Surroundings around_;  // before the page, which leans on it
  std::unique_ptr<Page> page_;
  std::string title_;
  int frames_owed_ = 3;  // frames still to draw after the newest change
  std::int64_t next_frame_ns_ = 0;
  std::int64_t last_frame_ns_ = 0;
  std::int64_t woke_ns_ = 0;  // after the last wait
  std::int64_t looked_around_ns_ = 0;
  std::string today_;                  // by the wall clock, the zone and the person's day start
  int pages_ = 0;                      // so far
  std::int64_t refused_until_ns_ = 0;  // how long it is said that files are not taken here
};

}  // namespace app
