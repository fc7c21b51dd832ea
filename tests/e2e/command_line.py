#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The command line as scripts use it: what it prints, and with which status it ends."""
import re

from rig import Rig, main, matches, same

COMMANDS = ("play", "list", "show", "check", "new", "edit", "render", "history", "doctor")

THREE_MISTAKES = '''\
format = 1
title = "Three mistakes"
goal = "Made for a test."
regions = ["upper_trapp"]
tools = ["fingers"]
side = "center"
cautions = ["neck", "general"]

[[step]]
prepare = "10 s"
say = "Sit tall."

[[step]]
hold = "30s"
pressur = "3-5"
say = "Press and hold."

[[step]]
release = "5s"
say = "Let go."
'''


def three_mistakes_are_told_at_once():
    with Rig("three_mistakes") as rig:
        file = rig.folder / "wrong.toml"
        file.write_text(THREE_MISTAKES, encoding="utf-8")
        run = rig.start("check", file)
        same(1, run.wait(20), "status of check")
        told = re.findall(r"(?m)^(.*wrong\.toml):(\d+):(\d+): error: ", run.text())
        same([4, 10, 15], [int(line) for _, line, _ in told], "lines of the errors")
        same(3, len(re.findall(r"(?m)^\s*\|\s*\^", run.text())), "carets")
        matches("upper_trap\\b", run.text(), "the nearest region")
        matches("pressure", run.text(), "the nearest key")
        same(1, rig.start("play", file, "--text", "--autostart").wait(20), "status of play")


def wrong_command_lines_end_with_2():
    with Rig("wrong_command_lines") as rig:
        for arguments in (["playy"], ["play"], ["play", "daily-minute", "--minuts", "3"],
                          ["play", "daily-minute", "--minutes", "many"], ["show"], ["render", "daily-minute"],
                          ["play", "daily-minute", "--side", "up"]):
            run = rig.start(*arguments)
            same(2, run.wait(20), f"status of {arguments}")
            assert run.err().strip() and not run.out(), f"{arguments} must speak on standard error: {run.text()}"


def wrong_input_ends_with_1_and_one_line():
    with Rig("wrong_input") as rig:
        for arguments in (["show", "no-such-routine"], ["check", "no-such-file.toml"],
                          ["play", "daily-minutee", "--text", "--autostart"]):
            run = rig.start(*arguments)
            same(1, run.wait(20), f"status of {arguments}")
            assert run.err().strip(), arguments
        matches("daily-minute\\b", run.err(), "the nearest routine")


def every_command_explains_itself():
    with Rig("help") as rig:
        matches("0\\.", rig.ask("--version"), "version")
        everything = rig.ask("--help")
        for command in COMMANDS:
            assert command in everything, f"{command} is not in --help"
            text = rig.ask(command, "--help")
            assert command in text and len(text.splitlines()) >= 3, text


def shipped_routines_are_clean():
    with Rig("shipped") as rig:
        listed = rig.ask_json("list")
        ids = {entry["id"] for entry in listed}
        assert {"daily-minute", "wall-ball-upper-back", "press-release", "hold-ladder", "ice-5-10",
                "trapezius"} <= ids, ids
        for routine in sorted(ids):
            plan = rig.ask_json("show", routine)
            assert set(plan) >= {"id", "title", "total_ms", "phases", "cues"}, plan.keys()
            assert set(plan["phases"][0]) >= {"index", "kind", "start_ms", "length_ms", "side", "region", "say",
                                              "pressure", "set", "sets"}, plan["phases"][0]
            same(routine, plan["id"], "id")


def a_new_file_is_a_good_routine():
    with Rig("new") as rig:
        file = rig.folder / "mine.toml"
        rig.ask("new", file)
        rig.ask("check", file)
        same("mine", rig.ask_json("show", file)["id"], "id")
        before = file.read_bytes()
        same(1, rig.start("new", file).wait(20), "status of new on a file that is there")
        same(before, file.read_bytes(), "the file")


def doctor_and_an_empty_history():
    with Rig("doctor") as rig:
        same([], rig.ask_json("history"), "history")
        rig.ask("history", "check")
        run = rig.start("doctor")
        assert run.wait(30) in (0, 3), run.text()
        for word in ("display", "sound", "data"):
            matches(f"(?i){word}", run.text(), "doctor")


if __name__ == "__main__":
    main(three_mistakes_are_told_at_once, wrong_command_lines_end_with_2, wrong_input_ends_with_1_and_one_line,
         every_command_explains_itself, shipped_routines_are_clean, a_new_file_is_a_good_routine,
         doctor_and_an_empty_history)
