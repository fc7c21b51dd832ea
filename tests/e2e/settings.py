#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The settings screen of the real window, by keyboard: what is changed there stands in the file and holds at the next
start, and a wrong value in the file is told and left as it is; music that cannot be played is told there and before
a session."""
import shutil
import subprocess
import tomllib

from machine import rest
from outlines import TROUBLE, banner
from rig import SOURCE, Rig, main, matches, same, wait_for


def said(rig):
    return tomllib.loads(rig.config.read_text(encoding="utf-8"))


def lead_and_press(rig, directions, done):
    """An arrow key, then Space on what it led to, until done()."""
    for direction in directions:
        rig.key(direction, pause=0.25)
        rig.key("space", pause=0.4)
        if done():
            return
    raise AssertionError(f"{directions} led to {said(rig)}")


def quit_quietly(rig, run):
    run.process.terminate()
    same(0, run.wait(5), run.text())


def changes_are_kept_and_wrong_values_told():
    with Rig("settings") as rig:
        rig.start_display()
        rig.config.write_text('volume = 300 # too loud\ntheme = "light"\nkeys = { pause = ["Nokey"] }\n', encoding="utf-8")
        run = rig.start()
        rig.window()
        wait_for("the problems", 5, lambda: "Nokey" in run.err())
        matches(r"settings.toml:1: volume must be 0 to 100; 100 is used\n", run.err(), "a wrong value")
        matches(r'settings.toml: keys: pause: no key is called "Nokey"', run.err(), "a wrong key")
        rig.key("F2")
        rig.key("Next")                    # sessions
        lead_and_press(rig, ["Down", "Down", "Right", "Right"], lambda: said(rig).get("quarter_turns") == 1)
        quit_quietly(rig, run)
        matches(r"(?m)^volume = 300 # too loud$", rig.config.read_text(encoding="utf-8"), "what was not changed")
        before = said(rig)
        run = rig.start()
        rig.window()
        rig.key("F2")
        same((1, "light"), (before["quarter_turns"], before["theme"]), "kept")
        colour = rig.screenshot("again")
        assert bright(colour), "the window is not in the light theme after the next start"
        same(before, said(rig), "reading changes nothing")
        quit_quietly(rig, run)


def colours_and_text_size_by_keyboard():
    with Rig("settings_look") as rig:
        rig.start_display()
        rig.config.write_text("", encoding="utf-8")
        run = rig.start()
        rig.window()
        rig.key("F2")
        rig.key("Next", "Next", "Next")    # looks
        assert not bright(rig.screenshot("dark"))
        small = rig.screenshot("small")
        rig.key("Up", "Up", "Right")       # from the last section to this one, and to its last row
        rig.key("Up")
        lead_and_press(rig, ["Up", "Right", "Left", "Left"], lambda: said(rig).get("theme") == "light")
        rest(0.4)
        assert bright(rig.screenshot("light")), "the chosen colours are not shown"
        lead_and_press(rig, ["Down", "Right"], lambda: said(rig).get("text_size", 100) == 125)
        rig.key("space", "space", "space")
        same(200, said(rig)["text_size"], "text size")
        rig.key("Escape")
        large = rig.screenshot("library-large")
        quit_quietly(rig, run)
        before = said(rig)
        run = rig.start()
        rig.window()
        rest(0.5)
        assert difference(large, rig.screenshot("next-start")) < 0.02, "the next start looks different"
        same(before, said(rig), "kept")
        assert difference(small, large) > 0.02
        quit_quietly(rig, run)


def difference(one, other):
    """Of two pictures, 0 to 1."""
    run = subprocess.run(["compare", "-metric", "MAE", str(one), str(other), "null:"], check=False,
                         capture_output=True, text=True, timeout=60)
    return float(run.stderr.split("(")[1].rstrip(")\n"))


def music_that_cannot_be_played_is_told_without_a_key():
    with Rig("settings_music") as rig:
        rig.start_sound()
        rig.start_display()
        music = rig.folder / "music"
        music.mkdir()
        (music / "a song.ogg").write_text("no song", encoding="utf-8")
        rig.config.write_text(f'background = "music"\nmusic_folder = "{music}"\n', encoding="utf-8")
        run = rig.start("play", "daily-minute")
        rig.window()
        wait_for("words before the session", 10, lambda: banner(rig.screenshot("before"), TROUBLE))
        rig.key("Escape", "F2")
        wait_for("words beside the setting", 10, lambda: banner(rig.screenshot("settings"), TROUBLE))
        shutil.copy(SOURCE / "assets/cues/press.wav", music / "a song.ogg")
        rig.key("Escape", "F2")
        wait_for("their end", 10, lambda: not banner(rig.screenshot("mended"), TROUBLE))
        quit_quietly(rig, run)


def bright(picture):
    mean = subprocess.run(["convert", str(picture), "-colorspace", "Gray", "-format", "%[fx:mean]", "info:"],
                          check=True, capture_output=True, text=True, timeout=60).stdout
    return float(mean) > 0.6


if __name__ == "__main__":
    main(changes_are_kept_and_wrong_values_told, colours_and_text_size_by_keyboard,
         music_that_cannot_be_played_is_told_without_a_key)
