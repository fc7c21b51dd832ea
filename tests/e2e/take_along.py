#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
""""Save as sound" on the real window's before screen: the file is where it is said to be, of the kind that was chosen,
titled, and holds the session's cues at their places and speech between them; never over another file; nothing stays of
one that was stopped or killed."""
import ctypes
import os
import pathlib

import numpy

import cues
from machine import rest
from rig import RATE, Rig, main, same, wait_for

KINDS = ("mp3", "ogg", "flac", "wav")
LOSSLESS = ("flac", "wav")
SMEARED = RATE // 200  # an encoder with losses may move all of it by its own delay
TITLE = 1  # SF_STR_TITLE


class Info(ctypes.Structure):
    _fields_ = [("frames", ctypes.c_int64), ("rate", ctypes.c_int), ("channels", ctypes.c_int),
                ("format", ctypes.c_int), ("sections", ctypes.c_int), ("seekable", ctypes.c_int)]


def decoded(path):
    """(samples as frames x channels, title)"""
    library = ctypes.CDLL("libsndfile.so.1")
    library.sf_open.restype = ctypes.c_void_p
    library.sf_get_string.restype = ctypes.c_char_p
    library.sf_readf_float.restype = ctypes.c_int64
    info = Info()
    file = ctypes.c_void_p(library.sf_open(str(path).encode(), 0x10, ctypes.byref(info)))
    assert file.value, f"{path.name} cannot be read"
    same(RATE, info.rate, path.name)
    samples = numpy.zeros((info.frames, info.channels), dtype=numpy.float32)
    got = library.sf_readf_float(file, samples.ctypes.data_as(ctypes.c_void_p), ctypes.c_int64(info.frames))
    title = library.sf_get_string(file, TITLE).decode()
    library.sf_close(file)
    return samples[:got], title


def before_screen(rig, routine, settings=""):
    rig.start_display()
    (rig.home / "Music").mkdir()
    rig.config.write_text("start_delay_s = 0\n" + settings)
    run = rig.start("play", routine)
    rig.window()
    return run


def whole(file):
    """It is there and nobody writes it any more."""
    return file.exists() and file.stat().st_size > 0 and not file.with_name(file.name + ".part").exists()


def saved(rig, file):
    rig.key("s")
    wait_for(f"{file.name}", 60, lambda: whole(file))
    return decoded(file)


def placed(plan, samples, reach):
    """How far each planned cue is from its place in a sound that an encoder changed, and how like itself it is."""
    mono = numpy.pad(samples.mean(axis=1), reach)
    off, alike = [], []
    for at, name in cues.planned(plan):
        sound = cues.read_wav(cues.CUES / f"{name}.wav").mean(axis=1)
        near = mono[at:at + len(sound) + 2 * reach]
        match = numpy.correlate(near, sound, "valid")
        best = int(match.argmax())
        piece = near[best:best + len(sound)]
        off.append(best - reach)
        alike.append(match[best] / (numpy.linalg.norm(piece) * numpy.linalg.norm(sound) + 1e-9))
    return numpy.array(off), numpy.array(alike)


def every_kind_is_the_session():
    with Rig("take_along") as rig:
        plan = rig.ask_json("show", "daily-minute")
        rig.ask("render", "daily-minute", "-o", rig.folder / "silent.wav", "--no-voice")
        silent = cues.read_wav(rig.folder / "silent.wav").mean(axis=1)
        before_screen(rig, "daily-minute")
        for kind in KINDS:
            samples, title = saved(rig, rig.home / "Music" / f"daily-minute.{kind}")
            same(plan["title"], title, f"title of the {kind}")
            assert len(samples) * 1000 >= plan["total_ms"] * RATE, f"{kind}: {len(samples) / RATE} s"
            reach = 1 if kind in LOSSLESS else SMEARED
            off, alike = placed(plan, samples, reach + 1)
            print(f"        {kind}: {len(off)} cues, {off.min()} to {off.max()} samples off, "
                  f"likeness {alike.min():.3f} at least")
            assert alike.min() > 0.9 and abs(off).max() <= reach, f"{kind}: {off} {alike}"
            assert off.max() - off.min() <= 2, f"{kind}: the intervals are not the plan's: {off}"
            if kind == "wav":                      # and there is no cue more
                same(0, int(abs(cues.compare(plan, cues.heard(samples))).max()), f"{kind}: intervals")
            if kind in LOSSLESS:
                both = samples.mean(axis=1)[:len(silent)]
                voice = numpy.count_nonzero(numpy.abs(both - silent[:len(both)]) > 0.003) / RATE
                assert voice > 5, f"{kind}: only {voice} s of speech"
            rig.key("k")


def the_choices_hold_and_nothing_is_written_over():
    with Rig("take_along_choices") as rig:
        plan = rig.ask_json("show", "trapezius", "--side", "left")
        before_screen(rig, "trapezius")
        mine = rig.home / "Music" / "trapezius.wav"
        mine.write_text("mine")
        rig.key("k", "k", "k")                     # WAV
        both, _ = saved(rig, mine.with_name("trapezius-2.wav"))
        same("mine", mine.read_text(), "the file that was there")
        rig.click(280, 324)                        # the side: left
        left, _ = saved(rig, mine.with_name("trapezius-left.wav"))
        assert len(left) < len(both), "one side is no shorter than both"
        off, alike = placed(plan, left, 2)
        assert not off.any() and alike.min() > 0.9, (off, alike)


def open_in(folder, run):
    """The sizes of the files that the program has open there, under a name or none."""
    sizes = []
    for link in pathlib.Path(f"/proc/{run.process.pid}/fd").iterdir():
        try:
            if os.readlink(link).startswith(f"{folder}/"):
                sizes.append(os.stat(link).st_size)
        except FileNotFoundError:
            pass
    return sizes


def killed_while_writing_leaves_nothing():
    with Rig("take_along_kill") as rig:
        run = before_screen(rig, "trapezius")
        folder = rig.home / "Music"
        rig.key("s", pause=0)
        wait_for("some of it to be written", 20, lambda: sum(open_in(folder, run)) > 10_000, every=0.005)
        run.kill()
        same([], list(folder.iterdir()), "left behind by the window")
        file = folder / "long.wav"
        file.write_text("mine")
        run = rig.start("render", "trapezius", "-o", file, "--no-voice")
        wait_for("some of it to be written", 20, lambda: sum(open_in(folder, run)) > 10_000, every=0.001)
        run.kill()
        same([file], list(folder.iterdir()), "left behind by `render`")
        same("mine", file.read_text(), "what was there")


def stopped_leaves_nothing():
    with Rig("take_along_stop") as rig:
        run = before_screen(rig, "trapezius")
        folder = rig.home / "Music"
        rig.key("s", pause=0)
        wait_for("the writing to begin", 10, lambda: open_in(folder, run), every=0.005)
        rest(0.2)                            # the same key at once would be a bounce
        rig.key("s")
        wait_for("its end", 10, lambda: not open_in(folder, run))
        assert run.running()
        same([], list(folder.iterdir()), "left behind")
        rest(0.2)
        rig.key("s", pause=0)
        wait_for("the writing to begin again", 10, lambda: open_in(folder, run), every=0.005)
        run.process.terminate()
        same(0, run.wait(5), "status")
        same([], list(folder.iterdir()), "left behind at the end of the program")


if __name__ == "__main__":
    main(every_kind_is_the_session, the_choices_hold_and_nothing_is_written_over, stopped_leaves_nothing,
         killed_while_writing_leaves_nothing)
