// SPDX-License-Identifier: MIT
#include "app/terminal.h"

#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <cstdio>

#include "app/signals.h"
#include "app/sound_settings.h"
#include "app/terminal_keys.h"

namespace app {
namespace {

using What = session::Command::What;

// Keys come one by one and unseen; put back at the end.
class RawKeys {
 public:
  RawKeys() : on_(isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &before_) == 0) {
    if (!on_) return;
    termios raw = before_;
    raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    raw.c_cc[VMIN] = 0;
    raw.c_cc[VTIME] = 0;
    tcsetattr(STDIN_FILENO, TCSANOW, &raw);
  }
  ~RawKeys() {
    if (on_) tcsetattr(STDIN_FILENO, TCSANOW, &before_);
  }
  RawKeys(const RawKeys&) = delete;
  RawKeys& operator=(const RawKeys&) = delete;

  // Waits at most `longest`; what was typed.
  std::string wait(std::chrono::milliseconds longest) const {
    pollfd standard_input{STDIN_FILENO, POLLIN, 0};
    const int ready = ::poll(&standard_input, on_ ? 1 : 0, static_cast<int>(longest.count()));
    if (!on_ || ready <= 0) return {};
    char typed[32];
    const ssize_t got = ::read(STDIN_FILENO, typed, sizeof typed);
    return got > 0 ? std::string(typed, static_cast<std::size_t>(got)) : std::string();
  }

 private:
  termios before_{};
  bool on_;
};

std::string place(const session::View& view) {
  return view.side.empty() ? view.region_name : view.side + " " + view.region_name;
}

void print_phase(const session::Plan& plan, std::size_t index) {
  const session::Phase& phase = plan.phases[index];
  const std::string side =
      phase.turn.side == routine::Side::center ? "" : std::string(routine::side_id(phase.turn.side));
  std::printf("%6s  %-8s %-6s %6s  %s\n", base::clock_text(phase.start.time_since_epoch()).c_str(),
              std::string(routine::kind_id(phase.turn.kind)).c_str(), side.c_str(),
              base::duration_text(phase.length).c_str(), phase.turn.say.c_str());
}

class Screen {
 public:
  explicit Screen(bool live) : live_(live) {}

  void tell(const std::vector<session::Event>& events, const session::Plan& plan) {
    for (const session::Event& event : events) {
      if (event.what != session::Event::What::phase_started) continue;
      if (live_) std::printf("\r\x1b[K");
      print_phase(plan, event.phase);
    }
    if (!events.empty()) std::fflush(stdout);
  }

  void draw(const session::View& view) {
    if (!live_) return;
    std::string line = "  " + view.verb + "  " + view.digits + "  " + place(view);
    if (view.sets > 1) line += "  " + std::to_string(view.set) + " of " + std::to_string(view.sets);
    if (view.next) line += "  · next " + view.next->verb + " " + view.next->detail;
    line += "  · " + base::clock_text(view.total_left) + " left";
    if (view.end_asked_left) line += "  · once more to end";
    if (view.hurt_unanswered) line += "  · why? 1 to 7, space goes on";
    if (line == shown_) return;
    std::printf("\r\x1b[K%s", line.c_str());
    std::fflush(stdout);
    shown_ = line;
  }

  void ask_why() {
    if (!live_) return;
    std::printf("\r\x1b[K  Let go. Rest. What was it?\n");
    int key = 1;
    for (const session::HurtAnswer& answer : session::hurt_answers()) {
      std::printf("    %d  %s\n", key++, std::string(answer.choice).c_str());
    }
  }

  void clear() {
    if (live_) std::printf("\r\x1b[K");
  }

 private:
  bool live_;
  std::string shown_;
};

// One kind of trouble, told on standard error whenever it is another than before.
class Trouble {
 public:
  void tell(const std::string& trouble, Screen& screen) {
    if (trouble != told_ && !trouble.empty()) {
      screen.clear();
      std::fprintf(stderr, "unknot: %s\n", trouble.c_str());
    }
    told_ = trouble;
  }

 private:
  std::string told_;
};

void wait_until_saved(guide::Guide& guide, guide::Journal& journal, Trouble& trouble, Screen& screen) {
  constexpr int kTries = 200;  // 10 s
  for (int i = 0; i < kTries && journal.news().saved != guide.stored().id; ++i) {
    journal.tend();
    trouble.tell(journal.news().trouble, screen);
    ::poll(nullptr, 0, 50);
  }
  if (journal.news().saved == guide.stored().id) std::printf("saved %s\n", guide.stored().id.c_str());
  std::fflush(stdout);
}

void print_summary(const history::StoredSession& stored) {
  std::printf("%s: %s of %s\n", stored.record.outcome == session::Outcome::completed ? "Done" : "Ended",
              base::clock_text(stored.record.active).c_str(),
              base::clock_text(stored.record.planned).c_str());
  std::fflush(stdout);
}

}  // namespace

void run_in_terminal(guide::Guide& guide, guide::Journal& journal, audio::Player& player, Outside& outside,
                     const files::Settings& settings, int volume) {
  constexpr std::chrono::milliseconds kLook{50};
  const RawKeys keys;
  Screen screen(isatty(STDOUT_FILENO) == 1);
  Trouble sound;
  Trouble voice;
  Trouble disk;
  while (!guide.over()) {
    const std::string typed = keys.wait(std::min(kLook, guide.until_change()));
    std::vector<session::Event> events = guide.tick();
    screen.tell(events, guide.plan());
    if (asked_to_stop()) {
      guide.command({What::end_now});
    } else if (const auto command = command_for(typed, guide.view().hurt_unanswered)) {
      events = guide.command(*command);
      screen.tell(events, guide.plan());
      if (command->what == What::hurts) screen.ask_why();
    }
    const Outside::Asked asked = outside.tend(&guide, true, volume);
    screen.tell(asked.events, guide.plan());
    if (asked.volume) {
      volume = *asked.volume;
      player.set_levels(levels_of(settings, volume));
    }
    sound.tell(guide::sound_trouble(player.status()), screen);
    voice.tell(player.voice_trouble(), screen);
    disk.tell(journal.news().trouble, screen);
    if (guide.begun() && !guide.over()) screen.draw(guide.view());
  }
  screen.clear();
  print_summary(guide.stored());
  wait_until_saved(guide, journal, disk, screen);
  while (!guide.faded() && !asked_to_stop()) {
    guide.tick();
    ::poll(nullptr, 0, static_cast<int>(kLook.count()));
  }
}

}  // namespace app
