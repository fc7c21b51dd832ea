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
