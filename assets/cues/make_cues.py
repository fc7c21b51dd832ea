#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes every cue sound of Unknot: NAME.wav, 48 kHz, mono, 16 bit. The same bytes on every run.

make_cues.py            writes the sounds beside this file
make_cues.py --check    tells whether the sounds beside this file are what the recipe gives
make_cues.py --levels   prints loudness, peak, length and onset of each
"""
import math
import pathlib
import struct
import sys

RATE = 48000
TAU = 2 * math.pi
LOUDNESS = -21.5      # K-weighted, over the first 400 ms, of every cue that starts a phase
SOFTER = {"tick": -7.0, "halfway": -6.0, "get_ready": -3.0}  # against LOUDNESS, in dB
PEAK = 0.5            # -6 dBFS: two at once do not clip


class Canvas:
    """Samples to paint notes on; grows as needed."""

    def __init__(self):
        self.x = []

    def add(self, start, length, sample):
        first, count = round(start * RATE), round(length * RATE)
        self.x += [0.0] * max(0, first + count - len(self.x))
        for i in range(count):
            self.x[first + i] += sample(i / RATE)


def strike(t, attack):
    """0 to 1 as half a cosine: an onset without a click."""
    return 1.0 if t >= attack else 0.5 - 0.5 * math.cos(math.pi * t / attack)


def ring(canvas, start, pitch, level, partials, attack=0.002):
    """A struck thing. Partials are (ratio, amplitude, seconds to fall by 60 dB)."""
    for ratio, amplitude, fall in partials:
        rate, step = 6.9078 / fall, TAU * pitch * ratio
        canvas.add(start, fall, lambda t: level * amplitude * strike(t, attack) * math.exp(-rate * t) * math.sin(step * t))


def knock(canvas, start, level, seed, colour, fall=0.03):
    """The mallet touching the bar: a very short burst of smoothed noise."""
    state, last = seed, 0.0

    def sample(t):
        nonlocal state, last
        state = (state * 1664525 + 1013904223) % 4294967296
        last += colour * (state / 2147483648 - 1 - last)
        return level * strike(t, 0.001) * math.exp(-6.9078 / fall * t) * last

    canvas.add(start, fall, sample)


def swell(canvas, start, pitch, level, length, harmonics, attack=0.004, rise=0.25):
    """A sustained voice: a soft touch at once, then it opens and closes. Two strands a little apart make it warm."""
    def sample(t):
        shape = strike(t, attack) * (0.35 + 0.65 * strike(t, rise)) * (0.5 + 0.5 * math.cos(math.pi * t / length))
        total = 0.0
        for n, amplitude in harmonics:
            total += amplitude * (math.sin(TAU * pitch * n * t) + 0.6 * math.sin(TAU * (pitch * n + 1.3) * t))
        return level * shape * total

    canvas.add(start, length, sample)


# What the sounds are made of.
MARIMBA = [(1, 1.0, 0.62), (3.93, 0.32, 0.20), (9.6, 0.10, 0.08)]
LOG = [(1, 1.0, 0.34), (2.57, 0.45, 0.20), (4.95, 0.16, 0.09)]
BELL = [(0.5, 0.22, 1.2), (1, 1.0, 1.25), (1.19, 0.30, 0.9), (2.0, 0.36, 0.7), (2.76, 0.22, 0.5), (4.1, 0.10, 0.25)]
GLASS = [(1, 1.0, 1.5), (2.32, 0.42, 0.9), (4.25, 0.24, 0.45), (6.63, 0.10, 0.2)]
BOWL = [(1, 1.0, 1.6), (1.004, 0.5, 1.6), (2.0, 0.5, 1.1), (3.0, 0.34, 0.7), (4.0, 0.12, 0.35)]
HARP = [(1, 1.0, 1.1), (2, 0.5, 0.75), (3, 0.25, 0.5), (4, 0.12, 0.3), (5, 0.06, 0.2)]
KALIMBA = [(1, 1.0, 0.7), (5.4, 0.16, 0.12), (8.2, 0.06, 0.06)]
VIBES = [(1, 1.0, 1.3), (3.98, 0.22, 0.4), (9.9, 0.05, 0.1)]


def press(c):
    for start, pitch, level in ((0, 392.0, 0.8), (0.12, 587.3, 1.0)):
        ring(c, start, pitch, level, MARIMBA)
        knock(c, start, 0.5, 11, 0.3)


def hold(c):
    for start, pitch, level in ((0, 440.0, 0.8), (0.30, 659.3, 1.0)):
        ring(c, start, pitch, level, BELL, attack=0.003)


def roll(c):
    for start, pitch, level in ((0, 329.6, 0.8), (0.10, 466.2, 0.9), (0.20, 698.5, 1.0)):
        ring(c, start, pitch, level, LOG)
        knock(c, start, 0.6, 23, 0.2)


def release(c):
    for start, pitch, level in ((0, 1174.7, 1.0), (0.14, 880.0, 0.95), (0.28, 523.3, 1.0)):
        ring(c, start, pitch, level, HARP)


def stretch(c):
    swell(c, 0, 246.9, 1.0, 1.4, [(1, 0.6), (2, 0.4), (3, 0.18)])
    swell(c, 0.12, 370.0, 0.9, 1.25, [(1, 1.0), (2, 0.3)], rise=0.4)


def move(c):
    for start, pitch in ((0, 740.0), (0.15, 830.6), (0.30, 740.0)):
        ring(c, start, pitch, 1.0, KALIMBA)


def breathe(c):
    swell(c, 0, 293.7, 1.0, 1.5, [(1, 0.8), (2, 0.5), (4, 0.08)], rise=0.5)
    state, low, band = 77, 0.0, 0.0

    def air(t):
        nonlocal state, low, band
        state = (state * 1664525 + 1013904223) % 4294967296
        low += 0.12 * band
        band += 0.12 * ((state / 2147483648 - 1) - low - 0.5 * band)
        return 1.1 * band * (0.5 - 0.5 * math.cos(TAU * t / 1.5))

    c.add(0, 1.5, air)


def rest(c):
    ring(c, 0, 196.0, 0.8, [(1, 1.0, 1.6), (2.02, 0.7, 1.3), (3.01, 0.5, 0.9), (5.2, 0.12, 0.3)], attack=0.004)


def ice_on(c):
    ring(c, 0, 349.2, 1.0, GLASS)


def ice_off(c):
    ring(c, 0, 1396.9, 1.0, GLASS)


def heat_on(c):
    ring(c, 0, 277.2, 1.0, BOWL, attack=0.004)


def heat_off(c):
    ring(c, 0, 1108.7, 1.0, BOWL, attack=0.004)


def switch_side(c):
    for start in (0, 0.24):
        ring(c, start, 622.3, 1.0, [(1, 1.0, 0.6), (2.0, 0.35, 0.35), (5.1, 0.14, 0.1)])
        knock(c, start, 0.4, 31, 0.4)


def get_ready(c):
    swell(c, 0, 415.3, 1.0, 0.9, [(1, 1.0), (2, 0.2)], rise=0.15)


def tick(c):
    ring(c, 0, 1244.5, 0.8, [(1, 1.0, 0.18), (2.71, 0.4, 0.08)], attack=0.0015)
    knock(c, 0, 0.7, 47, 0.4, fall=0.02)


def halfway(c):
    ring(c, 0, 987.8, 1.0, [(1, 1.0, 0.9), (2.9, 0.15, 0.25)], attack=0.003)


def set_done(c):
    for start, pitch in ((0, 554.4), (0.03, 784.0), (0.06, 932.3)):
        ring(c, start, pitch, 0.8, VIBES)


def session_done(c):
    for start, pitch, level in ((0, 587.3, 0.9), (0.28, 740.0, 0.9), (0.56, 880.0, 0.9), (0.84, 1318.5, 1.0), (1.30, 1174.7, 1.0)):
        ring(c, start, pitch, level, VIBES)
    ring(c, 1.30, 293.7, 0.5, VIBES)


CUES = [press, hold, roll, release, stretch, move, breathe, rest, ice_on, ice_off, heat_on, heat_off, switch_side,
        get_ready, tick, halfway, set_done, session_done]


def biquad(x, b, a):
    y, x1, x2, y1, y2 = [], 0.0, 0.0, 0.0, 0.0
    for v in x:
        out = b[0] * v + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2
        x2, x1, y2, y1 = x1, v, y1, out
        y.append(out)
    return y


def loudness(x):
    """K-weighted loudness of the first 400 ms (the two filters of ITU-R BS.1770 at 48 kHz, one channel)."""
    head = x[:RATE * 2 // 5] + [0.0] * max(0, RATE * 2 // 5 - len(x))
    shelf = biquad(head, (1.53512485958697, -2.69169618940638, 1.19839281085285), (-1.69065929318241, 0.73248077421585))
    weighted = biquad(shelf, (1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621))
    return -0.691 + 10 * math.log10(sum(v * v for v in weighted) / len(weighted))


def finished(cue):
    """The sound at its level, ended by a fade, as whole numbers."""
    canvas = Canvas()
    cue(canvas)
    x, fade = canvas.x, round(0.04 * RATE)
    for i in range(fade):
        x[len(x) - fade + i] *= 0.5 + 0.5 * math.cos(math.pi * (i + 1) / fade)
    gain = 10 ** ((LOUDNESS + SOFTER.get(cue.__name__, 0.0) - loudness(x)) / 20)
    if gain * max(map(abs, x)) > PEAK:
        raise ValueError(f"{cue.__name__}: too loud for its peak")
    return [round(v * gain * 32767) for v in x]


def wav(samples):
    data = struct.pack(f"<{len(samples)}h", *samples)
    head = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + len(data), b"WAVE", b"fmt ", 16, 1, 1, RATE, RATE * 2, 2, 16,
                       b"data", len(data))
    return head + data


def main():
    folder = pathlib.Path(__file__).resolve().parent
    different = []
    for cue in CUES:
        samples = finished(cue)
        file = folder / f"{cue.__name__}.wav"
        if "--levels" in sys.argv:
            peak = max(map(abs, samples))
            onset = next(i for i, v in enumerate(samples) if abs(v) > peak / 10)
            print(f"{cue.__name__:13} {loudness([v / 32768 for v in samples]):6.1f} LUFS "
                  f"peak {20 * math.log10(peak / 32768):6.1f} dBFS  {len(samples) / RATE:5.2f} s  onset {onset}")
        elif "--check" in sys.argv:
            if not file.exists() or file.read_bytes() != wav(samples):
                different.append(file.name)
        else:
            file.write_bytes(wav(samples))
    if different:
        sys.exit("not what the recipe gives: " + ", ".join(different))


if __name__ == "__main__":
    main()
