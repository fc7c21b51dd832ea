#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Finds every cue in a recording: find_cues.py RECORDING.wav [assets/cues]

Prints a JSON array of {"sample", "cue"}, in order of time, the sample being the first one of the cue. Works on rendered
files and on recordings with a constant gain, a low hiss and 16 bits. As a module: find_cues(samples, folder).

It goes through the recording from left to right. Wherever something is louder than the hiss, every cue is tried as a
matched filter around that place, the best is taken, and it is subtracted, tail and all, so that the next onset stands
clear even inside a tail. Two cues that begin on the same sample are found as a pair.
"""
import itertools
import json
import pathlib
import struct
import sys

import numpy as np

RATE = 48000
BEFORE = 260        # a cue reaches a tenth of its peak within this many samples, so it may begin that much earlier
AFTER = 32
WINDOWS = (9600, 2400, 720)  # what is compared; the short ones for cues that follow each other closely
GOOD = 0.97         # of the energy in the window must be explained
CLEAR = 0.9995      # nothing else is in the window
GAINS = (0.02, 4.0)


def read_wav(path):
    """The mean of all channels as floats, from 16-bit or float WAV; an unfinished header is read to the end."""
    data = pathlib.Path(path).read_bytes()
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise ValueError(f"{path}: not a WAV file")
    at, form = 12, None
    while at + 8 <= len(data):
        name, size = data[at:at + 4], struct.unpack_from("<I", data, at + 4)[0]
        body = at + 8
        if name == b"fmt ":
            form = struct.unpack_from("<HHIIHH", data, body)
            if form[0] == 0xFFFE:
                form = (struct.unpack_from("<H", data, body + 24)[0],) + form[1:]
        if name == b"data":
            break
        at = body + size + size % 2
    kind, channels, rate, _, _, bits = form
    if rate != RATE or (kind, bits) not in ((1, 16), (3, 32)):
        raise ValueError(f"{path}: need 48000 Hz, 16 bit or float")
    width = bits // 8 * channels
    size = min(size, len(data) - body) // width * width
    samples = np.frombuffer(data, "<i2" if kind == 1 else "<f4", size // (bits // 8), body).reshape(-1, channels)
    return (samples.mean(axis=1) / (32768.0 if kind == 1 else 1.0)).astype(np.float32)


def read_cues(folder):
    return {file.stem: read_wav(file).astype(np.float64) for file in sorted(pathlib.Path(folder).glob("*.wav"))}


class Finder:
    def __init__(self, samples, cues):
        self.rest = np.concatenate([np.zeros(BEFORE), samples, np.zeros(RATE * 4)]).astype(np.float32)
        self.names = list(cues)
        self.sounds = [cues[name] for name in self.names]
        self.size = {w: 1 << (w + BEFORE + AFTER).bit_length() for w in WINDOWS}
        self.spectra = {w: [np.conj(np.fft.rfft(s[:w], self.size[w])) for s in self.sounds] for w in WINDOWS}
        self.energy = {w: [float(s[:w] @ s[:w]) for s in self.sounds] for w in WINDOWS}
        # A low hiss is always there; half of the quietest tenth-second tells how loud.
        frames = self.rest[:len(self.rest) // 4800 * 4800].reshape(-1, 4800)
        peaks = np.abs(frames).max(axis=1)
        quiet = np.percentile(peaks[peaks > 0], 5) if np.any(peaks > 0) else 0.0
        self.threshold = max(0.0015, 4.0 * quiet if quiet < 0.002 else 0.0)
        self.found = []

    def next_loud(self, start):
        while start < len(self.rest):
            loud = np.abs(self.rest[start:start + RATE]) > self.threshold
            if loud.any():
                return start + int(loud.argmax())
            start += RATE
        return None

    def best_single(self, onset, window):
        """(explained part of the energy, first sample, [(which, gain)]) of the best cue around the onset."""
        first = onset - BEFORE
        seen = self.rest[first:first + window + BEFORE + AFTER].astype(np.float64)
        squares = np.concatenate([[0.0], np.cumsum(seen * seen)])
        spectrum = np.fft.rfft(seen, self.size[window])
        best = (0.0, 0, [])
        for which, sound in enumerate(self.sounds):
            length = min(window, len(sound))
            match = np.fft.irfft(spectrum * self.spectra[window][which], self.size[window])[:BEFORE + AFTER]
            energy = np.maximum(squares[length:length + BEFORE + AFTER] - squares[:BEFORE + AFTER], 1e-12)
            part = np.where(match > 0, match * match / (self.energy[window][which] * energy), 0.0)
            lag = int(part.argmax())
            if part[lag] > best[0]:
                best = (float(part[lag]), first + lag, [(which, match[lag] / self.energy[window][which])])
        return best

    def best_pair(self, onset, window):
        starts = {self.best_lag(onset, which, window) for which in range(len(self.sounds))}
        pairs = list(itertools.combinations(range(len(self.sounds)), 2))
        best = max(self.explain(start, pair, window) for start in starts for pair in pairs)
        if best[0] < GOOD * GOOD:
            return best
        pair = tuple(which for which, _ in best[2])
        return max(self.explain(best[1] + shift, pair, window) for shift in range(-8, 9))

    def explain(self, start, pair, window):
        seen = self.rest[start:start + window].astype(np.float64)
        both = [self.sounds[which][:window] for which in pair]
        shorter = min(map(len, both))
        inner = both[0][:shorter] @ both[1][:shorter]
        matrix = np.array([[self.energy[window][pair[0]], inner], [inner, self.energy[window][pair[1]]]])
        aims = np.array([part @ seen[:len(part)] for part in both])
        gains = np.linalg.solve(matrix, aims)
        explained = float(gains @ aims) / max(float(seen @ seen), 1e-12)
        return (explained if gains.min() > GAINS[0] else 0.0, start, list(zip(pair, gains)))

    def best_lag(self, onset, which, window):
        first = onset - BEFORE
        seen = self.rest[first:first + window + BEFORE + AFTER].astype(np.float64)
        match = np.fft.irfft(np.fft.rfft(seen, self.size[window]) * self.spectra[window][which], self.size[window])
        return first + int(match[:BEFORE + AFTER].argmax())

    def what_begins(self, onset):
        """The longest window is the surest; a cue that begins inside it spoils it, then a shorter one is exact."""
        best = (0.0, 0, [])
        rising = self.rising(onset)
        for window in WINDOWS if rising else WINDOWS[1:]:
            single = self.best_single(onset, window)
            if single[0] > best[0]:
                best = single
            if best[0] >= CLEAR:
                return best
        pair = self.best_pair(onset, WINDOWS[1]) if rising and best[0] < GOOD else best
        return max(best, pair)

    def rising(self, onset):
        """Not in the middle of something, such as what a broken-off cue leaves behind."""
        before = np.abs(self.rest[max(0, onset - 720):max(1, onset - 240)]).max()
        return np.abs(self.rest[onset:onset + 480]).max() > 1.5 * before

    def run(self):
        at = BEFORE
        while (onset := self.next_loud(at)) is not None:
            part, start, cues = self.what_begins(onset)
            cues = [(which, gain) for which, gain in cues if GAINS[0] < gain < GAINS[1]]
            if part < GOOD or not cues:
                at = onset + 480
                continue
            for which, gain in cues:
                self.take_away(start, which, gain)
                self.found.append((start - BEFORE, self.names[which], float(gain)))
            at = max(onset - BEFORE, start, at)
            if np.abs(self.rest[onset]) > self.threshold:
                at = onset + 48
        usual = np.median([gain for _, _, gain in self.found]) if self.found else 0.0
        kept = sorted(f for f in self.found if f[2] > 0.3 * usual)
        return [{"sample": start, "cue": name} for start, name, _ in kept]

    def take_away(self, start, which, gain):
        """Subtracts; the gain is measured again over as much as fits, to leave nothing of a loud tail."""
        sound = self.sounds[which]
        self.rest[start:start + len(sound)] -= (gain * sound).astype(np.float32)


def find_cues(samples, folder):
    """[{"sample": int, "cue": str}] of a mono recording at 48 kHz, floats from -1 to 1."""
    return Finder(np.asarray(samples), read_cues(folder)).run()


def main():
    here = pathlib.Path(__file__).resolve().parents[2] / "assets" / "cues"
    folder = sys.argv[2] if len(sys.argv) > 2 else here
    print(json.dumps(find_cues(read_wav(sys.argv[1]), folder)))


if __name__ == "__main__":
    main()
