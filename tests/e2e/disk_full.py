#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A disk that is full when a session ends: it is said, and the session is there once there is room again."""
import os
import re
import subprocess
import sys

from rig import SKIPPED, Rig, main, matches, wait_for

INSIDE = "UNKNOT_OWN_MOUNTS"  # set once this script runs where a mount is seen by nobody else


def enter_own_mounts():
    """Starts this script again in a mount namespace of its own, as root there."""
    for options in (["-m"], ["-rm"]):
        unshare = ["unshare", *options, "--propagation", "private"]
        if subprocess.run([*unshare, "true"], check=False, capture_output=True).returncode == 0:
            os.execvpe("unshare", [*unshare, sys.executable, "-B", *sys.argv], {**os.environ, INSIDE: "1"})
    print("skipped: no mount namespace of our own is allowed here")
    sys.exit(SKIPPED)


def fill(folder):
    """Takes every byte that is left."""
    with open(folder / "filler", "wb", buffering=0) as file:
        for size in (65536, 512, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                continue


def full_at_the_end():
    with Rig("disk_full") as rig:
        rig.data.mkdir(mode=0o700)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", str(rig.data)], check=True)
        try:
            file = rig.routine("full", ['prepare = "3s"\nsay = "Ready."', 'breathe = "4s"\nsay = "Breathe."'])
            run = rig.start("play", file, "--text", "--autostart", "--close-at-end", "--no-voice")
            wait_for("the second phase", 15, lambda: "Breathe." in run.out())
            fill(rig.data)
            run.wait(40)
            assert not re.search(r"(?m)^saved ", run.out()), f"called saved on a full disk:\n{run.text()}"
            matches(r"(?i)\b(full|space|room)\b", run.err(), "what went wrong")

            (rig.data / "filler").unlink()
            sessions = rig.ask_json("history")
            if not any(session["outcome"] == "completed" for session in sessions):
                # Looking does not write; playing takes in what could not be saved.
                rig.start("play", file, "--text", "--autostart", "--close-at-end", "--no-voice").wait(40)
                sessions = rig.ask_json("history")[1:]
            assert any(session["outcome"] == "completed" and session["active_ms"] == 7000
                       for session in sessions), sessions
            rig.ask("history", "check")
        finally:
            subprocess.run(["umount", "-l", str(rig.data)], check=False)


if __name__ == "__main__":
    if INSIDE not in os.environ:
        enter_own_mounts()
    main(full_at_the_end)
