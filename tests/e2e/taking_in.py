#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A routine file from elsewhere, dropped on the window: looked at first, taken in when asked, never over another."""
from dropping import drop
from rig import SOURCE, Rig, main, same, wait_for

SHIPPED = (SOURCE / "sessions/daily-minute.toml").read_text(encoding="utf-8")


def dropped_on_the_library(rig, *texts):
    """The program's window after a file of each of these (name, text) was dropped on it in turn."""
    rig.start_display()
    rig.start()
    window = rig.window()
    for name, text in texts:
        file = rig.folder / name
        file.write_text(text, encoding="utf-8")
        drop(rig, window, file)
    return window


def own(rig):
    return {file.name: file.read_text(encoding="utf-8") for file in sorted((rig.data / "routines").glob("*"))}


def a_good_file_is_shown_and_taken_in():
    with Rig("drop_good") as rig:
        rig.keep = True
        dropped_on_the_library(rig, ("from a friend.toml", SHIPPED))
        rig.screenshot("1-shown")
        same({}, own(rig), "before it is asked for")
        rig.key("Return")
        wait_for("the file", 5, lambda: own(rig))
        same({"from-a-friend.toml": SHIPPED}, own(rig), "own routines")
        rig.screenshot("2-library")
        same(True, rig.ask_json("list")[0]["own"], "it comes first")


def a_damaged_file_shows_its_problems_and_is_left():
    with Rig("drop_damaged") as rig:
        rig.keep = True
        dropped_on_the_library(rig, ("broken.toml", SHIPPED.replace('hold = "', 'hold = "x')))
        rig.screenshot("1-problems")
        rig.key("Return")
        rig.screenshot("2-library")
        same({}, own(rig), "own routines")


def a_file_of_a_name_that_is_there_becomes_another():
    with Rig("drop_again") as rig:
        rig.keep = True
        (rig.data / "routines").mkdir(parents=True)
        (rig.data / "routines/mine.toml").write_text(SHIPPED, encoding="utf-8")
        other = SHIPPED.replace('title = "', 'title = "Another ')
        window = dropped_on_the_library(rig, ("mine.toml", other))
        rig.screenshot("1-name-taken")
        rig.key("Return")
        same({"mine.toml": SHIPPED, "mine-2.toml": other}, wait_for("both", 5, lambda: len(own(rig)) == 2 and own(rig)),
             "own routines")
        shipped = rig.folder / "trapezius.toml"
        shipped.write_text(other, encoding="utf-8")
        drop(rig, window, shipped)
        rig.key("Return")
        wait_for("a third", 5, lambda: "trapezius-2.toml" in own(rig))
        assert "trapezius.toml" not in own(rig), "it would hide the one that came with the program"


def what_is_no_routine_gets_clear_words():
    with Rig("drop_other") as rig:
        rig.keep = True
        window = dropped_on_the_library(rig, ("picture.png", "no picture"))
        rig.screenshot("1-no-routine")
        rig.key("Escape")
        drop(rig, window, rig.folder)
        rig.screenshot("2-folder")
        rig.key("Return")
        same({}, own(rig), "own routines")


def a_drop_does_not_end_a_session():
    with Rig("drop_session") as rig:
        rig.start_display()
        run = rig.start("play", "daily-minute", "--autostart", "--no-voice")
        window = rig.window()
        file = rig.folder / "good.toml"
        file.write_text(SHIPPED, encoding="utf-8")
        drop(rig, window, file)
        rig.key("Return")
        same({}, own(rig), "own routines")
        run.kill()  # one that a person ended would say so
        same("interrupted", rig.ask_json("history")[0]["outcome"], "the session")


if __name__ == "__main__":
    main(a_good_file_is_shown_and_taken_in, a_damaged_file_shows_its_problems_and_is_left,
         a_file_of_a_name_that_is_there_becomes_another, what_is_no_routine_gets_clear_words,
         a_drop_does_not_end_a_session)
