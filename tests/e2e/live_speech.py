#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A session with its voice, recorded from the sound server: everything that is said begins where the rendered session
says it, between the cues, and no cue is touched."""
import time

import numpy

import cues
from rig import RATE, Rig, by_the_clock, main

QUIET = 0.004          # the hiss and the rounding of 16 bits stay under it
PAUSE = RATE // 5      # so long without a sound ends what is said
EXACT = RATE // 100    # the voice's first breath is not the same in every run; its frame is
STEPS = ['prepare = "12s"\nsay = "Sit tall."',
         'repeat = 2\nsteps = [{ press = "5s", say = "Press.", pressure = "2-3" }, '
         '{ release = "5s", say = "Let go." }]',
         'hold = "15s"\npressure = "2-4"\nsay = "Press the spot and hold."',
         'rest = "6s"\nsay = "Rest."']


def said(voice):
    """[(first sample, end)] of what is said in a sound that holds nothing else."""
    loud = numpy.flatnonzero(numpy.abs(voice) > QUIET)
    breaks = numpy.flatnonzero(numpy.diff(loud) > PAUSE)
    starts = numpy.concatenate(([loud[0]], loud[breaks + 1]))
    ends = numpy.concatenate((loud[breaks], [loud[-1]]))
    return [(int(a), int(b)) for a, b in zip(starts, ends) if b - a > RATE // 50]


def without_cues(sound, places):
    """The sound less every cue at its place; (what is left, the largest rest where a cue was, as a part of the cue)."""
    left, worst = sound.copy(), 0.0
    for at, name in places:
        cue = cues.read_wav(cues.CUES / f"{name}.wav").mean(axis=1)[:len(left) - at]
        left[at:at + len(cue)] -= cue
        rest = numpy.sqrt(numpy.mean(left[at:at + len(cue)] ** 2)) / numpy.sqrt(numpy.mean(cue ** 2))
        worst = max(worst, float(rest))
    return left, worst


@by_the_clock
def everything_is_said_at_its_frame():
    with Rig("live_speech") as rig:
        rig.start_sound()
        rig.start_display()
        routine = rig.routine("spoken", STEPS, side='"right"')
        plan = rig.ask_json("show", routine)
        rig.ask("render", routine, "-o", rig.folder / "all.wav")
        planned, _ = without_cues(cues.read_wav(rig.folder / "all.wav").mean(axis=1), cues.planned(plan))
        wanted = said(planned)
        capture = rig.capture()
        run = rig.start("play", routine, "--autostart", "--close-at-end")
        assert run.wait(plan["total_ms"] / 1000 + 30, promised=True) == 0, run.text()
        time.sleep(0.5)
        samples, holes = cues.without_holes(capture.stop())
        found = cues.heard(samples)
        cues.compare(plan, found)
        live, touched = without_cues(samples.mean(axis=1), found)
        assert touched < 0.1, f"a cue is covered: {touched:.2f} of it is something else"
        places = [(at, want) for (at, _), (want, _) in zip(found, cues.planned(plan))]
        heard = said(live)
        off = []
        for start, _ in heard:
            at, want = max((place for place in places if place[0] <= start), key=lambda place: place[0])
            off.append((start - at + want, min((first for first, _ in wanted), key=lambda f: abs(f - (start - at + want)))))
        # Before the first sentence the voice is still being loaded; it is said as soon as it is there.
        late = [here - there for here, there in off[1:]]
        print(f"        {len(heard)} of {len(wanted)} said, {min(late)} to {max(late)} samples from the plan, "
              f"rest of a cue {touched:.3f}; {cues.words(holes)}")
        assert len(heard) == len(wanted), f"{heard}, planned {wanted}"
        assert not holes or len(late) > 3, cues.words(holes)
        assert max(map(abs, late)) <= EXACT, late


if __name__ == "__main__":
    main(everything_is_said_at_its_frame)
