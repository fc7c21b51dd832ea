#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""From a sore place to a running session, with real keys; and what may keep one from starting."""
from machine import rest
from rig import Rig, main, same, wait_for

MOST_KEYS = 9  # "under 10 key presses"

WARNED = ['prepare = "10s"\nsay = "Sit tall."', 'hold = "20s"\npressure = "5-6"\nsay = "Press the spot."',
          'release = "5s"\nsay = "Let go."']


def running(rig):
    sessions = rig.ask_json("history")
    return sessions[0] if sessions else None


def right_top_of_shoulder_fingers_five_minutes():
    with Rig("choosing") as rig:
        rig.keep = True
        rig.start_display()
        rig.health_answered = False                # the very first start, health questions and all
        run = rig.start()
        rig.window()
        keys = 0

        def press(key):
            nonlocal keys
            keys += 1
            rig.key(key)
            rest(0.35)

        rig.screenshot("1-health")
        press("Escape")                            # later
        press("Tab")                               # where is it tight?
        rig.screenshot("2-map")
        press("5")                                 # minutes
        press("t")                                 # fingers
        rig.screenshot("3-map-narrowed")
        press("Return")                            # this spot: right top of shoulder
        rig.screenshot("4-library")
        press("Return")                            # the first routine that fits
        rig.screenshot("5-before")
        press("Return")                            # start
        session = wait_for("a session in the history", 10, lambda: running(rig))
        assert keys <= MOST_KEYS, keys
        worked = {(phase["region"], phase["side"]) for phase in session["phases"] if phase["kind"] in ("hold", "press", "roll")}
        same(set(), worked - {("upper_trap", "right")}, "other spots")
        assert 240_000 <= session["planned_ms"] <= 320_000, session["planned_ms"]
        run.process.terminate()
        run.wait(5)
        (again,) = rig.ask_json("history")
        tools = {item["id"]: item["tools"] for item in rig.ask_json("list")}
        assert "fingers" in tools[again["routine"]], again["routine"]
        print(f"{keys} keys, {again['routine']}, {session['planned_ms'] / 1000:.0f} s")


def the_map_is_walked_by_arrows():
    with Rig("map_walk") as rig:
        rig.keep = True
        rig.start_display()
        run = rig.start()
        rig.window()
        for key in ("Tab", "Down", "s", "f"):      # inner top of the shoulder blade, left, the front
            rig.key(key)
            rest(0.2)
        rig.screenshot("map-front")
        rig.key("Escape")
        rig.key("ctrl+q")
        if run.running():
            run.process.terminate()
        run.wait(5)


def what_the_plan_has_due_is_offered_and_started():
    with Rig("today") as rig:
        rig.keep = True
        rig.start_display()
        rig.answer_health_questions()
        rig.ask("plans", "--follow", "small-daily")
        run = rig.start()
        rig.window()
        rig.key("Right", "Left", "Up")             # from card to card, and to what stands above them
        rig.screenshot("today")
        rig.key("Return", "Return")                # its screen, and start
        session = wait_for("a session in the history", 10, lambda: running(rig))
        same("daily-minute", session["routine"], "what was started")
        run.process.terminate()
        run.wait(5)


def a_fever_keeps_a_session_from_starting():
    with Rig("fever") as rig:
        rig.answer_health_questions()
        answers = rig.data / "health.toml"
        answers.write_text(answers.read_text().replace('g_fever = "no"', 'g_fever = "yes"'))
        run = rig.start("play", "daily-minute", "--text", "--autostart")
        same(1, run.wait(10), "status")
        assert "Not today. Rest until you are well." in run.err(), run.err()
        assert rig.ask_json("history") == [], "a session was begun"


def warnings_want_a_yes():
    with Rig("warnings") as rig:
        file = rig.routine("hard", WARNED, side='"right"')
        run = rig.start("play", str(file), "--text")
        same(1, run.wait(10), "status")
        assert "--accept-warnings" in run.err(), run.err()
        run = rig.start("play", str(file), "--text", "--autostart")
        wait_for("a session in the history", 10, lambda: running(rig))
        run.process.terminate()
        run.wait(5)
        assert "hard " in (rig.data / "accepted.toml").read_text()


if __name__ == "__main__":
    main(right_top_of_shoulder_fingers_five_minutes, the_map_is_walked_by_arrows,
         what_the_plan_has_due_is_offered_and_started, a_fever_keeps_a_session_from_starting, warnings_want_a_yes)
