#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
""""Can you hear this?" on the real window's before screen: all cues in half a minute, as loud as they are, with the
level that is really sent; and tapping along, which finds how late the sound is."""
import time
import tomllib

import numpy

import cues
from machine import rest
from rig import RATE, Rig, by_the_clock, main, same, wait_for

ORDER = ("press hold roll release stretch move breathe rest ice_on ice_off heat_on heat_off switch_side get_ready tick "
         "halfway set_done session_done").split()
EACH = 30 / len(ORDER)
HEAR = (255, 418)      # the button, in a window of 1280x720
BEAT = 1.2


def before_screen(rig, settings=""):
    rig.start_sound()
    rig.start_display()
    rig.config.write_text("voice = \"none\"\n" + settings)
    rig.start("play", "trapezius")
    rig.window()
    rest(1)


@by_the_clock
def every_cue_is_heard_in_half_a_minute():
    with Rig("hear") as rig:
        before_screen(rig, "volume = 50\n")
        capture = rig.capture()
        rig.click(*HEAR)
        time.sleep(EACH * 0.25)
        rig.screenshot("level-check")
        time.sleep(30 + 2.6)
        samples, holes = cues.without_holes(capture.stop())
        found = cues.heard(samples)
        same(ORDER, [name for _, name in found], f"what was heard; {cues.words(holes)}")
        apart = numpy.diff([at for at, _ in found]) / RATE
        whole = (found[-1][0] - found[0][0]) / RATE + EACH
        mono = samples.mean(axis=1)
        loud = []
        for at, name in found:
            cue = cues.read_wav(cues.CUES / f"{name}.wav").mean(axis=1)
            piece = mono[at:at + len(cue)]
            loud.append(float(piece @ cue[:len(piece)] / (cue[:len(piece)] @ cue[:len(piece)])))
        print(f"        {len(found)} cues in {whole:.1f} s, {apart.min():.2f} to {apart.max():.2f} s apart, "
              f"at {min(loud):.3f} to {max(loud):.3f} of their loudness")
        assert 29 < whole < 31.5, whole
        assert min(loud) > 0.48 and max(loud) < 0.52, loud


@by_the_clock
def tapping_along_finds_how_late_the_sound_is():
    with Rig("tap_along") as rig:
        before_screen(rig)
        capture = rig.capture()
        rig.click(*HEAR)
        rig.key("t")
        begun = capture.arrivals[-1][1]

        def first_beat():
            data = numpy.fromfile(capture.file, dtype="<i2")
            mono = numpy.abs(data[:len(data) // 2 * 2].reshape(-1, 2).astype(int)).max(axis=1)
            loud = numpy.flatnonzero(mono[begun + RATE:] > 3000)
            return int(loud[0]) + begun + RATE if len(loud) else None

        beat = capture.moment(wait_for("the beat", 10, first_beat))
        late = 0.15
        taps = [beat + (3 + i) * BEAT + late for i in range(12)]
        for at in taps:
            time.sleep(max(0.0, at - time.monotonic()))
            rig.key("space", pause=0)
        rig.screenshot("tapped")
        rig.key("Return")
        wait_for("the latency in the settings", 5,
                 lambda: "latency_ms" in tomllib.loads(rig.config.read_text(encoding="utf-8")))
        found = tomllib.loads(rig.config.read_text(encoding="utf-8"))["latency_ms"]
        # From the program to the recording, and from the finger to the window, it takes up to a tenth of a second.
        print(f"        taps {1000 * late:.0f} ms after the beat that is heard: {found} ms")
        assert 1000 * late - 30 <= found <= 1000 * late + 150, found


if __name__ == "__main__":
    main(every_cue_is_heard_in_half_a_minute, tapping_along_finds_how_late_the_sound_is)
