# SPDX-License-Identifier: MIT
"""The machine that carries a test. Where it is itself a guest, its host may give the processors to other guests; Linux
counts that as stolen time (man 5 proc, /proc/stat), and as throttled time what the limit of a container costs (man 7
cgroups, cpu.stat). What is late then is not late by the program's fault."""
import os
import pathlib
import re
import time

TICKS = os.sysconf("SC_CLK_TCK")
STEAL = 8              # its place in a line "cpu0 user nice system idle iowait irq softirq steal"
HELD_UP = 0.02         # of a processor's time, in the mean of a case: a second in one place, and cues are late
HARDLY_THERE = 0.25    # of a processor's time: from here on nothing that was too slow says anything
LONGEST = 10           # times as long as was asked for, at most, does a rest take


def stolen():
    """Seconds since it booted that each processor was kept from this machine; all 0 where nobody counts them."""
    with open("/proc/stat", encoding="ascii") as file:
        lines = [line.split() for line in file if line[:3] == "cpu" and line[3].isdigit()]
    return [int(fields[STEAL]) / TICKS for fields in lines]


def throttled():
    """Seconds for which the limit of this process's container, if it has one, held its threads."""
    for line in pathlib.Path("/proc/self/cgroup").read_text(encoding="utf-8").splitlines():
        _, kind, path = line.split(":", 2)
        if kind and "cpu" not in kind.split(","):
            continue
        stat = pathlib.Path("/sys/fs/cgroup" + ("/cpu" if kind else "") + path, "cpu.stat")
        found = re.search(r"(?m)^throttled_(?:(usec)|time) (\d+)$", stat.read_text() if stat.exists() else "")
        if found:
            return int(found[2]) / (1e6 if found[1] else 1e9)
    return 0.0


class Watch:
    """What was kept from the machine since this was made, of the processor that lost most."""

    def __init__(self):
        self.began, self.stolen, self.throttled = time.monotonic(), stolen(), throttled()

    def seconds(self):
        return max(now - before for now, before in zip(stolen(), self.stolen)) + throttled() - self.throttled

    def share(self):
        """0 to about 1."""
        return self.seconds() / max(0.01, time.monotonic() - self.began)

    def held_up(self):
        return self.share() >= HELD_UP

    def hardly_there(self):
        return self.share() >= HARDLY_THERE


def rest(seconds):
    """Sleeps until the machine has had so many seconds for itself."""
    watch = Watch()
    end = watch.began + seconds
    while True:
        left = min(end + watch.seconds(), watch.began + LONGEST * seconds) - time.monotonic()
        if left <= 0:
            return
        time.sleep(left)
