// SPDX-License-Identifier: MIT
// What each screen shows: plain values that the app fills and a screen draws. Texts are ready for people.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "history/spot.h"
#include "history/stored_session.h"
#include "routine/regions.h"
#include "session/plan.h"
#include "session/view.h"
#include "ui/key_map.h"

namespace ui {

using history::Spot;

// A line at the top of any screen; the newest trouble first.
struct Banner {
  enum class Tone { note, trouble };
  Tone tone = Tone::note;
  std::string text;
};

struct Card {
  std::string id;
  std::string title;
  std::string goal;
  base::Millis usual{0};
  base::Millis shortest{0};
  base::Millis longest{0};
  std::vector<std::string> tools;  // names: "tennis ball"
  std::vector<Spot> spots;
  std::vector<std::string> other_places;       // regions that the person may do it on instead
  bool any_side = false;                       // the person picks the side
  routine::Kind colour = routine::Kind::hold;  // the kind that the card's dots are coloured by
  std::string last_done;                       // "yesterday · pain 6 → 4", "never done"
  bool own = false;                            // from the person's own folder
  std::string problem;  // not empty: the file is wrong; shown instead of the goal, cannot be started
};

// What was done at a spot last: "3 days ago · 6 → 4".
struct SpotNote {
  Spot spot;
  std::string text;
};

struct InterruptedOffer {
  std::string id;
  std::string title;
  std::string when;   // "today 18:42"
  std::string stood;  // "2:10 of 5:40"
};

// One thing to do today, with its reason.
struct TodayOffer {
  std::string routine;  // id
  std::string title;
  std::string reason;
};

struct LibraryModel {
  std::vector<Card> cards;
  std::vector<SpotNote> notes;
  std::optional<InterruptedOffer> interrupted;
  std::optional<TodayOffer> today;
  std::vector<Banner> banners;
};

// What the safety rules, the answers to the health questions and the history say before a start.
struct SafetyLine {
  enum class Tone { blocks, asks, tells };
  Tone tone = Tone::tells;
  std::string text;
};

// The session as a sound file, to take along.
struct SoundFileModel {
  enum class Stage { none, making, done, failed };
  Stage stage = Stage::none;
  double share = 0;  // while making, 0 to 1
  std::string text;  // where it is, or what is wrong
};

struct BeforeModel {
  std::string title;
  std::string goal;
  std::vector<std::string> needs;     // "tennis ball", "wall"
  std::vector<std::string> cautions;  // texts
  std::vector<SafetyLine> safety;     // the gravest first
  bool asks_yes = false;              // starting is also saying that it was read
  base::Millis total{0};              // with gaps and start delay
  std::string ends_at;                // "18:42"
  std::string changed;                // what fitting changed
  std::string last_time;              // "Last time: 6 before, 4 after, yesterday"
  std::vector<routine::Side> sides;   // what may be chosen; fewer than two: nothing to choose
  routine::Side side = routine::Side::both;
  std::vector<std::string> regions;  // ids that may be chosen
  std::string region;
  int minutes = 0;  // 0: the usual length
  int fewest_minutes = 1;
  int most_minutes = 60;
  int start_delay_s = 15;
  std::optional<int> score_before;
  session::Plan plan;   // for the strip and the list of steps
  std::string trouble;  // why it cannot be started as chosen; empty: it can
  std::string sound;    // "Sound: PulseAudio, 21 ms" or what is wrong with it
  bool sound_ok = true;
  SoundFileModel sound_file;
  std::vector<Banner> banners;
};

struct SessionModel {
  std::string title;
  session::View view;
  const session::Plan* plan = nullptr;  // for the strip; lives as long as the frame
  std::string ends_at;                  // "18:42"
  std::string next_at;                  // clock time of the next phase, for phases over 2 min; else empty
  bool muted = false;
  bool voice = true;
  bool keys_shown = false;
  const KeyMap* keys = nullptr;  // null: the usual ones
  int quarter_turns = 0;         // 0 to 3, clockwise
  bool reduced_motion = false;   // nothing moves but numbers and steps
  std::vector<Banner> banners;   // "No sound: ..." and the like
};

}  // namespace ui
