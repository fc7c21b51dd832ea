#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures the program against a bare OpenGL window, on this machine and in this run, and prints a table for
docs/measurements.md.

    cmake --preset bench && ninja -C build/bench && python3 bench/measure.py [start|memory|cpu|frame|sound|list|history ...]

$UNKNOT names the program (build/bench/unknot), $UNKNOT_BARE the bare window (build/bench/unknot_bare_window),
$UNKNOT_MAKE_HISTORY what makes a long history (build/bench/unknot_make_history). Nothing else should run meanwhile.
"""
import filecmp
import os
import pathlib
import platform
import re
import shutil
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
MAKE_HISTORY = os.environ.get("UNKNOT_MAKE_HISTORY", str(ROOT / "build/bench/unknot_make_history"))
MANY = 100_000  # sessions, of 12 phases
FEW = 60
STARTS = 15
WATCHED_S = 20
PRESSES = 100
VERB = (36, 64, 370, 100)  # where the session's word stands, in pixels of 1280x720
LISTS = 25
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
        row("CPU of a press and half a second of the session", f"{1000 * (cpu_seconds(run.pid) - began) / PRESSES:.1f} ms", "")
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


# -- a long history

def spent(rig, *arguments):
    """Seconds of the clock and of CPU that a command took; what it said."""
    out = rig.folder / "out.txt"
    began = time.monotonic()
    with open(out, "wb") as file:
        child = subprocess.Popen(rig.command(*arguments), env=rig.env, stdout=file, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(child.pid, 0)
    text = out.read_text(encoding="utf-8", errors="replace")
    assert status == 0, text
    return time.monotonic() - began, usage.ru_utime + usage.ru_stime, text


def commands(rig):
    for arguments in (["stats"], ["stats", "--json"]):
        results = [spent(rig, *arguments) for _ in range(7)]
        row(f"`unknot {' '.join(arguments)}`, {MANY:,} sessions", middle([r[0] * 1000 for r in results], " ms") + ", " +
            middle([r[1] * 1000 for r in results], " ms of CPU"), "<= 300 ms")


def there_and_back(rig):
    here = rig.data
    first, second = rig.folder / "first.jsonl", rig.folder / "second.jsonl"
    parts = [spent(rig, "history", "export", first)]
    rig.data = rig.folder / "wiped"
    parts.append(spent(rig, "history", "import", first))
    parts.append(spent(rig, "history", "export", second))
    same = "the same bytes" if filecmp.cmp(first, second, shallow=False) else "NOT THE SAME"
    again = spent(rig, "history", "import", first)
    rig.data = here
    row(f"export, wipe, import, export ({first.stat().st_size / 1e6:.0f} MB, {same})",
        f"{' + '.join(f'{p[0]:.1f}' for p in parts)} = {sum(p[0] for p in parts):.1f} s, "
        f"{sum(p[1] for p in parts):.1f} s of CPU", "<= 20 s")
    row("import again", f"{again[2].strip()}, {again[0]:.1f} s", "0 new")


FRAME = re.compile(r"frame at ([\d.]+) ms, ([\d.]+) ms, page (\d+)(, waits)?")


def frames(run, since):
    """Of the frames since that moment: when each began, how long it took (ms), of which page, whether that waits."""
    found = [FRAME.search(text) for _, _, text in list(run.lines)]
    return [(float(m[1]), float(m[2]), int(m[3]), bool(m[4])) for m in found if m and float(m[1]) >= since * 1000]


def xdotool(rig, *arguments):
    subprocess.run(["xdotool", *map(str, arguments)], env=rig.env, check=True)


def ready_ms(rig, run):
    """From before the key was sent to the end of the first frame that has everything; CPU meanwhile."""
    before = frames(run, 0)[-1][2]
    asked, used = time.monotonic(), cpu_seconds(run.pid)
    xdotool(rig, "key", "ctrl+2")
    at, took, *_ = wait_for("the history", 10, lambda: next(
        (frame for frame in frames(run, asked) if frame[2] > before and not frame[3]), None), every=0.005)
    return at + took - asked * 1000, (cpu_seconds(run.pid) - used) * 1000


GESTURES = {
    "the overview by wheel": [["mousemove", 640, 500], ["click", "--repeat", 40, "--delay", 20, 5],
                              ["click", "--repeat", 40, "--delay", 20, 4]],
    "its keyboard": [["key", "--repeat", 30, "--delay", 30, "Down"], ["key", "--repeat", 30, "--delay", 30, "Up"]],
    "to the sessions": [["mousemove", 966, 39, "click", 1]],
    "the sessions by wheel": [["mousemove", 640, 500], ["click", "--repeat", 150, "--delay", 15, 5]],
    "by arrow keys": [["key", "--repeat", 80, "--delay", 20, "Down"]],
    "by the scroll bar": [["mousemove", 1259, 170, "mousedown", 1]] +
                         [["mousemove", 1259, 170 + 25 * n] for n in range(20)] + [["mouseup", 1]],
    "a search typed and taken back": [["type", "--delay", 90, "note calf 4"],
                                      ["key", "--repeat", 11, "--delay", 80, "BackSpace"]],
    "a filter chosen": [["mousemove", 86, 139, "click", 1], ["sleep", 0.3], ["mousemove", 130, 177, "click", 1]],
}


def gestures(rig, run):
    """The frames of each gesture; CPU of all of them."""
    result, used = {}, cpu_seconds(run.pid)
    for name, steps in GESTURES.items():
        began = time.monotonic()
        for step in steps:
            xdotool(rig, *step)
        time.sleep(0.4)
        result[name] = frames(run, began)
    return result, cpu_seconds(run.pid) - used


def in_the_window(rig, sessions):
    """Ready times, frames, and memory in MB: resident, of that not from files, and the most that was resident."""
    run = rig.start(env={"UNKNOT_TRACE_FRAMES": "1"})
    rig.window()
    time.sleep(3)
    ready = []
    if sessions:
        for _ in range(10):
            ready.append(ready_ms(rig, run))
            time.sleep(0.3)
            xdotool(rig, "key", "ctrl+1")
            time.sleep(0.4)
    xdotool(rig, "key", "ctrl+2")
    time.sleep(1)
    moved = gestures(rig, run) if sessions else None
    text = pathlib.Path(f"/proc/{run.pid}/status").read_text(encoding="ascii")
    taken = [int(re.search(rf"{key}:\s+(\d+)", text)[1]) / 1024 for key in ("VmRSS", "RssAnon", "VmHWM")]
    run.kill()
    return ready, moved, taken


def tell_frames(sessions, moved, goal):
    by_gesture, used = moved
    everything = sorted(frame[1] for one in by_gesture.values() for frame in one)
    worst = max(by_gesture, key=lambda name: max((frame[1] for frame in by_gesture[name]), default=0))
    row(f"frames of scrolling and filtering, {sessions:,} sessions", f"{len(everything)} frames: median "
        f"{statistics.median(everything):.1f}, 99 % within {everything[len(everything) * 99 // 100]:.1f}, worst "
        f"{everything[-1]:.1f} ms ({worst}); {sum(frame > 1000 / 30 for frame in everything)} over 33 ms; "
        f"{used / len(everything) * 1000:.1f} ms of CPU a frame", goal)


def history():
    with Rig("measure_hist") as rig:
        rig.start_sound()
        rig.start_display()
        taken = {}
        for sessions in (0, FEW, MANY):
            shutil.rmtree(rig.data, ignore_errors=True)
            rig.answer_health_questions()
            if sessions:
                subprocess.run([MAKE_HISTORY, str(rig.data), str(sessions)], check=True)
                rig.start()  # the structure of a large file is checked once a week: not while it is measured
                rig.window()
                time.sleep(4)
                rig._runs[-1].kill()
            ready, moved, taken[sessions] = in_the_window(rig, sessions)
            if ready:
                row(f"history ready after Ctrl+2, {sessions:,} sessions", middle([r[0] for r in ready], " ms") + ", " +
                    middle([r[1] for r in ready], " ms of CPU"), "<= 300 ms" if sessions == MANY else "")
                tell_frames(sessions, moved, "<= 33 ms each" if sessions == MANY else "")
        for place, name in enumerate(("resident", "resident and not from files", "most that was resident")):
            none, many = taken[0][place], taken[MANY][place]
            row(f"memory, {name}: none, {MANY:,} sessions, **difference**",
                f"{none:.1f}, {many:.1f}, **{many - none:.1f} MB**", "<= 50 MB")
        commands(rig)
        there_and_back(rig)


def main():
    parts = {"start": start, "memory": memory, "cpu": cpu, "frame": frame, "sound": sound, "list": listing,
             "history": history}
    wanted = sys.argv[1:] or list(parts)
    if set(wanted) - set(parts):
        sys.exit(f"usage: measure.py [{' | '.join(parts)}]...")
    for program in (unknot(), *([] if wanted == ["list"] else [BARE, MAKE_HISTORY])):
        if not os.access(program, os.X_OK):
            sys.exit(f"no program at {program}")
    print(f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores, {platform.release()}, "
          f"load {os.getloadavg()[0]:.2f} before\n")
    print("| figure | measured: median (least to most) | goal |\n|---|---|---|", flush=True)
    for name in wanted:
        parts[name]()


if __name__ == "__main__":
    main()
