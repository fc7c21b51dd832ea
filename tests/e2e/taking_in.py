#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A routine file from elsewhere, dropped on the window: looked at first, taken in when asked, never over another."""
from dropping import drop
from outlines import NOTE, banner
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


def several_files_are_offered_one_after_the_other():
    with Rig("drop_several") as rig:
        rig.keep = True
        window = dropped_on_the_library(rig)
        files = []
        for number in range(1, 5):
            files.append(rig.folder / f"several-{number}.toml")
            files[-1].write_text(SHIPPED.replace('title = "', f'title = "Number {number}, '), encoding="utf-8")
        drop(rig, window, *files[:3])
        rig.screenshot("1-of-three")
        drop(rig, window, files[3], files[0])  # the first waits already
        rig.screenshot("2-of-four")
        rig.key("Return")
        wait_for("the first", 5, lambda: len(own(rig)) == 1)
        rig.key("Escape")  # the second is left
        rig.screenshot("3-third")
        rig.key("Return", "Return")
        wait_for("three", 5, lambda: len(own(rig)) == 3)
        same({file.name: file.read_text(encoding="utf-8") for file in (files[0], files[2], files[3])}, own(rig),
             "own routines")
        rig.screenshot("4-library")
        drop(rig, window, *files)
        rig.key("Escape", "Escape", "Escape", "Escape")
        same(3, len(own(rig)), "own routines, with all left")


def a_drop_during_a_session_is_answered_and_changes_nothing():
    with Rig("drop_session") as rig:
        rig.keep = True
        rig.start_display()
        run = rig.start("play", "daily-minute", "--autostart", "--no-voice")
        window = rig.window()
        file = rig.folder / "good.toml"
        file.write_text(SHIPPED, encoding="utf-8")
        assert not banner(rig.screenshot("0-before"), NOTE), "an answer before the drop"
        drop(rig, window, file)
        wait_for("the answer", 4, lambda: banner(rig.screenshot("1-answer"), NOTE))
        wait_for("its end", 12, lambda: not banner(rig.screenshot("2-after"), NOTE))
        rig.key("Return")
        same({}, own(rig), "own routines")
        run.kill()  # one that a person ended would say so
        same("interrupted", rig.ask_json("history")[0]["outcome"], "the session")


def a_drop_on_the_editor_is_answered_and_loses_nothing():
    with Rig("drop_editor") as rig:
        rig.keep = True
        rig.start_display()
        rig.start("edit")
        window = rig.window()
        file = rig.folder / "good.toml"
        file.write_text(SHIPPED, encoding="utf-8")
        rig.key("ctrl+n")  # a row that is written nowhere yet
        assert not banner(rig.screenshot("0-before"), NOTE), "an answer before the drop"
        drop(rig, window, file)
        wait_for("the answer", 4, lambda: banner(rig.screenshot("1-answer"), NOTE))
        wait_for("its end", 12, lambda: not banner(rig.screenshot("2-after"), NOTE))
        rig.key("ctrl+s")
        wait_for("what was written", 5, lambda: own(rig))
        assert SHIPPED not in own(rig).values(), "the dropped file was taken in"


if __name__ == "__main__":
    main(a_good_file_is_shown_and_taken_in, a_damaged_file_shows_its_problems_and_is_left,
         a_file_of_a_name_that_is_there_becomes_another, what_is_no_routine_gets_clear_words,
         several_files_are_offered_one_after_the_other, a_drop_during_a_session_is_answered_and_changes_nothing,
         a_drop_on_the_editor_is_answered_and_loses_nothing)
