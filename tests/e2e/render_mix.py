#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A rendered file with body tone and rain still holds every cue on its sample: taken off from it is the same file
with the cues silent, and what is left must be the cues alone."""
import cues
from rig import Rig, main

LOUD_AS_USUAL = "tone_volume = 50\nbackground = \"{}\"\nbackground_volume = 40\n"


def rendered(rig, routine, settings):
    file = rig.folder / "x.wav"
    rig.config.write_text("format = 1\n" + settings)
    rig.ask("render", routine, "-o", file, "--no-voice", seconds=120)
    return cues.read_wav(file)


def cues_are_exact_over_tone_and_background():
    for routine, background in (("press-release", "rain"), ("daily-minute", "noise"), ("trapezius", "drone")):
        with Rig(f"mix-{routine}") as rig:
            plan = rig.ask_json("show", routine)
            mixed = rendered(rig, routine, LOUD_AS_USUAL.format(background))
            under = rendered(rig, routine, "volume = 0\n" + LOUD_AS_USUAL.format(background))
            assert abs(under).max() > 0.005, f"{routine}: there is no {background}"
            found = cues.heard(mixed - under)
            cues.compare(plan, found)
            worst = max(abs(at - want) for (at, _), (want, _) in zip(found, cues.planned(plan)))
            print(f"        {routine} over {background}: {len(found)} cues, {worst} samples off at most")
            assert worst <= 1, f"{routine}: a cue is {worst} samples off"


def without_ticks_the_changes_are_all_there():
    with Rig("mix-ticks") as rig:
        plan = rig.ask_json("show", "daily-minute")
        plan["cues"] = [cue for cue in plan["cues"] if cue["cue"] != "tick"]
        cues.compare(plan, cues.heard(rendered(rig, "daily-minute", "ticks = false\n")))


if __name__ == "__main__":
    main(cues_are_exact_over_tone_and_background, without_ticks_the_changes_are_all_there)
