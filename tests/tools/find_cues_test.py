#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""find_cues against recordings that are made here, so that every cue's place is known."""
import pathlib
import sys
import time
import unittest

import numpy as np

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from find_cues import RATE, find_cues, read_cues, read_wav  # noqa: E402

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "assets" / "cues"
CUES = read_cues(FOLDER)


def recording(seconds, cues, gain=1.0, hiss=0.0, bits=16, seed=1):
    sound = np.zeros(round(seconds * RATE), np.float64)
    for start, name in cues:
        part = CUES[name][:len(sound) - start]
        sound[start:start + len(part)] += gain * part
    sound += np.random.default_rng(seed).uniform(-hiss, hiss, len(sound))
    return np.round(sound * 32767) / 32768 if bits == 16 else sound


def pairs(found):
    return [(f["sample"], f["cue"]) for f in found]


class FindCues(unittest.TestCase):
    def expect(self, cues, **how):
        self.assertEqual(pairs(find_cues(recording(cues[-1][0] / RATE + 4, cues, **how), FOLDER)), cues)

    def test_every_cue_alone(self):
        self.expect([(1234 + i * 3 * RATE + i, name) for i, name in enumerate(CUES)])

    def test_nothing_in_nothing(self):
        self.assertEqual(find_cues(np.zeros(RATE), FOLDER), [])
        self.assertEqual(find_cues(recording(5, [], hiss=6.3e-5), FOLDER), [])

    def test_hiss_gain_and_sixteen_bits(self):
        cues = [(5000 + i * 2 * RATE, name) for i, name in enumerate(CUES)]
        for gain in (1.0, 0.5, 0.2):
            self.expect(cues, gain=gain, hiss=6.3e-5)

    def test_a_cue_on_the_first_sample(self):
        self.expect([(0, "press"), (70000, "release")])

    def test_the_last_three_seconds_of_a_hold(self):
        for last in ("release", "switch_side", "set_done", "session_done"):
            self.expect([(100, "hold"), (100 + 20000, "tick"), (100 + 30000, "tick"), (100 + 40000, "tick"),
                         (100 + 50000, last)], hiss=6.3e-5)

    def test_cues_inside_each_others_tails(self):
        rng = np.random.default_rng(7)
        names = list(CUES)
        for seed in range(6):
            starts = np.cumsum(rng.integers(9000, 40000, 30))
            self.expect([(int(s), names[rng.integers(len(names))]) for s in starts], hiss=6.3e-5, gain=0.8, seed=seed)

    def test_two_on_the_same_sample(self):
        for a, b in (("release", "set_done"), ("rest", "session_done"), ("halfway", "tick")):
            found = pairs(find_cues(recording(6, [(30000, a), (30000, b)], hiss=6.3e-5), FOLDER))
            self.assertEqual(found, sorted([(30000, a), (30000, b)]))

    def test_a_broken_off_cue_adds_no_other(self):
        sound = recording(12, [(1000, "hold"), (8 * RATE, "release")], hiss=6.3e-5)
        sound[15000:60000] = 0
        self.assertEqual(pairs(find_cues(sound, FOLDER)), [(1000, "hold"), (8 * RATE, "release")])

    def test_six_minutes_take_less_than_ten_seconds(self):
        cues = [(i * 2 * RATE, list(CUES)[i % 18]) for i in range(178)]
        sound = recording(360, cues, hiss=6.3e-5)
        before = time.monotonic()
        self.assertEqual(pairs(find_cues(sound, FOLDER)), cues)
        self.assertLess(time.monotonic() - before, 10)


class Cues(unittest.TestCase):
    def test_no_two_can_be_taken_for_one_another_at_any_shift(self):
        size = 1 << 18
        spectra = {name: np.fft.rfft(x / np.sqrt(x @ x), size) for name, x in CUES.items()}
        most = max(np.abs(np.fft.irfft(spectra[a] * np.conj(spectra[b]), size)).max()
                   for a in spectra for b in spectra if a < b)
        self.assertLess(most, 0.30)
        self.assertGreater(most, 0.05)


class Rendered(unittest.TestCase):
    def test_a_file_of_the_renderer(self):
        if len(sys.argv) < 2:
            self.skipTest("needs a rendered file")
        found = pairs(find_cues(read_wav(sys.argv[1]), FOLDER))
        expected = [(1000 + i * 37 * 1000, name) for i, name in enumerate(sorted(CUES) * 3)]
        self.assertEqual(found, expected)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=1)
