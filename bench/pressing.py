# SPDX-License-Identifier: MIT
"""A key that is pressed, and the picture that answers it, each with its moment: one connection to the display does
both, so that neither waits for another program to start."""
import os
import time

from Xlib import XK, X, display
from Xlib.ext import xtest


class Keyboard:
    def __init__(self, name):
        os.environ.pop("XAUTHORITY", None)
        self._display = display.Display(name)
        self._root = self._display.screen().root

    def press(self, key):
        """Down and up; the moment at which the display had taken it in."""
        code = self._display.keysym_to_keycode(XK.string_to_keysym(key))
        xtest.fake_input(self._display, X.KeyPress, code)
        self._display.sync()
        at = time.monotonic()
        xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.flush()
        return at

    def picture(self, box):
        left, top, width, height = box
        return self._root.get_image(left, top, width, height, X.ZPixmap, 0xFFFFFFFF).data

    def until_changed(self, box, before, seconds=2.0):
        """The moment at which the picture there is not `before` any more, to a millisecond or two; nothing where it
        stays."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.picture(box) != before:
                return time.monotonic()
        return None
