#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A rendered file holds exactly the cues of the plan, each on its sample."""
import cues
from rig import Rig, main

ROUTINES = ("daily-minute", "wall-ball-upper-back", "press-release", "hold-ladder", "ice-5-10", "trapezius")


def every_cue_is_on_its_sample():
    for routine in ROUTINES:
        with Rig(f"render-{routine}") as rig:
            plan = rig.ask_json("show", routine)
            file = rig.folder / "x.wav"
            rig.ask("render", routine, "-o", file, "--no-voice", seconds=120)
            found = cues.heard(cues.read_wav(file))
            cues.compare(plan, found)
            worst = max(abs(at - want) for (at, _), (want, _) in zip(found, cues.planned(plan)))
            print(f"        {routine}: {len(found)} cues, {worst} samples off at most")
            assert worst <= 1, f"{routine}: a cue is {worst} samples off"


def plan_is_consistent():
    for routine in ROUTINES:
        with Rig(f"plan-{routine}") as rig:
            plan = rig.ask_json("show", routine)
            end = 0
            for index, phase in enumerate(plan["phases"]):
                assert phase["index"] == index and phase["start_ms"] == end, f"{routine}: phase {index} starts off"
                end += phase["length_ms"]
            assert end == plan["total_ms"], f"{routine}: phases end at {end}, total {plan['total_ms']}"
            moments = [cue["at_ms"] for cue in plan["cues"]]
            assert moments == sorted(set(moments)), f"{routine}: cues are out of order, or two at one moment"


if __name__ == "__main__":
    main(plan_is_consistent, every_cue_is_on_its_sample)
