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

    The program's hiss differs from left to right at every sample, so wherever a recording has both alike between its
    first sound and its last, the sound server put silence in because the machine was late. It delays what follows and
    drops nothing."""
    alive = numpy.flatnonzero(samples[:, 0] != samples[:, 1])
    kept = samples[:, 0] != samples[:, 1]
    kept[:alive[0]] = kept[alive[-1]:] = True
    edges = numpy.flatnonzero(numpy.diff(kept.astype(numpy.int8)))  # a hole's last sample before, then its own last
    starts, ends = edges[0::2] + 1, edges[1::2] + 1
    lengths = ends - starts
    return samples[kept], [(int(start - gone), int(length)) for start, length, gone
                           in zip(starts, lengths, numpy.cumsum(lengths) - lengths)]


def heard_in_spite_of_holes(samples):
    """heard(), with the holes taken out before and counted in again after."""
    whole, holes = without_holes(samples)
    return [(at + sum(length for start, length in holes if start <= at), name) for at, name in heard(whole)]


def words(holes):
    """The holes for people: how many, how much, where the longest are."""
    longest = sorted(holes, key=lambda hole: -hole[1])[:8]
    return f"{len(holes)} holes, {sum(length for _, length in holes)} samples in all, the longest {sorted(longest)}"


def compare_live(plan, samples):
    """compare() for a recording of a machine that may have been late: (errors, holes). Between two holes every interval
    is exact; what a hole and its mending moved is left out."""
    whole, holes = without_holes(samples)
    lost = sum(length for _, length in holes) / max(1, len(whole))
    assert lost < 0.01, f"the machine could not carry the sound: {100 * lost:.1f} % of it was late, {words(holes)}"
    found = heard(whole)
    try:
        off = compare(plan, found)
    except AssertionError as error:
        raise AssertionError(f"{error}; {words(holes)}") from None
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
