#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The routine editor in the real window: a routine from nothing by keys and mouse, tried from there and found in the
history; a hand-written file with its comments, a row moved; a kill, after which nothing is lost."""
import subprocess
import time

from machine import rest
from outlines import middle, outlined
from rig import Rig, by_the_clock, main, matches, same, wait_for

BY_HAND = """# By hand, with care.
format   = 1
title    = "By hand"   # mine
goal     = "Breathe."
regions  = ["upper_trap"]
tools    = ["none"]
cautions = ["general"]

# First, because one has to sit.
[[step]]
prepare = "10s"
say     = "Sit."

[[step]]
breathe = "20s"   # not longer
say     = "Breathe out."

# Last.
[[step]]
rest = "30s"
say  = "Rest."
"""


def tool(rig, *arguments):
    subprocess.run(["xdotool", *map(str, arguments)], env=rig.env, check=True, timeout=60)


def click(rig, at):
    tool(rig, "mousemove", *at, "sleep", "0.15", "mousedown", 1, "sleep", "0.15", "mouseup", 1)
    rest(0.4)


def drag(rig, at, to):
    halfway = ((at[0] + to[0]) // 2, (at[1] + to[1]) // 2)
    tool(rig, "mousemove", *at, "sleep", "0.3", "mousedown", 1, "sleep", "0.3", "mousemove", *halfway, "sleep", "0.3",
         "mousemove", *to, "sleep", "0.3", "mouseup", 1)
    rest(0.5)


def boxes(rig):
    """What is outlined now: rows on the left, the field that is written in on the right, each from the top."""
    found = outlined(rig.screenshot("outlined"))
    return [box for box in found if box[0] < 600], [box for box in found if box[0] >= 600]


def selected_row(rig):
    (row,), _ = boxes(rig)
    return row


def field(rig, tabs):
    """Where the field stands that so many Tabs behind the first one of the selected row."""
    rig.key("Return", *["Tab"] * tabs)
    _, (box,) = boxes(rig)
    rig.key("Escape")
    return box


# Tabs from the first field of a step: its time, its range, its sentence, its pressure.
SENTENCE, PRESSURE = 2, 3


def write(rig, text):
    rig.key("ctrl+a", pause=0.1)
    tool(rig, "type", "--clearmodifiers", "--delay", "30", text)
    rest(0.4)


def opened_by_hand(rig):
    rig.start_sound()
    rig.start_display()
    file = rig.folder / "by-hand.toml"
    file.write_text(BY_HAND, encoding="utf-8")
    run = rig.start("edit", file)
    rig.window()
    rest(0.5)
    return file, run


def from_nothing_to_the_history():
    with Rig("editor_new") as rig:
        rig.keep = True
        rig.start_sound()
        rig.start_display()
        run = rig.start("edit")
        rig.window()
        rest(0.5)
        rig.key("Return")                                      # from the routine's row into its title
        write(rig, "Two of the shoulder")
        rig.key("Return", "Left", "Left", "Down")
        click(rig, middle(selected_row(rig)))
        rig.key("ctrl+Delete", "ctrl+Delete", "ctrl+Delete")  # the starter's steps
        rig.key("ctrl+n")
        write(rig, "Press the top of your shoulder.")
        rig.screenshot("1-first-step")
        rig.key("Return")
        click(rig, middle(selected_row(rig)))
        click(rig, middle(field(rig, PRESSURE)))
        write(rig, "2-4")
        rig.key("Return")
        rig.key("ctrl+g")                                      # twice
        group = middle(selected_row(rig))
        click(rig, group)
        rig.key("Return", "Escape", "Right", "space")          # beside how often: each side
        click(rig, group)
        rig.key("Down")                                        # its first step
        rig.key("ctrl+n")                                      # letting go follows, in the group
        write(rig, "Let go slowly.")
        rig.screenshot("2-group")
        rig.key("ctrl+s")
        file = rig.data / "routines" / "two-of-the-shoulder.toml"
        wait_for("the file", 10, file.exists)
        text = file.read_text(encoding="utf-8")
        matches(r"(?s)\[\[step\]\]\nrepeat = 2\neach_side = true\nsteps  = \[\n"
                r'  \{ hold = "30s", pressure = "2-4", say = "Press the top of your shoulder\." \},\n'
                r'  \{ release = "5s", say = "Let go slowly\." \},\n\]', text, "the group as written")
        rig.ask("check", file)
        rig.key("F5")                                          # from the selected group on
        rest(0.5)
        rig.screenshot("3-asked")                              # no time to get ready: a warning, as everywhere
        assert rig.ask_json("history") == [], "it started without the yes"
        rig.key("Down", "Return")                              # try it: the second answer
        session = wait_for("a session in the history", 15, lambda: (rig.ask_json("history") or [None])[0])
        same("two-of-the-shoulder", session["routine"], "what was tried")
        rest(1.5)
        rig.screenshot("3-tried")
        while rig.ask_json("history")[0]["outcome"] == "running":
            rig.key("Right", pause=0.5)                        # every hold and release, to the end
        rest(1)
        rig.screenshot("4-after")
        rig.key("Return")                                      # save, and back to the editor
        rest(0.7)
        rig.screenshot("5-editor-again")
        same("completed", rig.ask_json("history")[0]["outcome"], "outcome")
        rig.key("ctrl+z", "ctrl+s")                            # undo still knows the last change
        wait_for("the undone file", 5, lambda: "Let go slowly." not in file.read_text(encoding="utf-8"))
        run.process.terminate()
        run.wait(10)


def a_row_moves_and_comments_stay():
    with Rig("editor_drag") as rig:
        file, run = opened_by_hand(rig)
        rig.screenshot("1-opened")
        rig.key("Down", "Down", "Down")
        third = selected_row(rig)
        rig.key("Up")
        second = selected_row(rig)
        rig.key("alt+Down")
        rig.screenshot("2-moved")
        rig.key("ctrl+s")
        block = '[[step]]\nbreathe = "20s"   # not longer\nsay     = "Breathe out."\n\n'
        moved = BY_HAND.replace(block, "") + "\n" + block.rstrip("\n") + "\n"
        wait_for("the row at its new place", 5, lambda: file.read_text(encoding="utf-8") == moved)
        rig.key("ctrl+z", "ctrl+s")
        wait_for("the file as it was", 5, lambda: file.read_text(encoding="utf-8") == BY_HAND)
        drag(rig, middle(second), (middle(third)[0], third[1] + third[3] - 4))
        rig.screenshot("3-dragged")
        rig.key("ctrl+s")
        wait_for("the dragged row at its new place", 5, lambda: file.read_text(encoding="utf-8") == moved)
        run.process.terminate()
        run.wait(10)


def comments_that_would_go_are_named_before():
    with Rig("editor_comments") as rig:
        rig.keep = True
        file, run = opened_by_hand(rig)
        rig.key("Down", "ctrl+Delete", "ctrl+s")               # the first step, with a comment above it
        rig.screenshot("1-asked")
        rig.key("Return")                                      # go back: the safe answer comes first
        same(BY_HAND, file.read_text(encoding="utf-8"), "the file after going back")
        rig.key("ctrl+s", "Down", "Return")                    # save it so
        without = BY_HAND.replace('# First, because one has to sit.\n[[step]]\nprepare = "10s"\nsay     = "Sit."\n\n', "")
        wait_for("the file without the step", 5, lambda: file.read_text(encoding="utf-8") == without)
        run.process.terminate()
        run.wait(10)


@by_the_clock
def a_sentence_is_said():
    with Rig("editor_say") as rig:
        _, run = opened_by_hand(rig)
        rig.key("Down", "Down")
        capture = rig.capture()
        rest(1)
        said = time.monotonic()
        rig.key("F6")
        rest(3)
        run.process.terminate()
        run.wait(10)
        samples = capture.stop()
        loud = [capture.moment(int(frame)) for frame in (abs(samples).max(axis=1) > 0.02).nonzero()[0][::480]]
        assert len(loud) > 30, f"a sentence takes longer than {len(loud) / 100} s"
        assert all(said < at < said + 4 for at in loud), "something else was heard"


def a_kill_loses_nothing():
    with Rig("editor_kill") as rig:
        file, run = opened_by_hand(rig)
        rig.key("Down", "Down", "Return", *["Tab"] * SENTENCE)
        write(rig, "Breathe all the way out.")
        rest(0.5)
        run.kill()
        same(BY_HAND, file.read_text(encoding="utf-8"), "the file, not saved yet")
        run = rig.start()
        rig.window()
        rest(0.5)
        rig.screenshot("1-offer")
        rig.key("Return")                                      # go on writing
        rig.key("ctrl+s")
        after = BY_HAND.replace("Breathe out.", "Breathe all the way out.")
        wait_for("what was typed before the kill", 5, lambda: file.read_text(encoding="utf-8") == after)
        run.process.terminate()
        run.wait(10)


if __name__ == "__main__":
    main(from_nothing_to_the_history, a_row_moves_and_comments_stay, comments_that_would_go_are_named_before,
         a_sentence_is_said, a_kill_loses_nothing)
