#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A killed session stands in the history with its real seconds, and the next start offers to go on with it."""
import time

from machine import rest
from rig import Rig, main, same, wait_for


def killed_session_is_offered_and_goes_on():
    with Rig("resume") as rig:
        rig.keep = True
        file = rig.routine("resume", ['prepare = "4s"\nsay = "Ready."', 'breathe = "8s"\nsay = "Breathe."',
                                      'move = "4s"\nsay = "Move."'])
        run = rig.start("play", file, "--text", "--autostart", "--close-at-end", "--no-voice")
        wait_for("the second phase", 15, lambda: "Breathe." in run.out())
        rest(2)
        run.kill()
        most = (time.monotonic() - run.started) * 1000
        (killed,) = rig.ask_json("history")
        same("interrupted", killed["outcome"], "outcome")
        assert 4000 <= killed["active_ms"] <= most, (most, killed)
        same("interrupted", killed["phases"][-1]["ended_by"], "end of its last phase")

        rig.start_display()
        run = rig.start()
        rig.window()
        rig.screenshot("1-offered")
        rig.key("Return")  # the offer has the keyboard
        rest(1)
        rig.screenshot("2-going-on")
        done = wait_for("the session to be completed", 25, lambda: completed(rig), every=0.5)
        same(killed["routine"], done["routine"], "routine")
        rig.screenshot("3-after")
        run.process.terminate()
        run.wait(5)


def completed(rig):
    return next((session for session in rig.ask_json("history") if session["outcome"] == "completed"), None)


if __name__ == "__main__":
    main(killed_session_is_offered_and_goes_on)
