#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Stands in for the services of a desktop on a private bus, and writes every call that comes to standard output, one
JSON line each: {"at": monotonic seconds, "call": "Notify", ...}. A line "sleep" or "wake" on standard input sends
logind's PrepareForSleep; "press BUTTON" presses a button of the open notice.

    stand_ins.py session   # notices, a power manager, a screen saver, systemd of the user
    stand_ins.py gnome     # a session manager, and no screen saver
    stand_ins.py portal    # the portal of a sandbox alone
    stand_ins.py system    # logind
"""
import json
import os
import sys
import threading
import time

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib


def say(call, **what):
    sys.stdout.write(json.dumps({"at": time.monotonic(), "call": call, **what}) + "\n")
    sys.stdout.flush()


def plain(value):
    """A D-Bus value as JSON can hold it."""
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, dbus.Boolean):
        return bool(value)
    return int(value) if isinstance(value, int) else str(value)


class Notices(dbus.service.Object):
    NAME = "org.freedesktop.Notifications"

    def __init__(self, bus):
        super().__init__(bus, "/org/freedesktop/Notifications")
        self.newest = 0

    @dbus.service.method(NAME, out_signature="as")
    def GetCapabilities(self):
        return ["actions", "body"]

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, app, replaces, icon, summary, body, actions, hints, timeout):
        if replaces == 0:
            self.newest += 1
        number = int(replaces) or self.newest
        say("Notify", id=number, replaces=int(replaces), app=str(app), summary=str(summary), body=str(body),
            actions=plain(actions), hints=plain(hints))
        return dbus.UInt32(number)

    @dbus.service.method(NAME, in_signature="u")
    def CloseNotification(self, number):
        say("CloseNotification", id=int(number))
        self.NotificationClosed(number, 3)

    @dbus.service.signal(NAME, signature="us")
    def ActionInvoked(self, number, button):
        pass

    @dbus.service.signal(NAME, signature="uu")
    def NotificationClosed(self, number, reason):
        pass


class Keeper(dbus.service.Object):
    """Something that is asked to keep the machine or the screen awake, with a cookie."""

    def __init__(self, bus, path, what):
        super().__init__(bus, path)
        self.what, self.newest = what, 0

    def take(self, who, why):
        self.newest += 1
        say("Inhibit", what=self.what, who=str(who), why=str(why), cookie=self.newest)
        return dbus.UInt32(self.newest)

    def give_back(self, cookie):
        say("UnInhibit", what=self.what, cookie=int(cookie))


class PowerManager(Keeper):
    NAME = "org.freedesktop.PowerManagement.Inhibit"

    @dbus.service.method(NAME, in_signature="ss", out_signature="u")
    def Inhibit(self, who, why):
        return self.take(who, why)

    @dbus.service.method(NAME, in_signature="u")
    def UnInhibit(self, cookie):
        self.give_back(cookie)


class ScreenSaver(Keeper):
    NAME = "org.freedesktop.ScreenSaver"

    @dbus.service.method(NAME, in_signature="ss", out_signature="u")
    def Inhibit(self, who, why):
        return self.take(who, why)

    @dbus.service.method(NAME, in_signature="u")
    def UnInhibit(self, cookie):
        self.give_back(cookie)


class SessionManager(Keeper):
    """GNOME's: 4 keeps the machine from suspending, 8 the screen from going dark."""
    NAME = "org.gnome.SessionManager"

    @dbus.service.method(NAME, in_signature="susu", out_signature="u")
    def Inhibit(self, who, window, why, flags):
        self.what = {4: "suspend", 8: "screen"}[int(flags)]
        return self.take(who, why)

    @dbus.service.method(NAME, in_signature="u")
    def Uninhibit(self, cookie):
        self.give_back(cookie)


class Portal(dbus.service.Object):
    """A sandbox's: an inhibition is a request object that is closed."""
    NAME = "org.freedesktop.portal.Inhibit"

    def __init__(self, bus):
        super().__init__(bus, "/org/freedesktop/portal/desktop")
        self.bus, self.newest = bus, 0

    @dbus.service.method(NAME, in_signature="sua{sv}", out_signature="o")
    def Inhibit(self, window, flags, options):
        self.newest += 1
        path = f"/org/freedesktop/portal/desktop/request/{self.newest}"
        say("Inhibit", what={4: "suspend", 8: "screen"}[int(flags)], why=str(options["reason"]), path=path)
        PortalRequest(self.bus, path)
        return dbus.ObjectPath(path)


class PortalRequest(dbus.service.Object):
    @dbus.service.method("org.freedesktop.portal.Request")
    def Close(self):
        say("UnInhibit", path=self._object_path)
        self.remove_from_connection()


class Systemd(dbus.service.Object):
    NAME = "org.freedesktop.systemd1.Manager"

    def __init__(self, bus):
        super().__init__(bus, "/org/freedesktop/systemd1")

    @dbus.service.method(NAME)
    def Reload(self):
        say("Reload")

    @dbus.service.method(NAME, in_signature="asbb", out_signature="ba(sss)")
    def EnableUnitFiles(self, files, runtime, force):
        say("EnableUnitFiles", files=plain(files))
        return True, dbus.Array([], signature="(sss)")

    @dbus.service.method(NAME, in_signature="asb", out_signature="a(sss)")
    def DisableUnitFiles(self, files, runtime):
        say("DisableUnitFiles", files=plain(files))
        return dbus.Array([], signature="(sss)")

    @dbus.service.method(NAME, in_signature="ss", out_signature="o")
    def RestartUnit(self, unit, mode):
        say("RestartUnit", unit=str(unit))
        return dbus.ObjectPath("/org/freedesktop/systemd1/job/1")

    @dbus.service.method(NAME, in_signature="ss", out_signature="o")
    def StopUnit(self, unit, mode):
        say("StopUnit", unit=str(unit))
        return dbus.ObjectPath("/org/freedesktop/systemd1/job/2")


class Logind(dbus.service.Object):
    NAME = "org.freedesktop.login1.Manager"

    def __init__(self, bus):
        super().__init__(bus, "/org/freedesktop/login1")

    @dbus.service.method(NAME, in_signature="ssss", out_signature="h")
    def Inhibit(self, what, who, why, mode):
        ours, theirs = os.pipe()
        say("Inhibit", what=str(what), who=str(who), why=str(why), mode=str(mode))
        threading.Thread(target=self.watch, args=(ours, str(what)), daemon=True).start()
        lock = dbus.types.UnixFd(theirs)
        GLib.timeout_add(200, lambda: os.close(theirs) or False)  # once it has been sent
        return lock

    @staticmethod
    def watch(pipe, what):
        os.read(pipe, 1)  # ends when every copy of the other end is closed
        say("Released", what=what)
        os.close(pipe)

    @dbus.service.method("org.freedesktop.DBus.Properties", in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return dbus.UInt64(5_000_000)

    @dbus.service.signal(NAME, signature="b")
    def PrepareForSleep(self, about_to):
        pass


def main(kind):
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SystemBus() if kind == "system" else dbus.SessionBus()
    names, notices, logind = [], None, None
    if kind == "session":
        notices = Notices(bus)
        keepers = [PowerManager(bus, "/org/freedesktop/PowerManagement/Inhibit", "suspend"),
                   ScreenSaver(bus, "/org/freedesktop/ScreenSaver", "screen")]
        keepers.append(Systemd(bus))
        names += [dbus.service.BusName(name, bus) for name in
                  ("org.freedesktop.Notifications", "org.freedesktop.PowerManagement", "org.freedesktop.ScreenSaver",
                   "org.freedesktop.systemd1")]
    elif kind == "gnome":
        keepers = [SessionManager(bus, "/org/gnome/SessionManager", "")]
        names.append(dbus.service.BusName("org.gnome.SessionManager", bus))
    elif kind == "portal":
        keepers = [Portal(bus)]
        names.append(dbus.service.BusName("org.freedesktop.portal.Desktop", bus))
    else:
        logind = Logind(bus)
        names.append(dbus.service.BusName("org.freedesktop.login1", bus))

    def order(channel, _):
        words = channel.readline().split()
        if not words:
            os._exit(0)
        if words[0] in ("sleep", "wake"):
            logind.PrepareForSleep(words[0] == "sleep")
        elif words[0] == "press":
            notices.ActionInvoked(dbus.UInt32(notices.newest), words[1])
        return True

    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, order)
    say("ready")
    GLib.MainLoop().run()


if __name__ == "__main__":
    main(sys.argv[1])
