# SPDX-License-Identifier: MIT
"""A routine is written from nothing by keys and mouse in the real window, saved, tried, and found in the history."""
import time

import rig


def texts(path):
    return path.read_text(encoding="utf-8")


def saved(machine, name):
    file = machine.data / "routines" / name
    return rig.wait_for(f"{name} to be saved", 10, lambda: file if file.exists() else None)


def click(machine, x, y):
    import subprocess
    subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], env=machine.env, check=True, timeout=10)
    time.sleep(0.4)


def drag(machine, start, end):
    import subprocess
    steps = ["mousemove", *map(str, start), "sleep", "0.2", "mousedown", "1", "sleep", "0.2"]
    for share in (0.3, 0.6, 0.9, 1.0):
        steps += ["mousemove", *(str(round(a + (b - a) * share)) for a, b in zip(start, end)), "sleep", "0.15"]
    subprocess.run(["xdotool", *steps, "mouseup", "1"], env=machine.env, check=True, timeout=20)
    time.sleep(0.5)


def write(machine, text):
    import subprocess
    machine.key("ctrl+a", pause=0.2)
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "25", text], env=machine.env, check=True,
                   timeout=30)
    time.sleep(0.3)


def a_routine_from_nothing():
    with rig.Rig("editor_new") as machine:
        machine.start_sound()
        machine.start_display()
        run = machine.start("edit")
        machine.window()
        machine.key("Return")  # the routine is selected: into its title
        write(machine, "Two minutes of shoulder")
        machine.key("ctrl+n")  # a new step at the end, in its sentence
        write(machine, "Sit and breathe.")
        machine.key("ctrl+s")
        file = saved(machine, "two-minutes-of-shoulder.toml")
        text = texts(file)
        rig.matches(r'title    = "Two minutes of shoulder"', text, "the title")
        rig.matches(r'say  = "Sit and breathe\."', text, "the sentence of the new step")
        rig.matches(r"# A step is its kind", text, "the starter's comments")
        machine.key("ctrl+z", "ctrl+z", "ctrl+z", "ctrl+s")
        rig.matches(r'title    = "My shoulder minutes"', texts(file), "everything undone")
        machine.key("ctrl+y", "ctrl+y", "ctrl+y", "ctrl+s")
        rig.same(text, texts(file), "everything done again")
        machine.key("Escape", "Escape")
        run.end() if hasattr(run, "end") else run.process.terminate()


if __name__ == "__main__":
    rig.main(a_routine_from_nothing)
