# SPDX-License-Identifier: MIT
"""Where the dark theme's accent outlines something on the screen: the selected row, the field that is written in; and
whether a banner stands there. So that a test points at what the keyboard has found, and not at numbers that change
with the layout."""
import subprocess

ACCENT = (0xF0, 0xA5, 0x4B)
NOTE = (0xB2, 0xBB, 0xC8)
TROUBLE = (0xFF, 0x8A, 0x65)
NEAR = 24          # of each colour
LEAST_WIDTH = 60
LEAST_HEIGHT = 24


def pixels(picture):
    import numpy
    ppm = subprocess.run(["convert", str(picture), "-depth", "8", "ppm:-"], check=True, capture_output=True).stdout
    _, size, _, data = ppm.split(b"\n", 3)
    width, height = map(int, size.split())
    return numpy.frombuffer(data, dtype=numpy.uint8).reshape(height, width, 3).astype(int)


def banner(picture, tone):
    """A banner of this tone stands near the top: a bar in its colour at its left edge."""
    bar = (pixels(picture)[:160, :60] == tone).all(axis=2)
    return bool((bar.sum(axis=0) >= 20).any())


def runs(row):
    """(first, behind the last) of each long stretch of true."""
    import numpy
    edges = numpy.flatnonzero(numpy.diff(numpy.concatenate(([0], row.astype(int), [0]))))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2]) if b - a >= LEAST_WIDTH]


def outlined(picture):
    """(x, y, width, height) of every frame in the accent's colour, from the top; what is filled with it is none."""
    import numpy
    lit = (abs(pixels(picture) - numpy.array(ACCENT)) <= NEAR).all(axis=2)
    found, lines = [], {}  # lines: where each line that may be the top of a frame was seen last, by its ends
    for y, row in enumerate(lit):
        for a, b in runs(row):
            above = next((ends for ends in lines if abs(a - ends[0]) <= 6 and abs(b - ends[1]) <= 6), None)
            if above and y - lines[above] >= LEAST_HEIGHT:
                found.append((a, lines[above], b - a, y - lines[above]))
            lines.pop(above, None)
            lines[a, b] = y
    return found


def middle(box):
    return box[0] + box[2] // 2, box[1] + box[3] // 2
