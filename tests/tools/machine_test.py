#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The judge of whole-program tests: what is excused by a host that keeps the processors, and what never is."""
import contextlib
import io
import pathlib
import sys
import time
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "e2e"))
import machine  # noqa: E402  (the path is ours)
import rig  # noqa: E402


class Host:
    """Keeps `share` of the first of two processors from us."""

    def __init__(self, share):
        self.share, self.began = share, time.monotonic()

    def stolen(self):
        return [self.share * (time.monotonic() - self.began), 0.0]


class Judge(unittest.TestCase):
    def setUp(self):
        self.kept = machine.stolen, machine.throttled
        machine.throttled = lambda: 0.0

    def tearDown(self):
        machine.stolen, machine.throttled = self.kept

    def judged(self, share, *outcomes):
        """(verdict, how often it ran) of a case that ends so each time; None is well."""
        machine.stolen = Host(share).stolen
        ran = []

        def case():
            ran.append(outcomes[len(ran)])
            time.sleep(0.02)
            if ran[-1]:
                raise ran[-1]

        with contextlib.redirect_stdout(io.StringIO()):
            return rig.run_case(case), len(ran)

    def test_on_a_free_machine_one_failure_is_one(self):
        for error in (AssertionError(), rig.Late(), ValueError()):
            with contextlib.redirect_stderr(io.StringIO()):
                self.assertEqual(self.judged(0.0, error, None), ("FAILED", 1))

    def test_what_fails_while_the_machine_is_held_up_is_done_again(self):
        self.assertEqual(self.judged(0.1, AssertionError(), None), ("ok", 2))
        self.assertEqual(self.judged(0.1, rig.Late(), rig.Late(), None), ("ok", 3))

    def test_only_what_is_late_is_excused(self):
        self.assertEqual(self.judged(0.1, *[rig.Late()] * 3), ("skipped", 3))
        self.assertEqual(self.judged(0.1, *[AssertionError()] * 3), ("FAILED", 3))
        self.assertEqual(self.judged(0.1, rig.Late(), rig.Late(), AssertionError()), ("FAILED", 3))

    def test_of_a_machine_that_is_hardly_there_nothing_is_said(self):
        self.assertEqual(self.judged(0.5, *[AssertionError()] * 3), ("skipped", 3))
        self.assertEqual(self.judged(0.5, AssertionError(), AssertionError(), None), ("ok", 3))

    def test_a_recording_that_shows_it_needs_no_count(self):
        self.assertEqual(self.judged(0.0, *[rig.MachineTooBusy()] * 3), ("skipped", 3))

    def test_a_case_by_the_clock_is_late_whatever_fails_in_it(self):
        @rig.by_the_clock
        def wrong():
            time.sleep(0.02)
            raise AssertionError

        with contextlib.redirect_stdout(io.StringIO()):
            for share, verdict in ((0.1, "skipped"), (0.0, "FAILED")):
                machine.stolen = Host(share).stolen
                self.assertEqual(rig.run_case(wrong), verdict)

    def test_a_rest_is_as_much_longer_as_was_taken(self):
        for share, least in ((0.0, 0.1), (0.5, 0.2), (0.99, 0.1 * machine.LONGEST)):
            machine.stolen = Host(share).stolen
            began = time.monotonic()
            machine.rest(0.1)
            self.assertGreaterEqual(time.monotonic() - began, 0.99 * least)

    def test_this_machine_is_read(self):
        machine.stolen, machine.throttled = self.kept
        self.assertGreaterEqual(min(machine.stolen()), 0)
        self.assertGreaterEqual(machine.throttled(), 0)


if __name__ == "__main__":
    unittest.main()
