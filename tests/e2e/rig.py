# SPDX-License-Identifier: MIT
"""A whole machine for one test: a home, a sound server with a recorder on it, a display with keys and pictures, and
the real program. All of it is private, and all of it is gone afterwards; when the test failed, a picture of the
display, the recording and what the program said stay in the folder for artefacts.

    with Rig("live_cues") as rig:
        rig.start_sound()
        rig.start_display()
        run = rig.start("play", "daily-minute")
"""
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import machine

SOURCE = pathlib.Path(__file__).resolve().parents[2]
RATE = 48000
SKIPPED = 77  # what ctest is told when the machine cannot carry a test
PATIENCE = 6  # times as long as a free machine needs does a test wait for what has no moment of its own
ATTEMPTS = 3  # for a case during which the host held the machine up


class Skip(Exception):
    """This machine cannot carry the test; the text says why."""


class Late(AssertionError):
    """Something was not at its moment. Where the host held the machine up, that says nothing about the program."""


class MachineTooBusy(Late):
    """What was recorded shows in itself that the machine could not carry it."""


def by_the_clock(case):
    """Marks a case that holds all it sees against the clock: whatever fails in it is Late."""
    case.by_the_clock = True
    return case


def unknot():
    """The program under test: $UNKNOT, else the release build."""
    return os.environ.get("UNKNOT") or str(SOURCE / "build/release/unknot")


def wait_for(what, seconds, condition, every=0.02, promised=False):
    """The first true value of condition(); fails, naming `what`, when it takes far longer than `seconds`, and, where the
    program promises it within them, when it takes longer at all."""
    end = time.monotonic() + seconds * (1 if promised else PATIENCE)
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise (Late if promised else AssertionError)(f"{what}: not there, and {seconds} s are enough for it")
        time.sleep(every)


class Run:
    """The program, running. What it prints is kept line by line with the moment at which it came."""

    def __init__(self, arguments, env, cwd):
        self.arguments = arguments
        self.started = time.monotonic()
        self.process = subprocess.Popen(arguments, env=env, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, start_new_session=True)
        self.lines = []  # (moment, "out" or "err", text)
        self._readers = [threading.Thread(target=self._read, args=(name, pipe), daemon=True)
                         for name, pipe in (("out", self.process.stdout), ("err", self.process.stderr))]
        for reader in self._readers:
            reader.start()

    def _read(self, name, pipe):
        for line in pipe:
            self.lines.append((time.monotonic(), name, line.decode("utf-8", "replace")))

    @property
    def pid(self):
        return self.process.pid

    def text(self, name=None, since=0.0):
        return "".join(text for at, stream, text in list(self.lines) if name in (None, stream) and at >= since)

    def out(self):
        return self.text("out")

    def err(self):
        return self.text("err")

    def running(self):
        return self.process.poll() is None

    def wait(self, seconds, promised=False):
        """Its exit status; `seconds` and `promised` as for wait_for."""
        try:
            status = self.process.wait(seconds * (1 if promised else PATIENCE))
        except subprocess.TimeoutExpired:
            raise (Late if promised else AssertionError)(
                f"still running, and {seconds} s are enough: {' '.join(self.arguments)}\n{self.text()}") from None
        for reader, pipe in zip(self._readers, (self.process.stdout, self.process.stderr)):
            reader.join(5)
            if not reader.is_alive():
                pipe.close()
        return status

    def send(self, what):
        if self.running():
            self.process.send_signal(what)

    def kill(self):
        if self.running():
            self.send(signal.SIGCONT)
            self.process.kill()
        self.wait(10)


class Capture:
    """A recording of what the speakers would play: 48 kHz, stereo, 16 bit, in a file, with the moment at which each
    piece of it came."""

    def __init__(self, rig, name):
        self.file = rig.folder / f"{name}.raw"
        self.arrivals = []  # (moment, frames so far)
        self._sink = open(self.file, "wb")
        self.process = rig.spawn(["parec", "--device=out.monitor", f"--rate={RATE}", "--channels=2", "--format=s16le",
                                  "--latency-msec=20", "--raw"], stdout=subprocess.PIPE)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        wait_for("the recorder to deliver", 10, lambda: self.arrivals)

    def _read(self):
        frames = 0
        while True:
            piece = self.process.stdout.read1(1 << 16)
            if not piece:
                break
            self._sink.write(piece)
            frames += len(piece) // 4
            self.arrivals.append((time.monotonic(), frames))
        self._sink.close()

    def stop(self):
        """Ends it; samples as floats, frames x 2."""
        import numpy
        self.process.terminate()
        self.process.wait(60)
        self._reader.join(60)
        data = numpy.fromfile(self.file, dtype="<i2")
        return data[:len(data) // 2 * 2].reshape(-1, 2).astype(numpy.float32) / 32768.0

    def moment(self, frame):
        """About when that frame was played, on the monotonic clock: the recorder brings it up to 40 ms later."""
        before = (self.arrivals[0][0], 0)
        for at, frames in self.arrivals:
            if frames > frame:
                return at - (frames - frame) / RATE if at - before[0] < 0.5 else at
            before = (at, frames)
        return before[0]


class Rig:
    def __init__(self, name):
        self.name = name
        base = os.environ.get("UNKNOT_ARTIFACTS")
        self.artefacts = pathlib.Path(base) if base else SOURCE / "build/e2e-artifacts"
        self.artefacts = self.artefacts / name
        self.health_answered = True
        self.own_folders = True  # --data-dir and --config; else the XDG folders, which lie in the home
        self.keep = False  # keep pictures and recordings although the test passed
        self._processes, self._runs, self._captures = [], [], []

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix=f"unknot-{self.name[:12]}-"))
        self.home = self.folder / "home"
        self.runtime = self.folder / "run"
        self.data = self.folder / "data"
        self.config = self.folder / "settings.toml"
        for folder in (self.home, self.runtime):
            folder.mkdir(mode=0o700)
        kept = {key: os.environ[key] for key in ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "TSAN_OPTIONS", "TZ")
                if key in os.environ}
        self.env = {**kept, "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.runtime), "LANG": "C.UTF-8",
                    "PULSE_SERVER": f"unix:{self.folder}/nobody"}
        return self

    def __exit__(self, kind, *_):
        failed = kind is not None and not issubclass(kind, (Skip, KeyboardInterrupt))
        if failed:
            try:
                self.keep_artefacts()
            except OSError as error:
                print(f"could not keep artefacts: {error}", file=sys.stderr)
        for run in self._runs:
            run.kill()
        for process in reversed(self._processes):
            end(process)
        for capture in self._captures:
            capture._reader.join(5)
        if not failed:
            if self.keep:
                self._copy_artefacts()
            elif self.artefacts.exists():
                shutil.rmtree(self.artefacts)
        shutil.rmtree(self.folder, ignore_errors=True)

    # -- the machine

    def spawn(self, arguments, env=None, **options):
        process = subprocess.Popen(arguments, env={**self.env, **(env or {})}, stdin=subprocess.DEVNULL,
                                   stderr=open(self.folder / f"{pathlib.Path(arguments[0]).name}.log", "ab"),
                                   start_new_session=True, **options)
        self._processes.append(process)
        return process

    def start_sound(self):
        """A PulseAudio of our own with one sink, `out`, that plays into nothing at exactly 48 kHz."""
        socket = self.folder / "pulse"
        self.env["PULSE_SERVER"] = f"unix:{socket}"
        self.env.setdefault("PULSE_COOKIE", str(self.folder / "cookie"))
        socket.unlink(missing_ok=True)
        # norewinds: without it the null sink stalls every new stream for up to 2 s.
        self.sound_server = self.spawn([
            "pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--disable-shm=yes",
            "--log-target=stderr", "--realtime=no", "--high-priority=no",
            "-L", f"module-null-sink sink_name=out norewinds=1 rate={RATE} channels=2 format=s16le",
            "-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1"], stdout=subprocess.DEVNULL)
        wait_for("the sound server", 10, lambda: self.pactl("info", check=False) == 0)
        return time.monotonic()

    def kill_sound(self):
        self.sound_server.kill()
        self.sound_server.wait(10)

    def pactl(self, *arguments, check=True):
        return subprocess.run(["pactl", *arguments], env=self.env, check=check, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, timeout=60).returncode

    def start_display(self, size="1280x720"):
        read, write = os.pipe()
        self.display = self.spawn(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp",
                                   "-noreset"], pass_fds=(write,), stdout=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise AssertionError("Xvfb did not start")
        self.env["DISPLAY"] = f":{number}"

    def capture(self, name="capture"):
        capture = Capture(self, name)
        self._captures.append(capture)
        return capture

    # -- the program

    def command(self, *arguments):
        places = ["--data-dir", str(self.data), "--config", str(self.config)] if self.own_folders else []
        return [unknot(), *map(str, arguments), *places]

    def answer_health_questions(self):
        """All no, today: else the program begins with them."""
        data = self.data if self.own_folders else self.home / ".local/share/unknot"
        ids = "bleed bone cancer cold clot cauda acute fever heart neck numb preg sens skin stroke".split()
        try:
            data.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not (data / "health.toml").exists():
                (data / "health.toml").write_text(f'format = 1\nanswered = "{time.strftime("%Y-%m-%d")}"\n' +
                                                  "".join(f'g_{name} = "no"\n' for name in ids))
                (data / "health.toml").chmod(0o600)
        except OSError:
            pass  # a test of a folder that cannot be written to

    def start(self, *arguments, env=None):
        if self.health_answered:
            self.answer_health_questions()
        run = Run(self.command(*arguments), {**self.env, **(env or {})}, self.folder)
        self._runs.append(run)
        return run

    def ask(self, *arguments, status=0, seconds=30):
        """Runs it to its end; its standard output. Fails on another exit status."""
        run = self.start(*arguments)
        got = run.wait(seconds)
        assert got == status, f"unknot {' '.join(map(str, arguments))}: status {got}, not {status}\n{run.text()}"
        return run.out()

    def ask_json(self, *arguments):
        return json.loads(self.ask(*arguments, "--json"))

    def routine(self, name, steps, **keys):
        """A routine file with these steps, each the inside of a [[step]]; its path."""
        keys = {"format": "1", "title": f'"{name}"', "goal": '"Made for a test."', "regions": '["upper_trap"]',
                "tools": '["fingers"]', "side": '"center"', "cautions": '["neck", "general"]', **keys}
        text = "".join(f"{key} = {value}\n" for key, value in keys.items())
        text += "".join(f"\n[[step]]\n{step}\n" for step in steps)
        path = self.folder / f"{name}.toml"
        path.write_text(text, encoding="utf-8")
        return path

    # -- eyes and fingers

    def window(self, seconds=10):
        """The id of the program's window, once it is there and has the keyboard."""
        def find():
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Unknot"], env=self.env, check=False,
                                   capture_output=True, text=True, timeout=60)
            return found.stdout.split()
        window = wait_for("the window", seconds, find, every=0.1)[-1]
        # Without a window manager nobody else gives it the keyboard.
        subprocess.run(["xdotool", "mousemove", "2", "2", "windowfocus", window], env=self.env, check=True, timeout=60)
        machine.rest(0.3)
        return window

    def key(self, *keys, pause=0.35):
        """Presses them one after the other, and leaves the program so much time of the machine's after each."""
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], env=self.env, check=True, timeout=60)
            machine.rest(pause)

    def type(self, text):
        self.key(*text, pause=0.15)
        machine.rest(0.3)

    def click(self, x, y):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], env=self.env, check=True, timeout=60)
        machine.rest(0.3)

    def screenshot(self, name="screen"):
        """A PNG of the whole display; its path."""
        path = self.folder / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self.env, check=True, timeout=120,
                       stderr=subprocess.DEVNULL)
        return path

    # -- afterwards

    def keep_artefacts(self):
        if "DISPLAY" in self.env and self.display.poll() is None:
            self.display.send_signal(signal.SIGCONT)
            try:
                self.screenshot("at-failure")
            except (subprocess.SubprocessError, OSError):
                pass
        for number, run in enumerate(self._runs[-20:]):
            text = " ".join(run.arguments) + "\n" + "".join(
                f"{at - run.started:9.3f} {name}: {line}" for at, name, line in list(run.lines))
            (self.folder / f"run-{number}.txt").write_text(text, encoding="utf-8")
        self._copy_artefacts()
        print(f"kept in {self.artefacts}", file=sys.stderr)

    def _copy_artefacts(self):
        shutil.rmtree(self.artefacts, ignore_errors=True)
        self.artefacts.mkdir(parents=True)
        for file in self.folder.iterdir():
            if file.suffix in (".png", ".raw", ".wav", ".txt", ".log", ".toml", ".json"):
                shutil.copy(file, self.artefacts)
        if self.data.is_dir():
            shutil.copytree(self.data, self.artefacts / "data", dirs_exist_ok=True,
                            ignore=shutil.ignore_patterns("raise"))  # a pipe


def end(process):
    """Ends a process of ours and what it started, by its own group."""
    if process.poll() is not None:
        return
    for what in (signal.SIGCONT, signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, what)
        except ProcessLookupError:
            return
        if what != signal.SIGCONT:
            try:
                process.wait(3)
                return
            except subprocess.TimeoutExpired:
                continue


def same(expected, got, what):
    assert expected == got, f"{what}: expected {expected!r}, got {got!r}"


def matches(pattern, text, what):
    assert re.search(pattern, text), f"{what}: no /{pattern}/ in:\n{text}"


def main(*cases):
    """Runs the cases of a test file, functions without arguments, and ends with ctest's idea of a status. What fails
    while the host held the machine up is done again, and is not judged where it is a matter of the clock alone, or where
    the machine was hardly there. One case that was not judged is enough for the file to count as skipped."""
    if not os.access(unknot(), os.X_OK):
        print(f"no program at {unknot()}; build it, or name it in UNKNOT")
        sys.exit(1)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that a time limit still cleans up
    wanted = sys.argv[1:]
    ran = [run_case(case) for case in cases if not wanted or case.__name__ in wanted]
    sys.exit(1 if "FAILED" in ran else SKIPPED if "skipped" in ran else 0)


def run_case(case):
    """"ok", "skipped" or "FAILED", which it also prints, with the reason."""
    def told(verdict, words):
        print(f"{verdict:8}{case.__name__}{words}", flush=True)
        return verdict

    hardly_there = True  # each time so far
    for attempt in range(1, ATTEMPTS + 1):
        watch = machine.Watch()
        try:
            case()
            return told("ok", f" ({time.monotonic() - watch.began:.1f} s)")
        except Skip as reason:
            return told("skipped", f": {reason}")
        except Exception as error:  # every way to fail is a failure, and the next case still runs
            words = f": {type(error).__name__}: {error}"
            late = isinstance(error, Late) or (getattr(case, "by_the_clock", False) and isinstance(error, AssertionError))
            held_up = watch.held_up() or isinstance(error, MachineTooBusy)
            taken = f"; {100 * watch.share():.0f} % of a processor's time was the host's"
            hardly_there = hardly_there and watch.hardly_there()
            if held_up and attempt < ATTEMPTS:
                told("again", words + taken)
                continue
            if hardly_there or (held_up and late):
                return told("skipped", ": the machine was held up each time" + taken + words)
            told("FAILED", words + taken)
            if not isinstance(error, AssertionError):
                import traceback
                traceback.print_exc()
            return "FAILED"
