#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures the program against a bare OpenGL window, on this machine and in this run, and prints a table for
docs/measurements.md.

    cmake --preset bench && ninja -C build/bench && python3 bench/measure.py [start|memory|cpu|frame|sound|list ...]

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
from pressing import Keyboard  # noqa: E402
from rig import RATE, Rig, Run, unknot, wait_for  # noqa: E402  (found through the path above)
from thousand import write_thousand  # noqa: E402

BARE = os.environ.get("UNKNOT_BARE", str(ROOT / "build/bench/unknot_bare_window"))
STARTS = 15
WATCHED_S = 20
PRESSES = 100
LISTS = 25
VERB = (36, 64, 370, 100)  # where the session's word stands, in pixels of 1280x720
HOLD = ['prepare = "5s"\nsay = "Ready."', 'hold = "110s"\nside = "right"\npressure = "2-3"\nsay = "Press and hold."',
        'release = "5s"\nsay = "Let go."']
ICE = ['prepare = "5s"\nsay = "Ready."', 'ice = "5m"\nbarrier = "cloth"\nsay = "Lay the wrapped ice on."']
ICE_KEYS = {"tools": '["ice_pack"]', "side": '"right"', "cautions": '["ice", "neck", "general"]'}
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


def watch(run, what, goal, seconds=WATCHED_S):
    used, woken, began = cpu_seconds(run.pid), context_switches(run.pid), time.monotonic()
    time.sleep(seconds)
    span = time.monotonic() - began
    row(f"CPU {what}", f"{100 * (cpu_seconds(run.pid) - used) / span:.2f} % of a core, "
        f"{(context_switches(run.pid) - woken) / span:.0f} wake-ups/s", goal)


def minimise(rig):
    """Without a window manager nobody minimises; an unmapped window is the same to the program."""
    rig.window()
    window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Unknot"], env=rig.env, check=True,
                            capture_output=True, text=True).stdout.split()[-1]
    subprocess.run(["xdotool", "windowunmap", window], env=rig.env, check=True)
    return window


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
        window = minimise(rig)
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

        run = rig.start("play", rig.routine("ice", ICE, **ICE_KEYS), "--autostart", "--no-voice")
        minimise(rig)
        time.sleep(8)
        watch(run, "over 5 min of ice, minimised", "<= 0.8 %", seconds=280)
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


def percentiles(values, unit):
    """Median, and the value that 99 % do not exceed."""
    ordered = sorted(values)
    return (f"{statistics.median(ordered):.1f}{unit}, 99 % within {ordered[(99 * len(ordered) - 1) // 100]:.1f}{unit} "
            f"({ordered[0]:.1f} to {ordered[-1]:.1f})")


def session_to_press_through(rig):
    """A session whose every phase looks and sounds like the start of another, and its display's keyboard."""
    steps = [f'{kind} = "60s"\nsay = "{kind} {n}."' for n in range(PRESSES // 2 + 8) for kind in ("breathe", "move")]
    run = rig.start("play", rig.routine("many", steps), "--autostart", "--no-voice")
    rig.window()
    time.sleep(6)
    return run, Keyboard(rig.env["DISPLAY"])


def frame():
    with Rig("measure_frame") as rig:
        rig.start_sound()
        rig.start_display()
        run, keyboard = session_to_press_through(rig)
        taken, missed, began = [], 0, cpu_seconds(run.pid)
        for _ in range(PRESSES):
            before = keyboard.picture(VERB)
            at = keyboard.press("Right")
            seen = keyboard.until_changed(VERB, before)
            if seen is None:
                missed += 1
            else:
                taken.append((seen - at) * 1000)
            time.sleep(0.45)
        row(f"key press to changed picture, {len(taken)} presses, {missed} without", percentiles(taken, " ms"),
            "99 % <= 50 ms")
        row("CPU of one such change", f"{1000 * (cpu_seconds(run.pid) - began) / PRESSES:.1f} ms", "")
        run.kill()


def sound():
    with Rig("measure_sound") as rig:
        rig.start_sound()
        rig.start_display()
        run, keyboard = session_to_press_through(rig)
        capture = rig.capture()
        time.sleep(2)
        pressed = []
        for _ in range(PRESSES):
            pressed.append(keyboard.press("Right"))
            time.sleep(2.5)
        run.kill()
        samples = capture.stop()
        heard = [capture.moment(frame) for frame in onsets(samples)]
        answers = [[at for at in heard if press - 0.02 < at < press + 0.8] for press in pressed]
        taken = [(answer[0] - press) * 1000 for press, answer in zip(pressed, answers) if answer]
        if not taken:
            row("key press to sound", f"no sound after any of {PRESSES} presses", "median <= 35 ms")
            return
        row(f"key press to sound, {len(taken)} presses, {PRESSES - len(taken)} without (recorder's 0 to 20 ms in it)",
            percentiles(taken, " ms"), "median <= 35 ms, 99 % <= 60 ms")


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
    parts = {"start": start, "memory": memory, "cpu": cpu, "frame": frame, "sound": sound, "list": listing}
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
