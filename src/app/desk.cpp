// SPDX-License-Identifier: MIT
#include "app/desk.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "app/before_page.h"
#include "app/cards.h"
#include "app/editor_page.h"
#include "app/health_page.h"
#include "app/library_page.h"
#include "app/looks.h"
#include "app/settings_model.h"
#include "app/signals.h"
#include "app/sound_settings.h"
#include "app/take_in_page.h"
#include "guide/clock.h"
#include "history/stamps.h"

namespace app {
namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;
constexpr std::chrono::milliseconds kLook{250};  // how often the page is tended when nothing else happens
// Dear ImGui needs a few frames after an input until hover, focus and scrolling have settled.
constexpr int kFramesAfterInput = 3;
constexpr std::int64_t kRefusalNs = 8'000 * kNsPerMs;  // long enough to look up and read it
constexpr std::int64_t kFastFrameNs = 1'000 * kNsPerMs / 60;

// For bench/measure.py: how long a start took, on standard error, when UNKNOT_TRACE_START asks for it.
void trace_first_frame() {
  static bool traced = std::getenv("UNKNOT_TRACE_START") == nullptr;
  if (traced) return;
  traced = true;
  const char* started = std::getenv("UNKNOT_STARTED_MS");  // CLOCK_MONOTONIC, from the parent
  const double now_ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
  std::fprintf(stderr, "first frame %.1f ms\n", now_ms - (started == nullptr ? 0 : std::atof(started)));
}

// For bench/measure.py, where UNKNOT_TRACE_FRAMES asks for it: when the loop woke for a frame
// (CLOCK_MONOTONIC), how long it worked until the frame was shown, of the how manieth page, and whether that
// still waits for something.
void trace_frame(std::int64_t woke_ns, int page, bool waits) {
  static const bool wanted = std::getenv("UNKNOT_TRACE_FRAMES") != nullptr;
  if (!wanted) return;
  const double now_ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
  const double took_ms = static_cast<double>(guide::boot_ns() - woke_ns) / static_cast<double>(kNsPerMs);
  std::fprintf(stderr, "frame at %.1f ms, %.2f ms, page %d%s\n", now_ms - took_ms, took_ms, page,
               waits ? ", waits" : "");
}

// One sentence outside any session, without what sounds in one. Who asked for it ends the player.
void say(audio::Player& player, std::string_view text) {
  constexpr session::Length kLongest = std::chrono::minutes(2);
  player.end();
  player.set_background(audio::Background::none);
  player.begin(guide::boot_ns());
  player.follow(
      {.revision = 1,
       .utterances = {{session::kSessionStart, session::kSessionStart + kLongest, {std::string(text)}}}});
}

}  // namespace

NextPage Desk::first_page(const PlayOptions& options, std::optional<files::ShelfItem> first) {
  if (options.edit) {
    auto writing = first ? files::Writing::of(*first) : files::Writing::fresh();
    if (const auto kept = files::read_kept_draft(around_.parts.folders))
      return EditorPage::offer(around_, *kept);
    return std::make_unique<EditorPage>(around_, std::make_shared<files::Writing>(std::move(writing)));
  }
  if (!first) {
    if (const auto kept = files::read_kept_draft(around_.parts.folders))
      return EditorPage::offer(around_, *kept);
    if (files::health_is_due(around_.personal, around_.today)) return std::make_unique<HealthPage>(around_);
    return std::make_unique<LibraryPage>(around_);
  }
  routine::Choices choices = options.choices;
  if (!options.autostart) choices.start_delay = std::chrono::seconds(around_.settings.start_delay_s);
  auto before = std::make_unique<BeforePage>(around_, std::move(*first), std::move(choices));
  if (options.autostart) {
    if (NextPage session = before->start()) return session;
  }
  return before;
}

int Desk::run(const PlayOptions& options, std::optional<files::ShelfItem> first) {
  around_.settings = options.settings;
  around_.keys = key_map_of(options.settings.keys);
  set_looks(options.settings);
  around_.quarter_turns = options.settings.quarter_turns;
  around_.close_at_end = options.close_at_end;
  around_.voice = options.voice && options.settings.voice != files::Voice::none;
  around_.volume = options.volume.value_or(options.settings.volume);
  around_.tell_player();
  around_.speak = [&player = around_.parts.player](std::string_view text) { say(player, text); };
  around_.read_again();
  around_.parts.journal.ask_sessions();
  look_around();
  take_news();
  turn_to(first_page(options, std::move(first)));
  while (!around_.quit) {
    const ui::Wake wake = around_.parts.window.wait(until_next_look());
    woke_ns_ = guide::boot_ns();
    if (wake.input || wake.resized) {
      frames_owed_ = kFramesAfterInput;
      // A key is not kept waiting for the next frame of a slow picture.
      next_frame_ns_ = std::min(next_frame_ns_, last_frame_ns_ + kFastFrameNs);
    }
    if (asked_to_stop() || (wake.closed && page_->may_close())) around_.quit = true;
    tend();
    if (!wake.dropped.empty()) take_files(wake.dropped);
    if (!around_.quit) draw();
  }
  page_->leave();
  return 0;
}

void Desk::turn_to(NextPage next) {
  if (!next) return;
  if (page_) page_->leave();
  page_ = std::move(next);
  ++pages_;
  frames_owed_ = kFramesAfterInput;
  next_frame_ns_ = 0;
}

void Desk::take_files(const std::vector<std::string>& dropped) {
  const std::vector<std::filesystem::path> files(dropped.begin(), dropped.end());
  frames_owed_ = kFramesAfterInput;
  if (page_->add_files(files)) return;
  if (page_->takes_files()) {
    turn_to(std::make_unique<TakeInPage>(around_, files));
    return;
  }
  around_.refusal = "Files can be dropped on the library, not here.";
  refused_until_ns_ = guide::boot_ns() + kRefusalNs;
}

void Desk::end_refusal() {
  if (around_.refusal.empty() || guide::boot_ns() < refused_until_ns_) return;
  around_.refusal.clear();
  frames_owed_ = kFramesAfterInput;
}

bool Desk::draws_next() const { return frames_owed_ > 0 || page_->frames_a_second() > 0; }

std::chrono::milliseconds Desk::until_next_look() const {
  const std::chrono::milliseconds longest = std::min(kLook, page_->until_change());
  if (around_.parts.window.hidden() || !draws_next()) return longest;
  const std::int64_t left_ms = std::max<std::int64_t>(0, (next_frame_ns_ - guide::boot_ns()) / kNsPerMs);
  return std::min(longest, std::chrono::milliseconds(left_ms));
}

// What no eye sees change, and what asks the system: not between every two frames.
void Desk::look_around() {
  constexpr std::int64_t kEveryNs = 500 * kNsPerMs;
  const std::int64_t here = guide::boot_ns();
  if (here - looked_around_ns_ < kEveryNs) return;
  looked_around_ns_ = here;
  if (around_.parts.instance.asked_to_raise()) around_.parts.window.raise();
  today_ = history::local_time(guide::utc_ms(), around_.settings.day_start_hour).local_date;
}

void Desk::tend() {
  look_around();
  turn_to(page_->tend());
  tend_outside();
  take_news();
  end_refusal();
}

void Desk::tend_outside() {
  ui::Window& window = around_.parts.window;
  const bool watched = !window.hidden() && window.has_focus();
  const Outside::Asked asked = around_.parts.outside.tend(page_->guide(), watched, around_.volume);
  if (!asked.events.empty()) {
    frames_owed_ = kFramesAfterInput;
    next_frame_ns_ = 0;
  }
  if (asked.raise) window.raise();
  if (asked.quit) around_.quit = true;
  if (asked.volume) {
    around_.volume = *asked.volume;
    around_.parts.player.set_levels(levels_of(around_.settings, around_.volume));
  }
  window.keep_screen_awake(page_->keeps_screen_awake());
  const bool aside = window.hidden() || window.small();
  around_.parts.player.set_long_blocks(aside && !page_->sounds_at_once());
}

void Desk::take_news() {
  guide::JournalNews news = around_.parts.journal.news();
  const guide::JournalNews& old = around_.news;
  const bool changed = news.sessions_revision != old.sessions_revision || news.trouble != old.trouble ||
                       news.saved != old.saved || news.resumable != old.resumable || today_ != around_.today;
  around_.news = std::move(news);
  if (!changed && !around_.cards.empty()) return;
  around_.today = today_;
  around_.cards = make_cards(around_.shelf, *around_.news.list, today_, around_.settings.day_start_hour);
  frames_owed_ = kFramesAfterInput;
}

void Desk::draw() {
  if (around_.parts.window.hidden() || !draws_next()) return;
  const std::int64_t here = guide::boot_ns();
  if (here < next_frame_ns_) return;
  page_->draw(around_.parts.window.begin_frame());
  // What was asked of the session comes before the picture: its sound should not wait for the drawing.
  page_->act_at_once();
  around_.parts.window.end_frame();
  trace_first_frame();
  const double by_itself = page_->frames_a_second();
  trace_frame(woke_ns_, pages_, by_itself > 0);
  const double frames_a_second = frames_owed_ > 1 || by_itself <= 0 ? 60 : std::max(1.0, by_itself);
  frames_owed_ = std::max(0, frames_owed_ - 1);
  last_frame_ns_ = here;
  next_frame_ns_ = here + static_cast<std::int64_t>(1e9 / frames_a_second);
  if (page_->was_asked()) {
    frames_owed_ = kFramesAfterInput;
    next_frame_ns_ = guide::boot_ns();
  }
  turn_to(page_->act());
  show_title();
}

void Desk::show_title() {
  std::string title = page_->window_title();
  if (title == title_) return;
  title_ = std::move(title);
  around_.parts.window.set_title(title_);
}

}  // namespace app
