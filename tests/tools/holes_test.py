#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The ear for a machine that was late, against recordings with holes at known places."""
import pathlib
import sys
import unittest

import numpy as np

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "e2e"))
from cues import CUES, RATE, compare_live, without_holes  # noqa: E402
from find_cues import read_cues  # noqa: E402

SOUNDS = read_cues(CUES)
PLAN = {"cues": [{"at_ms": 1000 * i, "cue": name} for i, name in
                 enumerate(["hold", "tick", "tick", "tick", "release", "tick", "tick", "tick", "hold", "tick", "tick",
                            "tick", "release"])],
        "phases": [{"start_ms": 4000 * i} for i in range(4)]}


def recording(late=(), left_out=()):
    """The plan as it sounds; `late` = [(cue index, samples)] moves that cue and all after it."""
    sound = np.zeros(17 * RATE)
    for index, cue in enumerate(PLAN["cues"]):
        start = RATE + cue["at_ms"] * RATE // 1000 + sum(by for first, by in late if index >= first)
        if index not in left_out:
            part = SOUNDS[cue["cue"]]
            sound[start:start + len(part)] += 0.5 * part
    hiss = 7.2e-5 * np.random.default_rng(1).choice([-1, 1], len(sound))
    return (np.round(np.stack([sound + hiss, sound + hiss / 2], axis=1) * 32767) / 32768).astype(np.float32)


def with_hole(samples, at, length):
    return np.concatenate([samples[:at], np.zeros((length, 2), np.float32), samples[at:]])


class Holes(unittest.TestCase):
    def test_a_whole_recording_has_none(self):
        self.assertEqual(without_holes(recording())[1], [])
        off, holes = compare_live(PLAN, recording())
        self.assertEqual((len(off), abs(off).max(), holes), (len(PLAN["cues"]) - 1, 0, []))

    def test_a_hole_inside_a_cue_is_found_and_cut_out(self):
        at = RATE * 6 + 700  # inside a tick
        off, holes = compare_live(PLAN, with_hole(recording(), at, 3000))
        self.assertEqual(holes, [(at, 3000)])
        self.assertLessEqual(abs(off).max(), 1)

    def test_a_hole_of_a_few_samples_inside_a_cue_is_cut_out_as_well(self):
        off, holes = compare_live(PLAN, with_hole(recording(), RATE * 6 + 700, 12))
        self.assertEqual(holes, [(RATE * 6 + 700, 12)])
        self.assertLessEqual(abs(off).max(), 1)

    def test_a_cue_that_is_late_without_a_hole_is_off(self):
        off, _ = compare_live(PLAN, recording(late=[(6, 480)]))
        self.assertEqual(abs(off).max(), 480)

    def test_a_cue_that_is_missing_is_named_with_the_holes(self):
        with self.assertRaisesRegex(AssertionError, "cue 6 .* planned tick.*holes"):
            compare_live(PLAN, recording(left_out=[6, 7]))

    def test_a_machine_that_is_away_too_long_is_no_machine_for_this(self):
        with self.assertRaisesRegex(AssertionError, "could not carry the sound"):
            compare_live(PLAN, with_hole(recording(), 5 * RATE, RATE))


if __name__ == "__main__":
    unittest.main()
