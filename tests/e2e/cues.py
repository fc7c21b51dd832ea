# SPDX-License-Identifier: MIT
"""Comparing the cues of a recording with those of a plan."""
import pathlib
import sys
import wave

import numpy

from rig import RATE, SOURCE

sys.path.insert(0, str(SOURCE / "tests/tools"))
from find_cues import find_cues  # noqa: E402  (the path is ours)

CUES = pathlib.Path(SOURCE / "assets/cues")
SAMPLES_PER_MS = RATE // 1000


def read_wav(path):
    """Samples of a 16-bit file as floats, frames x channels."""
    with wave.open(str(path)) as file:
        assert file.getframerate() == RATE, f"{path}: {file.getframerate()} Hz"
        assert file.getsampwidth() == 2, f"{path}: {8 * file.getsampwidth()} bits"
        data = numpy.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
        return data.reshape(-1, file.getnchannels()).astype(numpy.float32) / 32768.0


def planned(plan):
    """[(sample, name)] of `unknot show --json`."""
    return [(cue["at_ms"] * SAMPLES_PER_MS, cue["cue"]) for cue in plan["cues"]]


def heard(samples):
    """[(sample, name)] in a recording, in order."""
    found = find_cues(samples.mean(axis=1), CUES)
    return sorted((cue["sample"], cue["cue"]) for cue in found)


def without_holes(samples):
    """(the samples without the holes, [(sample, length)] of the holes, both counted in what is left).

    The program always sends a hiss of two steps of 16 bits, so a millisecond of true zeros between its first sound and
    its last is silence that the sound server put in because the machine was late. It delays what follows and drops
    nothing."""
    silent = numpy.flatnonzero(~samples.any(axis=1))
    loud = numpy.flatnonzero(samples.any(axis=1))
    silent = silent[(silent > loud[0]) & (silent < loud[-1])] if len(loud) else silent[:0]
    runs = numpy.split(silent, numpy.flatnonzero(numpy.diff(silent) > 1) + 1)
    runs = [run for run in runs if len(run) >= SAMPLES_PER_MS]
    kept = numpy.ones(len(samples), bool)
    holes, gone = [], 0
    for run in runs:
        kept[run] = False
        holes.append((int(run[0]) - gone, len(run)))
        gone += len(run)
    return samples[kept], holes


def compare_live(plan, samples):
    """compare() for a recording of a machine that may have been late: (errors, holes). Between two holes every interval
    is exact; what a hole and its mending moved is left out."""
    whole, holes = without_holes(samples)
    lost = sum(length for _, length in holes) / max(1, len(whole))
    assert lost < 0.01, f"the machine could not carry the sound: {100 * lost:.1f} % of it was late, {holes}"
    found = heard(whole)
    try:
        off = compare(plan, found)
    except AssertionError as error:
        raise AssertionError(f"{error}; holes of the sound server: {holes}") from None
    moved = moved_at(plan, found, holes)
    exact = [error for error, (start, _), (end, _) in zip(off, found, found[1:])
             if not any(start <= at <= end for at in moved)]
    return numpy.array(exact), holes


def moved_at(plan, found, holes):
    """Where intervals may be off: in the holes, and where one of the two phases after a hole opens, because the program
    puts the cues back on the clock there, as soon as it knows for how long the sound was away."""
    opens = {phase["start_ms"] * SAMPLES_PER_MS for phase in plan["phases"]}
    opened = [at for (at, _), (want, _) in zip(found, planned(plan)) if want in opens]
    return [at for at, _ in holes] + [start for at, _ in holes for start in [s for s in opened if s > at][:2]]


def compare(plan, found):
    """Nothing missing, nothing extra, in the right order; the error of each interval between neighbours, in samples."""
    wanted = planned(plan)
    if [name for _, name in wanted] != [name for _, name in found]:
        raise AssertionError(difference(wanted, found))
    spans = lambda cues: numpy.diff([at for at, _ in cues])
    return spans(found) - spans(wanted)


def difference(wanted, found):
    """Where the two lists part, for people."""
    for index in range(max(len(wanted), len(found))):
        here = wanted[index][1] if index < len(wanted) else "nothing"
        there = found[index][1] if index < len(found) else "nothing"
        if here != there:
            at = wanted[index][0] / RATE if index < len(wanted) else found[index][0] / RATE
            return (f"cue {index} at about {at:.3f} s: planned {here}, heard {there} "
                    f"({len(wanted)} planned, {len(found)} heard)")
    return "the same"
