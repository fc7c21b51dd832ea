#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The command line as scripts use it: what it prints, and with which status it ends."""
import re

from rig import Rig, main, matches, same
from thousand import write_thousand

COMMANDS = ("play", "list", "show", "check", "new", "add", "edit", "render", "history", "stats", "log", "remind", "doctor")

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


def among_a_thousand_half_damaged_routines_each_is_told_right():
    with Rig("thousand") as rig:
        wrong = write_thousand(rig.data / "routines")
        listed = {item["id"]: item for item in rig.ask_json("list")}
        same(1000, sum(item["own"] for item in listed.values()), "own routines")
        told = {name for name, item in listed.items() if "problem" in item}
        same([], sorted(told ^ set(wrong)), "taken for good or bad by mistake")
        for name, words in wrong.items():
            assert words in listed[name]["problem"], f"{name}: {words!r} is not in {listed[name]['problem']!r}"
            assert f"{name}.toml" in listed[name]["problem"], listed[name]["problem"]
        for name, item in listed.items():
            assert name in wrong or 0 < item["shortest_ms"] <= item["usual_ms"] <= item["longest_ms"], item
        text = rig.ask("list")
        same(500, len(re.findall(r'(?m)^"r\d{4}" +cannot be used: .+ \(unknot check ', text)), "lines of damaged ones")
        assert rig.ask_json("show", "r0998")["phases"], "a good one is usable"


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


def a_history_by_hand_and_out_and_in_again():
    with Rig("history_by_hand") as rig:
        rig.ask("log", "--what", "physiotherapist", "--date", "2026-01-05", "--minutes", "40", "--region", "upper_trap",
                "--side", "right", "--before", "6", "--after", "3", "--note", "<b>gentle</b>")
        session = rig.ask_json("history")[0]
        same("professional", session["source"], "source")
        same([{"region": "upper_trap", "side": "right", "before": 6, "after": 3, "next_day": None}], session["scores"],
             "scores")
        stats = rig.ask_json("stats", "--since", "2026-01-01", "--until", "2026-01-31")
        same(1, stats["all"]["sessions"], "sessions")
        same(2_400_000, stats["spots"][0]["spent_ms"], "time of the spot")
        same(0, rig.ask_json("stats", "--side", "left")["all"]["sessions"], "sessions on the left")
        page = rig.folder / "report.html"
        rig.ask("history", "report", page)
        matches("&lt;b&gt;gentle&lt;/b&gt;", page.read_text(encoding="utf-8"), "the report")
        export = rig.folder / "export.jsonl"
        rig.ask("history", "export", export)
        rig.ask("history", "delete", session["id"])
        same([], rig.ask_json("history"), "history after delete")
        matches("0 new, 0 changed", rig.ask("history", "merge", export), "the deletion is newer")
        rig.ask("history", "undelete", session["id"])
        same(session["id"], rig.ask_json("history")[0]["id"], "what came back")
        matches("0 new", rig.ask("history", "import", export), "import")


def a_file_in_place_of_the_data_folder_is_said():
    with Rig("data_path") as rig:
        rig.own_folders = False                        # the case names its own
        file = rig.folder / "no_folder"
        file.write_text("mine", encoding="utf-8")
        for arguments in (["history"], ["stats"], ["history", "check"],
                          ["log", "--what", "physio", "--minutes", "5"]):
            run = rig.start("--data-dir", file, *arguments)
            same(3, run.wait(20), f"status of {arguments}")
            same(1, len(run.err().strip().splitlines()), f"lines of {run.err()}")
            matches("no_folder.* (is a file|folder is needed)", run.err(), "what is wrong")
        same("mine", file.read_text(encoding="utf-8"), "the file")


if __name__ == "__main__":
    main(three_mistakes_are_told_at_once, wrong_command_lines_end_with_2, wrong_input_ends_with_1_and_one_line,
         every_command_explains_itself, shipped_routines_are_clean,
         among_a_thousand_half_damaged_routines_each_is_told_right, a_new_file_is_a_good_routine,
         doctor_and_an_empty_history, a_history_by_hand_and_out_and_in_again,
         a_file_in_place_of_the_data_folder_is_said)
