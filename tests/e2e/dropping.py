# SPDX-License-Identifier: MIT
"""Drags files onto a window as a file manager does: the source's half of XDND (version 5), spoken to the real window."""
import time

from Xlib import X, Xatom
from Xlib.display import Display
from Xlib.protocol import event

from machine import rest

VERSION = 5


class Drag:
    def __init__(self, rig, window, *files):
        self.display = Display(rig.env["DISPLAY"])
        self.target = self.display.create_resource_object("window", int(window))
        self.words = "".join(file.as_uri() + "\r\n" for file in files).encode()
        self.source = self.display.screen().root.create_window(-10, -10, 1, 1, 0, self.display.screen().root_depth)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.display.close()

    def atom(self, name):
        return self.display.intern_atom(name)

    def send(self, name, *numbers):
        data = (32, [self.source.id, *numbers, *[0] * (4 - len(numbers))])
        self.target.send_event(event.ClientMessage(window=self.target, client_type=self.atom(name), data=data))
        self.display.flush()

    def answer(self, name, seconds=60):
        """The five numbers of the window's message; hands the files over when it asks for them."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not self.display.pending_events():
                time.sleep(0.01)
                continue
            got = self.display.next_event()
            if got.type == X.SelectionRequest:
                self.hand_over(got)
            if got.type == X.ClientMessage and got.client_type == self.atom(name):
                return got.data[1]
        raise AssertionError(f"the window did not answer with {name}")

    def hand_over(self, request):
        request.requestor.change_property(request.property, request.target, 8, self.words)
        request.requestor.send_event(event.SelectionNotify(
            time=request.time, requestor=request.requestor, selection=request.selection, target=request.target,
            property=request.property))
        self.display.flush()

    def drop(self, x=400, y=300):
        """True where the window took it."""
        aware = self.target.get_full_property(self.atom("XdndAware"), Xatom.ATOM)
        assert aware and aware.value[0] >= VERSION, "the window takes no drops"
        self.source.set_selection_owner(self.atom("XdndSelection"), X.CurrentTime)
        uris = self.atom("text/uri-list")
        self.send("XdndEnter", VERSION << 24, uris)
        self.send("XdndPosition", 0, x << 16 | y, X.CurrentTime, self.atom("XdndActionCopy"))
        if not self.answer("XdndStatus")[1] & 1:
            self.send("XdndLeave")
            return False
        self.send("XdndDrop", 0, X.CurrentTime)
        return bool(self.answer("XdndFinished")[1] & 1)


def drop(rig, window, *files):
    with Drag(rig, window, *files) as drag:
        assert drag.drop(), "the window refused the drop"
    rest(0.5)
