// SPDX-License-Identifier: MIT
// A known timeline, every cue in turn, to try the room `audio` by hand and in tests:
//   unknot_timeline render FILE      54 cues, cue i (by name) at sample 1000 + 37000 i
//   unknot_timeline play SECONDS     a cue each 1.7 s on the real device; a line on each change of health or
//   stream,
//                                    and a phase begun at every fifth cue
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

#include "audio/boot_time.h"
#include "audio/player.h"
#include "audio/sound_file.h"
#include "tree.h"

namespace {

using namespace audio;

int render(const CueBank& bank, const char* file) {
  constexpr std::size_t kByName[session::kCueCount] = {6, 13, 15, 11, 10, 1,  9, 8,  5,
                                                       0, 3,  7,  2,  17, 16, 4, 12, 14};
  Track track{.revision = 1, .cues = {}};
  for (std::size_t i = 0; i < 3 * session::kCueCount; ++i) {
    track.cues.push_back(
        {static_cast<std::int64_t>(1000 + 37'000 * i), static_cast<session::Cue>(kByName[i % 18])});
  }
  UnfinishedFile to(file);
  const auto done = render_to_file(bank, track, session::Length{0},
                                   {.title = "every cue", .artist = "", .comment = ""}, to);
  if (!done) std::fprintf(stderr, "%s\n", done.error().c_str());
  return done ? 0 : 1;
}

void tell(const Player& player, std::int64_t start, const char* what) {
  const PlayerStatus status = player.status();
  const Playhead playhead = player.playhead();
  std::printf("%8.3f %s health=%d device=\"%s\" stream=%u cues=%lu even=%d trouble=\"%s\"\n",
              static_cast<double>(boot_now() - start) / 1e9, what, static_cast<int>(status.health),
              status.device.c_str(), playhead.stream, static_cast<unsigned long>(playhead.cues_played),
              playhead.even, status.trouble.c_str());
  std::fflush(stdout);
}

int play(const CueBank& bank, double seconds) {
  Player player(bank, {});
  const std::int64_t opened = boot_now();
  while (!player.settled() && boot_now() - opened < 3 * kSecond) {
    player.tend();
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  const std::int64_t start = boot_now() + kSecond / 10;
  tell(player, opened, "settled");
  session::Timeline timeline{.revision = 1, .cues = {}};
  for (std::int64_t i = 0; static_cast<double>(i) * 1.7 < seconds; ++i) {
    timeline.cues.push_back(
        {session::kSessionStart + session::Length{1700 * i}, static_cast<session::Cue>(i % 18)});
  }
  player.begin(start);
  player.follow(timeline);
  Health health = Health::opening;
  std::uint32_t stream = 0;
  std::int64_t phase = 0;
  while (static_cast<double>(boot_now() - start) / 1e9 < seconds + 1) {
    player.tend();
    if (boot_now() - start > phase * 5 * 1700 * kMillisecond) {
      ++phase;
      if (const std::int64_t moved = player.phase_began(); moved != 0) std::printf("moved %ld\n", moved);
    }
    if (player.status().health != health || player.playhead().stream != stream) tell(player, start, "now");
    health = player.status().health;
    stream = player.playhead().stream;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  tell(player, start, "end");
  return 0;
}

}  // namespace

int main(int count, char** words) {
  const auto bank = CueBank::load(tree_path("assets/cues"));
  if (!bank || count != 3) {
    std::fprintf(stderr, "%s\n", bank ? "unknot_timeline render FILE | play SECONDS" : bank.error().c_str());
    return 2;
  }
  return std::string(words[1]) == "render" ? render(*bank, words[2]) : play(*bank, std::atof(words[2]));
}
