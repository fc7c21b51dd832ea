// SPDX-License-Identifier: MIT
#include "app/desk.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "app/cards.h"
#include "app/signals.h"
#include "history/stamps.h"
#include "ui/screens/pace.h"

namespace app {
namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;
constexpr std::chrono::milliseconds kLook{250};  // how often the player is tended when nothing else happens
// Dear ImGui needs a few frames after an input until hover, focus and scrolling have settled.
constexpr int kFramesAfterInput = 3;
constexpr std::int64_t kFastFrameNs = 1'000 * kNsPerMs / 60;
constexpr std::int64_t kHearEveryNs = 1'500 * kNsPerMs;

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

}  // namespace

int Desk::run(const PlayOptions& options, std::optional<ShelfItem> first) {
  settings_ = options.settings;
  quarter_turns_ = settings_.quarter_turns;
  close_at_end_ = options.close_at_end;
  voice_ = options.voice;
  shelf_ = read_shelf(parts_.folders);
  parts_.journal.ask_sessions();
  take_news();
  if (first) {
    item_ = std::move(first);
    choices_ = options.choices;
    if (!options.autostart) choices_.start_delay = std::chrono::seconds(settings_.start_delay_s);
    go(At::before);
    if (options.autostart) start();
  }
  while (!quit_) {
    const ui::Wake wake = parts_.window.wait(until_next_look());
    if (wake.input || wake.resized) {
      frames_owed_ = kFramesAfterInput;
      // A key is not kept waiting for the next frame of a slow picture.
      next_frame_ns_ = std::min(next_frame_ns_, last_frame_ns_ + kFastFrameNs);
    }
    if (wake.closed || asked_to_stop()) quit_ = true;
    tend();
    if (quit_) break;
    draw();
  }
  if (guide_ && !guide_->over()) guide_->command({session::Command::What::end_now});
  return 0;
}

bool Desk::session_goes_on() const { return guide_ != nullptr && !guide_->over(); }

std::chrono::milliseconds Desk::until_next_look() const {
  std::chrono::milliseconds longest = kLook;
  if (session_goes_on()) longest = std::min(longest, guide_->until_change());
  if (parts_.window.hidden()) return longest;
  if (frames_owed_ == 0 && at_ != At::session) return longest;
  const std::int64_t left_ms = std::max<std::int64_t>(0, (next_frame_ns_ - boot_ns()) / kNsPerMs);
  return std::min(longest, std::chrono::milliseconds(left_ms));
}

void Desk::tend() {
  if (parts_.instance.asked_to_raise()) parts_.window.raise();
  if (guide_) {
    if (!guide_->tick().empty()) frames_owed_ = std::max(frames_owed_, 1);
    if (guide_->over() && at_ == At::session) session_is_over();
  } else {
    parts_.player.tend();
    parts_.journal.tend();
  }
  if (next_heard_ < session::kCueCount && boot_ns() >= next_heard_ns_) {
    parts_.player.preview(static_cast<session::Cue>(next_heard_++));
    next_heard_ns_ = boot_ns() + kHearEveryNs;
  }
  take_news();
}

void Desk::take_news() {
  JournalNews news = parts_.journal.news();
  const std::string today = history::local_time(utc_ms()).local_date;
  const bool changed = news.sessions_revision != news_.sessions_revision || news.trouble != news_.trouble ||
                       news.saved != news_.saved || news.resumable != news_.resumable || today != today_;
  news_ = std::move(news);
  if (!changed && !cards_.empty()) return;
  today_ = today;
  cards_ = make_cards(shelf_, news_.sessions, today_);
  frames_owed_ = kFramesAfterInput;
}

void Desk::draw() {
  if (parts_.window.hidden()) return;
  const std::int64_t here = boot_ns();
  const bool due = here >= next_frame_ns_;
  if (!due || (frames_owed_ == 0 && at_ != At::session)) return;
  ui::Asks asks;
  double frames_a_second = 60;
  ui::Canvas& canvas = parts_.window.begin_frame();
  switch (at_) {
    case At::library: asks = ui::library_screen(canvas, library_model(), library_state_); break;
    case At::before: asks = ui::before_screen(canvas, before_model(), before_state_); break;
    case At::session: {
      const ui::SessionModel model = session_model();
      asks = ui::session_screen(canvas, model);
      frames_a_second = frames_owed_ > 1 ? 60 : ui::wanted_fps(model);
      break;
    }
    case At::after: asks = ui::after_screen(canvas, after_model(), after_state_); break;
    case At::history: asks = ui::history_screen(canvas, history_model(), history_state_); break;
  }
  // What was asked of the session comes before the picture: its sound should not wait for the drawing.
  for (const ui::Ask& ask : asks) {
    if (ask.what == ui::Ask::What::command) carry_out(ask);
  }
  parts_.window.end_frame();
  trace_first_frame();
  frames_owed_ = std::max(0, frames_owed_ - 1);
  last_frame_ns_ = here;
  next_frame_ns_ = here + static_cast<std::int64_t>(1e9 / std::max(1.0, frames_a_second));
  if (!asks.empty()) frames_owed_ = kFramesAfterInput;
  for (const ui::Ask& ask : asks) {
    if (ask.what != ui::Ask::What::command) carry_out(ask);
  }
  if (!asks.empty()) next_frame_ns_ = boot_ns();
  show_title();
}

void Desk::show_title() {
  std::string title = "Unknot";
  if (at_ == At::session && guide_) {
    const session::View view = guide_->view();
    title = view.digits + " " + view.verb + " · Unknot";
  }
  if (title == title_) return;
  title_ = title;
  parts_.window.set_title(title);
}

}  // namespace app
