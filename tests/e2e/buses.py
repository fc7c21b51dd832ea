# SPDX-License-Identifier: MIT
"""A private session bus and system bus for a rig, with stand-ins for the services of a desktop on them."""
import json
import pathlib
import subprocess
import sys
import threading

from rig import wait_for

CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""


class StandIns:
    """The stand-ins of one bus: what was called, and orders to them."""

    def __init__(self, rig, kind, env):
        self.calls = []
        script = pathlib.Path(__file__).with_name("stand_ins.py")
        self.process = subprocess.Popen([sys.executable, "-B", str(script), kind], env={**rig.env, **env},
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        start_new_session=True)
        rig._processes.append(self.process)
        threading.Thread(target=self._read, daemon=True).start()
        wait_for(f"the stand-ins on the {kind} bus", 10, lambda: self.of("ready"))

    def _read(self):
        for line in self.process.stdout:
            self.calls.append(json.loads(line))

    def of(self, call, **matching):
        return [each for each in list(self.calls) if each["call"] == call
                and all(each.get(key) == value for key, value in matching.items())]

    def wait(self, call, seconds=5, count=1, **matching):
        """The newest such call, once there have been `count` of them."""
        wait_for(f"{count} x {call} {matching}", seconds, lambda: len(self.of(call, **matching)) >= count)
        return self.of(call, **matching)[count - 1]

    def order(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()


class Buses:
    def __init__(self, rig):
        """Starts both buses, bare. Programs of the rig that start from now on find them."""
        self.rig = rig
        self.daemons = {}
        for kind, variable in (("session", "DBUS_SESSION_BUS_ADDRESS"), ("system", "DBUS_SYSTEM_BUS_ADDRESS")):
            self.start(kind)
            rig.env[variable] = f"unix:path={self.socket(kind)}"

    def socket(self, kind):
        return self.rig.folder / f"{kind}-bus"

    def start(self, kind):
        """Also once more, at the same address, after its daemon has died."""
        socket = self.socket(kind)
        socket.unlink(missing_ok=True)
        config = self.rig.folder / f"{kind}-bus.conf"
        config.write_text(CONFIG.format(socket=socket), encoding="utf-8")
        self.daemons[kind] = self.rig.spawn(["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile"],
                                            stdout=subprocess.DEVNULL)
        wait_for(f"the {kind} bus", 10, socket.exists)

    def stand_ins(self, kind):
        return StandIns(self.rig, kind, {})

    def playerctl(self, *arguments, check=True):
        run = subprocess.run(["playerctl", "--player=unknot", *arguments], env=self.rig.env, check=False,
                             capture_output=True, text=True, timeout=60)
        assert not check or run.returncode == 0, f"playerctl {arguments}: {run.stderr}"
        return run.stdout.strip()
