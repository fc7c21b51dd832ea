#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A long phase in a window that nobody sees: the sound server is asked for long blocks, which wake the machine less
often; who looks in between has the short ones back; and every cue is still where the plan has it."""
import re
import subprocess
import time

import cues
from rig import RATE, MachineTooBusy, Rig, by_the_clock, main, same, wait_for

STEPS = ['prepare = "6s"\nsay = "Ready."', 'ice = "2m"\nbarrier = "cloth"\nsay = "Lay the wrapped ice on."',
         'rest = "8s"\nsay = "Rest."']
KEYS = {"tools": '["ice_pack"]', "side": '"right"', "cautions": '["ice", "neck", "general"]'}
# A stream that is opened anew is placed by the clock, within what a phase leaves alone (audio/anchor.h).
OFF_AT_MOST = RATE // 100 + 1024
OPENED_ANEW = 4  # times, each of which leaves a hole


def buffer_ms(rig):
    """What the server holds of our stream, in ms; 0 while there is none."""
    listed = subprocess.run(["pactl", "list", "sink-inputs"], env=rig.env, capture_output=True, text=True, check=True,
                            timeout=60).stdout
    found = re.search(r"Buffer Latency: (\d+) usec", listed)
    return int(found[1]) / 1000 if found else 0


def xdotool(rig, *arguments):
    subprocess.run(["xdotool", *arguments], env=rig.env, check=True, timeout=60)


@by_the_clock
def long_blocks_come_and_go_and_the_cues_stay():
    with Rig("unseen_ice") as rig:
        rig.start_sound()
        rig.start_display()
        routine = rig.routine("ice", STEPS, **KEYS)
        plan = rig.ask_json("show", routine)
        capture = rig.capture()
        run = rig.start("play", routine, "--autostart", "--close-at-end", "--no-voice")
        window = rig.window()
        time.sleep(3)
        short = buffer_ms(rig)
        xdotool(rig, "windowunmap", window)
        time.sleep(max(0, run.started + 12 - time.monotonic()))
        wait_for("long blocks", 10, lambda: buffer_ms(rig) > 2 * short, every=0.2)
        xdotool(rig, "windowmap", window)
        wait_for("short blocks for who looks", 10, lambda: 0 < buffer_ms(rig) <= 1.5 * short, every=0.2)
        xdotool(rig, "windowunmap", window)
        wait_for("long blocks again", 10, lambda: buffer_ms(rig) > 2 * short, every=0.2)
        time.sleep(max(0, run.started + 126 - 6 - time.monotonic()))
        wait_for("short blocks before the end", 10, lambda: 0 < buffer_ms(rig) <= 1.5 * short, every=0.2)
        assert run.wait(60, promised=True) == 0, run.text()
        time.sleep(0.5)

        samples = capture.stop()
        holes = cues.without_holes(samples)[1]
        heard = cues.heard(samples)
        planned = cues.planned(plan)
        same([name for _, name in planned], [name for _, name in heard], "what was heard")
        off = [at - heard[0][0] - (want - planned[0][0]) for (at, _), (want, _) in zip(heard, planned)]
        print(f"        {len(off)} cues, {max(map(abs, off))} samples off at most, {len(holes)} holes")
        if max(map(abs, off)) > OFF_AT_MOST and len(holes) > OPENED_ANEW:
            raise MachineTooBusy(f"{len(holes)} holes, {off}")
        assert max(map(abs, off)) <= OFF_AT_MOST, off
        (session,) = rig.ask_json("history")
        same("completed", session["outcome"], "outcome")
        same(plan["total_ms"], session["active_ms"], "time")


if __name__ == "__main__":
    main(long_blocks_come_and_go_and_the_cues_stay)
