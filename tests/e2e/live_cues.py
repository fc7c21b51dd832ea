#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A whole session in the window, recorded from the sound server: every cue to the sample, although the display stands
still for ten seconds in the middle of it."""
import signal
import time

import cues
from rig import RATE, MachineTooBusy, Rig, by_the_clock, main

FROZEN_FROM, FROZEN_FOR = 60, 10
STOOD_STILL = 0.2  # a cue that is due longer ago than a quarter of a second is never sounded, by design
TOO_LATE = 1.0  # seconds of silence in all


@by_the_clock
def cues_are_exact_also_while_the_display_is_frozen():
    with Rig("live_cues") as rig:
        rig.start_sound()
        rig.start_display()
        plan = rig.ask_json("show", "press-release")
        total = plan["total_ms"]
        assert total >= 180_000, f"too short to mean anything: {total} ms"
        capture = rig.capture()
        run = rig.start("play", "press-release", "--autostart", "--close-at-end", "--no-voice")
        rig.window()
        rig.screenshot("early")
        time.sleep(max(0, run.started + FROZEN_FROM - time.monotonic()))
        rig.display.send_signal(signal.SIGSTOP)
        time.sleep(FROZEN_FOR)
        rig.display.send_signal(signal.SIGCONT)
        time.sleep(2)
        rig.screenshot("after-the-freeze")
        status = run.wait(total / 1000 + 30 - FROZEN_FROM, promised=True)
        assert status == 0, f"status {status}\n{run.text()}"
        time.sleep(0.5)

        samples = capture.stop()
        try:
            off, holes = cues.compare_live(plan, samples)
        except AssertionError as error:
            holes = [length / RATE for _, length in cues.without_holes(samples)[1]]
            if max(holes, default=0) >= STOOD_STILL or sum(holes) >= TOO_LATE:
                raise MachineTooBusy(str(error)) from None
            raise
        print(f"        {len(plan['cues'])} cues, {len(off)} intervals {abs(off).max()} samples off at most; "
              f"{cues.words(holes)}")
        if len(off) < 0.75 * (len(plan["cues"]) - 1):
            raise MachineTooBusy(f"it was late too often: {cues.words(holes)}")
        assert abs(off).max() <= 1, f"intervals off by {sorted(set(off.tolist()))} samples"
        check_history(rig, plan)


def check_history(rig, plan):
    (session,) = rig.ask_json("history")
    total = plan["total_ms"]
    got = {key: session[key] for key in ("routine", "title", "outcome", "planned_ms", "active_ms", "paused_ms")}
    want = {"routine": plan["id"], "title": plan["title"], "outcome": "completed", "planned_ms": total,
            "active_ms": total, "paused_ms": 0}
    assert got == want, f"the history says {got}, not {want}"
    shape = lambda phases, length: [(phase["kind"], phase["side"], phase[length]) for phase in phases]
    assert shape(session["phases"], "actual_ms") == shape(plan["phases"], "length_ms"), session["phases"]
    assert {phase["ended_by"] for phase in session["phases"]} == {"ran_out"}, session["phases"]


if __name__ == "__main__":
    main(cues_are_exact_also_while_the_display_is_frozen)
