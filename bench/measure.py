#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures the program against a bare OpenGL window, on this machine and in this run, and prints a table for
docs/measurements.md.

    cmake --preset bench && ninja -C build/bench && python3 bench/measure.py [start|memory|cpu|sound|list ...]

$UNKNOT names the program (build/bench/unknot), $UNKNOT_BARE the bare window (build/bench/unknot_bare_window).
Nothing else should run meanwhile.
"""
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests/e2e"))
os.environ.setdefault("UNKNOT", str(ROOT / "build/bench/unknot"))
from rig import RATE, Rig, Run, unknot, wait_for  # noqa: E402  (found through the path above)
from thousand import write_thousand  # noqa: E402

BARE = os.environ.get("UNKNOT_BARE", str(ROOT / "build/bench/unknot_bare_window"))
STARTS = 15
WATCHED_S = 20
PRESSES = 20
LISTS = 25
HOLD = ['prepare = "5s"\nsay = "Ready."', 'hold = "110s"\nside = "right"\npressure = "2-3"\nsay = "Press and hold."',
        'release = "5s"\nsay = "Let go."']
LONG_REST = ['prepare = "5s"\nsay = "Ready."', 'rest = "20m"\nsay = "Rest."']
TICKS = os.sysconf("SC_CLK_TCK")


def row(what, value, goal):
    print(f"| {what} | {value} | {goal} |", flush=True)


def middle(values, unit=""):
    ordered = sorted(values)
    return f"{statistics.median(ordered):.1f}{unit} ({ordered[0]:.1f} to {ordered[-1]:.1f})"


# -- start

def first_frame_ms(rig, arguments):
    """Milliseconds from fork and exec to its first own frame."""
    env = {**rig.env, "UNKNOT_TRACE_START": "1", "UNKNOT_STARTED_MS": repr(time.monotonic() * 1000)}
    run = Run(arguments, env, rig.folder)
    rig._runs.append(run)
    at, _, text = wait_for("the first frame", 20, lambda: next(
        (line for line in list(run.lines) if "first frame" in line[2]), None), every=0.001)
    said = float(re.search(r"first frame ([\d.]+) ms", text)[1])
    run.kill()
    return (at - run.started) * 1000, said


def start():
    with Rig("measure_start") as rig:
        rig.start_sound()
        rig.start_display()
        ours, bare = [], []
        for attempt in range(STARTS + 1):  # in turn, so that both meet the same machine
            results = first_frame_ms(rig, [BARE]), first_frame_ms(rig, rig.command())
            if attempt:  # the first pair warms the disk cache
                bare.append(results[0][0])
                ours.append(results[1][0])
        row("exec to first own frame, bare window", middle(bare, " ms"), "")
        row("exec to first own frame, library", middle(ours, " ms"), "")
        row("**the program's own share**", f"{statistics.median(ours) - statistics.median(bare):.1f} ms", "<= 60 ms")


# -- memory

def kib(pid, key):
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    return int(re.search(rf"(?m)^{key}:\s+(\d+)", text)[1])


def memory():
    with Rig("measure_memory") as rig:
        rig.start_sound()
        rig.start_display()
        bare = Run([BARE, "audio"], rig.env, rig.folder)
        rig._runs.append(bare)
        wait_for("the bare window", 10, lambda: bare.err())
        time.sleep(2)
        base = {key: kib(bare.pid, key) for key in ("Rss", "Pss")}
        bare.kill()
        file = rig.routine("hold", HOLD)
        run = rig.start("play", file, "--autostart")
        rig.window()
        time.sleep(15)
        ours = {key: kib(run.pid, key) for key in ("Rss", "Pss")}
        for key in ("Rss", "Pss"):
            row(f"{key.upper()}: bare window with sound, session, **difference**",
                f"{base[key] / 1024:.1f}, {ours[key] / 1024:.1f}, **{(ours[key] - base[key]) / 1024:.1f} MB**",
                "<= 35 MB" if key == "Rss" else "")


# -- CPU

def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def context_switches(pid):
    return sum(int(re.search(r"(?m)^voluntary_ctxt_switches:\s+(\d+)", task.read_text(encoding="ascii"))[1])
               for task in pathlib.Path(f"/proc/{pid}/task").glob("*/status"))


def watch(run, what, goal):
    used, woken, began = cpu_seconds(run.pid), context_switches(run.pid), time.monotonic()
    time.sleep(WATCHED_S)
    span = time.monotonic() - began
    row(f"CPU {what}", f"{100 * (cpu_seconds(run.pid) - used) / span:.2f} % of a core, "
        f"{(context_switches(run.pid) - woken) / span:.0f} wake-ups/s", goal)


def cpu():
    with Rig("measure_cpu") as rig:
        rig.start_sound()
        rig.start_display()
        bare = Run([BARE, "audio"], rig.env, rig.folder)
        rig._runs.append(bare)
        time.sleep(2)
        watch(bare, "of the bare window with sound open, drawing nothing", "")
        bare.kill()

        run = rig.start("play", rig.routine("hold", HOLD), "--autostart", "--no-voice")
        rig.window()
        wait_for("the hold", 20, lambda: time.monotonic() - run.started > 8)
        watch(run, "in a hold, window shown, 1280x720", "<= 3 %")
        window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Unknot"], env=rig.env, check=True,
                                capture_output=True, text=True).stdout.split()[-1]
        # Without a window manager nobody minimises; an unmapped window is the same to the program.
        subprocess.run(["xdotool", "windowunmap", window], env=rig.env, check=True)
        time.sleep(1)
        watch(run, "in the same hold, minimised", "<= 0.8 %")
        subprocess.run(["xdotool", "windowmap", window], env=rig.env, check=True)
        rig.window()
        rig.key("space")
        time.sleep(1)
        watch(run, "paused, window shown", "")
        run.kill()

        run = rig.start("play", rig.routine("rest", LONG_REST), "--autostart", "--no-voice")
        rig.window()
        time.sleep(8)
        watch(run, "in a long rest, window shown", "<= 0.8 %")
        run.kill()

        run = rig.start()
        rig.window()
        time.sleep(3)
        watch(run, "in the library, untouched", "")


# -- key to sound

def onsets(samples, threshold=0.004, quiet=0.25):
    """Frames at which sound begins after at least `quiet` seconds of next to nothing."""
    import numpy
    loud = numpy.flatnonzero(abs(samples).max(axis=1) > threshold)
    gaps = numpy.diff(loud, prepend=-RATE) > quiet * RATE
    return loud[gaps].tolist()


def sound():
    with Rig("measure_sound") as rig:
        rig.start_sound()
        rig.start_display()
        steps = [f'{kind} = "60s"\nsay = "{kind} {n}."' for n in range(PRESSES // 2 + 2) for kind in ("breathe", "move")]
        run = rig.start("play", rig.routine("many", steps), "--autostart", "--no-voice")
        rig.window()
        time.sleep(6)
        capture = rig.capture()
        time.sleep(2)
        pressed = []
        for _ in range(PRESSES):
            before = time.monotonic()
            subprocess.run(["xdotool", "key", "Right"], env=rig.env, check=True)
            # The key goes down somewhere in between; its end is the later, so the figure the smaller, bound.
            pressed.append((before, time.monotonic()))
            time.sleep(2.5)
        run.kill()
        samples = capture.stop()
        heard = [capture.moment(frame) for frame in onsets(samples)]
        early, late, missed = [], [], 0
        for before, after in pressed:
            answer = [at for at in heard if before < at < before + 1]
            if not answer:
                missed += 1
                continue
            late.append((answer[0] - before) * 1000)
            early.append((answer[0] - after) * 1000)
        if not late:
            row("key press to sound", f"no sound after any of {PRESSES} presses", "median <= 35 ms")
            return
        row(f"key press to sound, {len(late)} presses, from before xdotool ran", middle(late, " ms"), "")
        row("the same from after it ended (recorder's 0 to 20 ms still in it)", middle(early, " ms"), "median <= 35 ms")
        if missed:
            row("presses without a sound within 1 s", str(missed), "0")


# -- listing

def listing():
    with Rig("measure_list") as rig:
        write_thousand(rig.data / "routines")
        clock, used = [], []
        for attempt in range(LISTS + 1):
            spent, began = os.times(), time.monotonic()
            subprocess.run(rig.command("list"), env=rig.env, check=True, stdout=subprocess.DEVNULL)
            if attempt:  # the first warms the disk cache
                clock.append((time.monotonic() - began) * 1000)
                after = os.times()
                used.append((after.children_user + after.children_system - spent.children_user
                             - spent.children_system) * 1000)
        row("`unknot list`, 1,000 own routines, 500 of them damaged, whole process", middle(clock, " ms"), "<= 200 ms")
        row("its CPU, in ticks of 10 ms", middle(used, " ms"), "")


def main():
    parts = {"start": start, "memory": memory, "cpu": cpu, "sound": sound, "list": listing}
    wanted = sys.argv[1:] or list(parts)
    if set(wanted) - set(parts):
        sys.exit(f"usage: measure.py [{' | '.join(parts)}]...")
    for program in (unknot(), *([] if wanted == ["list"] else [BARE])):
        if not os.access(program, os.X_OK):
            sys.exit(f"no program at {program}")
    print(f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores, {platform.release()}, "
          f"load {os.getloadavg()[0]:.2f} before\n")
    print("| figure | measured: median (least to most) | goal |\n|---|---|---|", flush=True)
    for name in wanted:
        parts[name]()


if __name__ == "__main__":
    main()
