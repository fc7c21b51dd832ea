// SPDX-License-Identifier: MIT
#include "routine/starter.h"

namespace routine {

namespace {

constexpr std::string_view kStarter =
    R"(# A routine for Unknot. Everything behind a # is a note for you and may go.
# Try it with `unknot check FILE`, `unknot show FILE` and `unknot play FILE`.

format   = 1                      # of this file; always 1
title    = "My shoulder minutes"
goal     = "Ease the top of the shoulders after a day at the desk."

regions  = ["upper_trap"]         # where; the first one is the default. Others: neck_back, levator,
                                  # shoulder_blade, chest, mid_back, lower_back, glute, calf, foot_sole ...
any_region = false                # true: the person may pick another place at the start
tools    = ["fingers"]            # fingers, tennis_ball, massage_ball, foam_roller, cane, ice_pack, heat_pad ...
side     = "both"                 # left, right, both, center, or choose: the person picks at the start
cautions = ["neck", "general", "stretch"]  # shown before the session; `unknot check` names those that are missing
every    = "daily"                # how often, in your own words
sources  = ["Lengths: my own judgement."]  # where your numbers come from
# tags   = ["sleep"]              # "sleep" or "before_sport": the safety check looks at them
# total  = "2m57s"                # the sum of all steps, if you want it checked

# A step is its kind and how long it usually takes: "45s", "5m" or "1m30s".
# Kinds: prepare hold press release stretch roll ice heat rest breathe move
[[step]]
prepare = "15s"
say     = "Sit tall with your feet flat and your shoulders loose."

# A group of steps, done for the left and then for the right. {side} becomes the side's name.
# A step inside { } stands on one line.
[[step]]
each_side = true
steps = [
  # wait: the step goes on when the person presses a key, for finding the spot.
  { prepare = "10s", wait = true, say = "Find a tender spot on the {side}." },

  # repeat: 2, or "1-3" when the routine may be made shorter or longer. Groups may hold groups.
  { repeat = "1-3", steps = [
    # range: the shortest and longest that the person may choose.
    # pressure: how much it may hurt, from 0 to 10. cue: the short word for repeats.
    # feel: one more line, shown and not spoken.
    { press = "8s", range = "5-10s", pressure = "2-4", cue = "Press", say = "Press with flat fingers, lightly.", feel = "A good ache that you can breathe through." },
    { release = "5s", range = "3-10s", say = "Let go." },
  ] },

  # priority: 1 to 9. When time is short these steps are dropped first, low numbers before high ones.
  { stretch = "30s", range = "15-60s", priority = 2, say = "Tip your head away from the {side} shoulder." },
  { release = "5s", priority = 2, say = "Come up slowly." },
]

[[step]]
breathe  = "20s"
priority = 1
say      = "Breathe slowly and notice the change."

# More keys for a step:
#   region   = "levator"    another place than the routine's
#   tool     = "fingers"    one of the tools, where it matters
#   side     = "left"       left, right, both or center
#   barrier  = "cloth"      between skin and ice or heat; "none" for a bath
#   position = "on_top"     of a heat pad: "on_top" or "under_body"
)";

}  // namespace

std::string_view starter_text() { return kStarter; }

}  // namespace routine
