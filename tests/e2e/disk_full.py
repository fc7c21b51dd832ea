#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A disk that is full, or that may not be written to, when a session ends: it is said, and the session is there once
there is room again."""
import os
import re
import subprocess
import sys
import time

from rig import SKIPPED, Rig, main, matches, same, wait_for

INSIDE = "UNKNOT_OWN_MOUNTS"  # set once this script runs where a mount is seen by nobody else


def enter_own_mounts():
    """Starts this script again in a mount namespace of its own, as root there."""
    for options in (["-m"], ["-rm"]):
        unshare = ["unshare", *options, "--propagation", "private"]
        if subprocess.run([*unshare, "true"], check=False, capture_output=True).returncode == 0:
            os.execvpe("unshare", [*unshare, sys.executable, "-B", *sys.argv], {**os.environ, INSIDE: "1"})
    print("skipped: no mount namespace of our own is allowed here")
    sys.exit(SKIPPED)


class SmallDisk:
    """A disk of one megabyte at the folder of the data; the rest of the machine has room."""

    def __init__(self, rig):
        rig.own_folders = False
        self.folder = rig.home / ".local/share/unknot"
        self.folder.mkdir(parents=True, mode=0o700)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", str(self.folder)], check=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", "-l", str(self.folder)], check=False)

    def fill(self):
        """Takes every byte that is left."""
        with open(self.folder / "filler", "wb", buffering=0) as file:
            for size in (65536, 512, 1):
                try:
                    while True:
                        file.write(b"\0" * size)
                except OSError:
                    continue

    def writable(self, yes):
        subprocess.run(["mount", "-o", f"remount,{'rw' if yes else 'ro'}", str(self.folder)], check=True)

    def make_room(self):
        (self.folder / "filler").unlink()


def play(rig):
    file = rig.routine("full", ['prepare = "3s"\nsay = "Ready."', 'breathe = "4s"\nsay = "Breathe."'])
    return rig.start("play", file, "--text", "--autostart", "--close-at-end", "--no-voice")


def play_until_the_disk_is_full(rig, disk):
    run = play(rig)
    wait_for("the second phase", 15, lambda: "Breathe." in run.out())
    disk.fill()
    return run


def done_sessions(rig):
    rig.ask("history", "check")
    return [session for session in rig.ask_json("history")
            if session["outcome"] == "completed" and session["active_ms"] == 7000]


def not_called_saved(run):
    assert not re.search(r"(?m)^saved ", run.out()), f"called saved where nothing can be:\n{run.text()}"


def back_in_time(rig, run, come_back, sessions):
    """The disk comes back while the program still waits for it."""
    wait_for("the session's end", 20, lambda: "Done" in run.out() or re.search("(?i)not saved", run.err()))
    time.sleep(2)
    not_called_saved(run)
    come_back()
    assert run.wait(20) == 0, run.text()
    matches(r"(?m)^saved ", run.out(), "the commit is told once it is made")
    same(sessions, len(done_sessions(rig)), "completed sessions")


def back_later(rig, run, why, come_back, sessions):
    """The program gives up; looking does not write, but the next session takes in what could not be saved."""
    run.wait(40)
    not_called_saved(run)
    matches(why, run.err(), "what went wrong")
    come_back()
    assert play(rig).wait(40) == 0
    same(sessions, len(done_sessions(rig)), "completed sessions")


def room_comes_back_in_time():
    with Rig("disk_full_for_a_while") as rig, SmallDisk(rig) as disk:
        back_in_time(rig, play_until_the_disk_is_full(rig, disk), disk.make_room, 1)


def room_comes_back_later():
    with Rig("disk_full") as rig, SmallDisk(rig) as disk:
        run = play_until_the_disk_is_full(rig, disk)
        back_later(rig, run, r"(?i)\b(full|space|room)\b", disk.make_room, 2)


def play_where_nothing_may_be_written(rig, disk):
    """A history is there already; the kernel takes a disk away from writers only between two programs."""
    assert play(rig).wait(40) == 0
    same(1, len(done_sessions(rig)), "completed sessions")
    disk.writable(False)
    return play(rig)


def it_may_be_written_to_in_time():
    with Rig("disk_read_only_for_a_while") as rig, SmallDisk(rig) as disk:
        back_in_time(rig, play_where_nothing_may_be_written(rig, disk), lambda: disk.writable(True), 2)


def it_may_be_written_to_later():
    with Rig("disk_read_only") as rig, SmallDisk(rig) as disk:
        run = play_where_nothing_may_be_written(rig, disk)
        back_later(rig, run, r"(?i)read|writ", lambda: disk.writable(True), 3)


if __name__ == "__main__":
    if INSIDE not in os.environ:
        enter_own_mounts()
    main(room_comes_back_in_time, room_comes_back_later, it_may_be_written_to_in_time, it_may_be_written_to_later)
