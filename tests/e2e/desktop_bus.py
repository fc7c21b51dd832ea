#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The desktop around a session, on a private bus with stand-ins that log every call: MPRIS by playerctl, notices,
suspend, keeping awake; and the same session by keyboard, clicker and playerctl."""
import os
import shutil
import subprocess
import time

from buses import Buses
from machine import rest
from rig import SOURCE, Rig, Skip, main, matches, same, wait_for

PLAY = ("--autostart", "--no-voice")


def rig_with_buses(name):
    if not shutil.which("dbus-daemon") or not shutil.which("playerctl"):
        raise Skip("dbus-daemon and playerctl are needed")
    return Rig(name)


def short_holds(rig):
    step = '{} = "20s"\nside = "right"\nregion = "upper_trap"\nsay = "Press."\npressure = "2-4"'
    steps = ['prepare = "5s"\nsay = "Sit."', step.format("hold"), 'release = "5s"\nsay = "Let go."',
             step.format("hold"), 'release = "5s"\nsay = "Let go."']
    return rig.routine("short-holds", steps, side='"right"')


def ice(rig):
    steps = ['ice = "5m"\nside = "right"\nregion = "upper_trap"\nbarrier = "cloth"\nsay = "Put the wrapped pack on."',
             'rest = "10m"\nsay = "Take the pack off."',
             'ice = "5m"\nside = "right"\nregion = "upper_trap"\nbarrier = "cloth"\nsay = "Once more."']
    return rig.routine("ice-and-rest", steps, side='"right"', tools='["ice_pack"]',
                       cautions='["neck", "general", "ice"]')


def playing(rig):
    """(the buses, the program) once a session runs that players are told of."""
    rig.start_display()
    buses = Buses(rig)
    run = rig.start("play", short_holds(rig), *PLAY)
    rig.window()
    wait_for("the player", 5, lambda: buses.playerctl("status", check=False) == "Playing")
    return buses, run


def session_of(rig):
    sessions = rig.ask_json("history")
    return sessions[0] if sessions else None


ACTS = ("next", "pause", "pause", "next", "previous", "next", "stop", "pause", "next")
ROUNDED_MS = 2  # to milliseconds, twice
TOLD_MS = 100   # as far as the position that players are told may be from the session's


def pressed(rig, buses, press, act, seen=None):
    """(first, last) moment at which the program can have taken it, in ms: last is when others were told. So a slow
    machine makes them wide and nothing wrong."""
    first = time.monotonic()
    press(rig, buses, act)
    if seen:
        wait_for(f"{act} to be told", 5, lambda: seen(buses), every=0.005)
    return first * 1000, time.monotonic() * 1000


def began(buses):
    """(first, last) moment at which the phase that runs began, by what players are told of it."""
    first = time.monotonic()
    position = float(buses.playerctl("position"))
    return (first - position) * 1000 - TOLD_MS, (time.monotonic() - position) * 1000 + TOLD_MS


def between(start, end):
    return end[0] - start[1] - ROUNDED_MS, end[1] - start[0] + ROUNDED_MS


def driven(name, press, prepare=lambda rig: None, settle=0.0):
    """A session in which press(what) is called for each act, as the history holds it. What it says of lengths is held
    against when each was pressed."""
    with rig_with_buses(name) as rig:
        rig.start_display()
        buses = Buses(rig)
        prepare(rig)
        run = rig.start("play", short_holds(rig), *PLAY, "--close-at-end")
        rig.window()
        wait_for("the player", 5, lambda: buses.playerctl("status", check=False) == "Playing")
        rest(settle)
        start = began(buses)
        rest(0.5)
        let_go = pressed(rig, buses, press, ACTS[0],
                         lambda buses: buses.playerctl("metadata", "mpris:trackid") == "'/org/unknot/phase/1'")
        rest(0.5)
        paused = pressed(rig, buses, press, ACTS[1], lambda buses: buses.playerctl("status") == "Paused")
        for act in ACTS[2:]:
            rest(0.5)
            press(rig, buses, act)
        same(0, run.wait(10), run.text())
        session = session_of(rig)
        held = [phase["actual_ms"] for phase in session["phases"]]
        for what, got, (least, most) in (("ready", held[0], between(start, let_go)),
                                         ("hold", held[1], between(let_go, paused))):
            print(f"        {name}: {what} {got} ms, by the presses {least:.0f} to {most:.0f}")
            assert least <= got <= most, (name, what, got, least, most)
        same([0] * len(held[2:]), held[2:], "what was passed over")
        same(sum(held), session["active_ms"], "all of it")
        return session


KEYBOARD = {"next": "Right", "pause": "space", "previous": "Left", "stop": "s"}
CLICKER = {"next": "Next", "pause": "b", "previous": "Prior", "stop": "s"}
MEDIA = {"next": "XF86AudioNext", "pause": "XF86AudioPlay", "previous": "XF86AudioPrev", "stop": "XF86AudioStop"}
PAD = {"next": 0, "pause": 6, "previous": 1, "stop": 2}  # A, Start, B, X: SDL_CONTROLLER_BUTTON_...
PLAYERCTL = {"next": "next", "pause": "play-pause", "previous": "previous", "stop": "stop"}


class Pad:
    """A virtual gamepad in the program itself, see virtual_pad.cpp."""
    LIBRARY = os.environ.get("UNKNOT_VIRTUAL_PAD") or str(SOURCE / "build/release/tests/e2e/libvirtual_pad.so")

    def plug_in(self, rig):
        if not os.path.exists(self.LIBRARY):
            raise Skip(f"no {self.LIBRARY}; ninja virtual_pad builds it")
        self.pipe = rig.folder / "pad"
        os.mkfifo(self.pipe)
        rig.env.update(UNKNOT_PAD=str(self.pipe), LD_PRELOAD=self.LIBRARY)
        self.presses = None

    def press(self, rig, _, act):
        if self.presses is None:
            self.presses = open(self.pipe, "w", encoding="ascii")  # waits for the program to read
        self.presses.write(f"{PAD[act]}\n")
        self.presses.flush()


def by_keys(names):
    return lambda rig, _, act: rig.key(names[act], pause=0)


def shape(session):
    return session["outcome"], [(phase["kind"], phase["side"], phase["planned_ms"], phase["ended_by"])
                                for phase in session["phases"]]


def alike(expected, got, what):
    same(shape(expected), shape(got), what)


def keyboard_clicker_media_keys_and_playerctl_drive_the_same_session():
    keyboard = driven("by_keyboard", by_keys(KEYBOARD))
    assert "let_go" in [phase["ended_by"] for phase in keyboard["phases"]], keyboard
    assert "hurt" in [phase["ended_by"] for phase in keyboard["phases"]], keyboard
    alike(keyboard, driven("by_clicker", by_keys(CLICKER)), "clicker")
    alike(keyboard, driven("by_media_keys", by_keys(MEDIA)), "media keys")
    alike(keyboard, driven("by_playerctl", lambda rig, buses, act: buses.playerctl(PLAYERCTL[act])), "playerctl")


def a_gamepad_drives_the_same_session():
    settle = 1.5                                   # the program looks for new devices once a second
    keyboard = driven("by_keyboard_again", by_keys(KEYBOARD), settle=settle)
    pad = Pad()
    alike(keyboard, driven("by_gamepad", pad.press, pad.plug_in, settle), "gamepad")


def players_are_told_what_goes_on():
    with rig_with_buses("mpris") as rig:
        buses, run = playing(rig)
        log = open(rig.folder / "follow.txt", "wb")
        rig.spawn(["playerctl", "--player=unknot", "--follow", "metadata", "--format", "{{status}} {{title}}"],
                  stdout=log)
        buses.playerctl("next")
        wait_for("the hold", 5, lambda: buses.playerctl("metadata", "title") == "Hold · right top of shoulder")
        same("20000000", buses.playerctl("metadata", "mpris:length"), "length")
        same("'/org/unknot/phase/1'", buses.playerctl("metadata", "mpris:trackid"), "track")
        same("short-holds", buses.playerctl("metadata", "artist"), "artist")
        before, asked = float(buses.playerctl("position")), time.monotonic()
        rest(1)
        went = time.monotonic() - asked
        moved, at_most = float(buses.playerctl("position")) - before, time.monotonic() - asked
        assert 0.7 * went < moved < at_most + 0.6, (went, moved, at_most)
        buses.playerctl("volume", "0.25")
        wait_for("the volume", 3, lambda: buses.playerctl("volume") == "0.250000")
        buses.playerctl("pause")
        wait_for("the pause", 3, lambda: buses.playerctl("status") == "Paused")
        buses.playerctl("position", "15", check=False)  # cannot be sought
        assert float(buses.playerctl("position")) < 10
        wait_for("signals", 5, lambda: b"Paused" in (rig.folder / "follow.txt").read_bytes())
        quit_by_bus(rig)
        rest(0.4)
        assert run.running(), "one Quit ended a session"
        quit_by_bus(rig)
        same(0, run.wait(5), run.text())
        same("ended", session_of(rig)["outcome"], "outcome")


def quit_by_bus(rig):
    subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.mpris.MediaPlayer2.unknot",
                    "/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.Quit"], env=rig.env, check=True, timeout=60,
                   capture_output=True)


def press(session, button):
    """As a person does: not within the 120 ms in which the program takes the same wish for a bouncing button."""
    rest(0.3)
    session.order(f"press {button}")


def ice_in_the_background():
    with rig_with_buses("notices") as rig:
        rig.start_display()
        buses = Buses(rig)
        session, system = buses.stand_ins("session"), buses.stand_ins("system")
        run = rig.start("play", ice(rig), *PLAY, "--close-at-end")
        window = rig.window()
        same("suspend", session.wait("Inhibit", what="suspend")["what"], "power manager")
        same("Guiding a session", system.wait("Inhibit", what="idle", mode="block")["why"], "logind, idle")
        system.wait("Inhibit", what="sleep", mode="delay")
        rest(1)
        same(len(session.of("Inhibit", what="screen")), len(session.of("UnInhibit", what="screen")),
             "the screen may sleep in a long phase")
        subprocess.run(["xdotool", "windowunmap", window], env=rig.env, check=True, timeout=60)
        rest(0.5)
        buses.playerctl("next")                           # ice off
        notice = session.wait("Notify")
        matches(r"^Ice off", notice["summary"], "summary")
        matches(r"^10 min, until \d\d:\d\d\. Then: Ice on", notice["body"], "body")
        assert {"done", "more"} <= set(notice["actions"]), notice
        press(session, "more")
        longer = session.wait("Notify", count=2)
        matches(r"^15 min", longer["body"], "five more minutes")
        same(notice["id"], longer["replaces"], "replaced, not stacked")
        press(session, "done")
        again = session.wait("Notify", count=3)
        matches(r"^Ice on", again["summary"], "done")
        same(notice["id"], again["replaces"], "replaced, not stacked")
        press(session, "done")
        done = session.wait("Notify", count=4)
        matches(r"^Done", done["summary"], "the end is told")
        same(0, run.wait(10), run.text())
        session.wait("CloseNotification")
        session.wait("UnInhibit", what="suspend")
        system.wait("Released", what="idle")
        same(4, len(session.of("Notify")), "notices")
        held = session_of(rig)
        same((600_000, "completed"), (held["phases"][1]["planned_ms"], held["outcome"]), "session")


def sleep_pauses_hands_and_keeps_the_record():
    with rig_with_buses("sleep") as rig:
        rig.start_display()
        buses = Buses(rig)
        session, system = buses.stand_ins("session"), buses.stand_ins("system")
        rig.start("play", short_holds(rig), *PLAY)
        rig.window()
        system.wait("Inhibit", what="sleep", mode="delay")
        buses.playerctl("next")
        session.wait("Inhibit", what="screen")            # hands on: the screen stays
        rest(1.2)
        system.order("sleep")
        released = system.wait("Released", what="sleep")
        asked_at = time.monotonic()
        assert asked_at - released["at"] < 5
        kept = session_of(rig)
        same("running", kept["outcome"], "outcome")
        assert kept["phases"][1]["actual_ms"] >= 1000, kept  # written before the machine was let go
        same("Paused", buses.playerctl("status"), "after PrepareForSleep")
        position = float(buses.playerctl("position"))
        system.order("wake")
        system.wait("Inhibit", what="sleep", mode="delay", count=2)
        same("Paused", buses.playerctl("status"), "after waking")
        same(position, float(buses.playerctl("position")), "position")
        buses.playerctl("play")
        wait_for("it goes on", 6, lambda: float(buses.playerctl("position")) > position)


def a_bus_that_dies_ends_nothing():
    with rig_with_buses("bus_dies") as rig:
        buses, run = playing(rig)
        for daemon in buses.daemons.values():
            daemon.kill()
            daemon.wait(5)
        rest(1)
        assert run.running(), run.text()
        ticks, since = cpu_ticks(run.pid), time.monotonic()
        rig.key("space")
        rest(3)
        # 100 ticks a second: a loop on a dead descriptor would take them all.
        assert cpu_ticks(run.pid) - ticks < 50 * (time.monotonic() - since), cpu_ticks(run.pid) - ticks
        rig.key("Escape", "Escape")
        wait_for("the end", 5, lambda: session_of(rig)["outcome"] == "ended")


def a_bus_that_comes_back_is_told_again():
    with rig_with_buses("bus_back") as rig:
        buses, run = playing(rig)
        for kind, daemon in list(buses.daemons.items()):
            daemon.kill()
            daemon.wait(5)
            buses.start(kind)
        system = buses.stand_ins("system")
        wait_for("the player again", 15, lambda: buses.playerctl("status", check=False) == "Playing")
        system.wait("Inhibit", seconds=15, what="sleep", mode="delay")
        buses.playerctl("next")
        wait_for("the hold", 5, lambda: buses.playerctl("metadata", "title") == "Hold · right top of shoulder")
        buses.playerctl("pause")
        wait_for("the pause", 5, lambda: buses.playerctl("status") == "Paused")
        assert run.running(), run.text()


def the_screen_stays_on_without_a_screen_saver_service():
    for kind in ("gnome", "portal"):
        with rig_with_buses(f"screen_{kind}") as rig:
            rig.start_display()
            buses = Buses(rig)
            desktop = buses.stand_ins(kind)
            rig.start("play", short_holds(rig), *PLAY)
            rig.window()
            same("Guiding a session", desktop.wait("Inhibit", what="suspend")["why"], "the machine")
            held = desktop.wait("Inhibit", what="screen")
            same("Guiding a session", held["why"], "the screen")
            key = "cookie" if kind == "gnome" else "path"
            same([], desktop.of("UnInhibit", **{key: held[key]}), "while hands are on")
            buses.playerctl("pause")
            desktop.wait("UnInhibit", **{key: held[key]})   # the screen may sleep, the machine not
            same(1, len(desktop.of("UnInhibit")), "given back")


def a_long_phase_fits_a_small_timer():
    with rig_with_buses("small") as rig:
        rig.keep = True
        rig.start_display()
        Buses(rig)
        run = rig.start("play", ice(rig), *PLAY)
        window = rig.window()

        def size():
            found = subprocess.run(["xdotool", "getwindowgeometry", window], env=rig.env, check=True, timeout=60,
                                   capture_output=True, text=True).stdout
            return found.split("Geometry: ")[1].split()[0]

        large = size()
        name = subprocess.run(["xdotool", "getwindowname", window], env=rig.env, check=True, timeout=60,
                              capture_output=True, text=True).stdout
        matches(r"\b[45]:\d\d\b", name, "the title shows the time")
        rig.screenshot("long-phase")
        rig.key("t")
        wait_for("the small timer", 5, lambda: size() == "380x150")
        rest(0.6)
        rig.screenshot("small")
        ticks = cpu_ticks(run.pid)
        rest(4)
        print(f"        small timer: {(cpu_ticks(run.pid) - ticks) / 4:.1f} % of a core")
        rig.key("t")
        wait_for("the large window", 5, lambda: size() == large)
        rig.key("h")
        rest(0.4)
        rig.screenshot("keys")
        rig.key("h", "Escape", "Escape")
        wait_for("the end", 5, lambda: session_of(rig)["outcome"] == "ended")


def cpu_ticks(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


if __name__ == "__main__":
    main(keyboard_clicker_media_keys_and_playerctl_drive_the_same_session, a_gamepad_drives_the_same_session,
         players_are_told_what_goes_on,
         ice_in_the_background, sleep_pauses_hands_and_keeps_the_record, a_bus_that_dies_ends_nothing,
         a_bus_that_comes_back_is_told_again, the_screen_stays_on_without_a_screen_saver_service,
         a_long_phase_fits_a_small_timer)
