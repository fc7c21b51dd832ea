#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The reminder: units that are written and removed, systemd that is told, one quiet notice, and no bus at all."""
import shutil

from buses import Buses
from rig import Rig, Skip, main, matches, same


def on_status_now_off():
    if not shutil.which("dbus-daemon"):
        raise Skip("dbus-daemon is needed")
    with Rig("remind") as rig:
        buses = Buses(rig)
        session = buses.stand_ins("session")
        units = rig.home / ".config/systemd/user"
        same("off\n", rig.ask("remind"), "status")
        same("on, daily at 07:30\n", rig.ask("remind", "on", "--at", "7:30"), "on")
        same("on, daily at 07:30\n", rig.ask("remind", "status"), "status")
        matches(r"(?m)^OnCalendar=\*-\*-\* 07:30:00$", (units / "unknot-reminder.timer").read_text(), "timer")
        matches(r'(?m)^ExecStart=".*/unknot" "remind" "now" ', (units / "unknot-reminder.service").read_text(), "service")
        session.wait("Reload")
        same(["unknot-reminder.timer"], session.wait("EnableUnitFiles")["files"], "enabled")
        same("unknot-reminder.timer", session.wait("RestartUnit")["unit"], "started")
        rig.ask("remind", "now")
        notice = session.wait("Notify")
        same((0, []), (notice["hints"]["urgency"], notice["actions"]), "a quiet notice")
        rig.ask("play", rig.routine("short", ['prepare = "3s"\nsay = "Sit."']), "--text", "--autostart")
        rig.ask("remind", "now")
        same(1, len(session.of("Notify")), "who has begun today is left in peace")
        same("off\n", rig.ask("remind", "off"), "off")
        session.wait("StopUnit")
        session.wait("DisableUnitFiles")
        same([], list(units.iterdir()), "what is left")


def without_systemd_it_says_so_and_leaves_nothing():
    with Rig("remind_none") as rig:
        rig.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={rig.folder}/nobody"
        run = rig.start("remind", "on")
        same(3, run.wait(20), "status")
        matches("^unknot: no systemd for this user, which the reminder needs: ", run.err(), "the line")
        assert not list((rig.home / ".config/systemd/user").iterdir())
        run = rig.start("remind", "on", "--at", "25:00")
        same(1, run.wait(20), "status")
        matches('^unknot: no time of the day: "25:00"; write it like 18:00\n', run.err(), "the line")
        same("off\n", rig.ask("remind", "off"), "off")
        same(3, rig.start("remind", "now").wait(20), "status of now")


if __name__ == "__main__":
    main(on_status_now_off, without_systemd_it_says_so_and_leaves_nothing)
