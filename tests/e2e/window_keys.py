#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The window as a person uses it, from the library to the history, with nothing but keys."""
from machine import rest
from rig import Rig, by_the_clock, main, matches, same, wait_for

START_DELAY_AND_ALL = 40


def library_to_history():
    with Rig("window_keys") as rig:
        rig.keep = True
        rig.start_sound()
        rig.start_display()
        plan = rig.ask_json("show", "daily-minute")
        run = rig.start()
        rig.window()
        rig.screenshot("1-library")
        rig.type("daily")                  # finds the card
        rig.key("Return")                  # its before screen
        rig.screenshot("2-before")
        rig.key("6")                       # score before
        rig.key("Return")                  # start
        session = wait_for("a session in the history", 10, lambda: running(rig))
        rest(1)
        rig.screenshot("3-start-delay")
        rig.key("Right")                   # enough of the start delay
        rest(0.5)
        rig.screenshot("4-first-phase")
        rig.key("space")                   # pause
        rest(1)
        rig.screenshot("5-paused")
        rig.key("space")                   # go on, through the get-ready
        rest(3.5)
        rig.key("F1", "F1")                # help, on and off
        for _ in range(len(plan["phases"]) + 2):
            rig.key("Right", pause=0.6)    # it let go, next
        rest(0.5)
        rig.screenshot("6-after")
        rig.key("4")                       # score after
        rig.screenshot("7-scored")
        rig.key("Return")                  # save
        rest(0.5)
        rig.screenshot("8-library-again")
        (session,) = rig.ask_json("history")
        same("completed", session["outcome"], "outcome")
        (score,) = [score for score in session["scores"] if score["before"] is not None or score["after"] is not None][:1]
        same((6, 4), (score["before"], score["after"]), "scores")
        assert 0 < session["active_ms"] < plan["total_ms"], session["active_ms"]
        assert session["paused_ms"] >= 3000, session["paused_ms"]
        assert "let_go" in {phase["ended_by"] for phase in session["phases"]}, session["phases"]
        rig.key("ctrl+q")
        if run.running():
            run.process.terminate()
        assert run.wait(5) == 0, run.text()


def running(rig):
    sessions = rig.ask_json("history")
    return sessions[0] if sessions else None


@by_the_clock  # the second press counts for 5 s
def end_needs_two_presses():
    with Rig("end_twice") as rig:
        rig.start_display()
        run = rig.start("play", "daily-minute", "--autostart", "--close-at-end", "--no-voice")
        rig.window()
        rest(1.5)
        rig.key("Escape")
        rest(6)                      # longer than the 5 s that the first press counts
        rig.key("Escape")
        rest(0.5)
        assert run.running(), "one press ended the session"
        rig.key("Escape")
        assert run.wait(5) == 0, run.text()
        same("ended", rig.ask_json("history")[0]["outcome"], "outcome")


def closing_the_window_keeps_the_session():
    import signal
    with Rig("close_window") as rig:
        rig.start_display()
        run = rig.start("play", "daily-minute", "--autostart", "--no-voice")
        rig.window()
        rest(3)
        run.send(signal.SIGTERM)
        assert run.wait(2.5, promised=True) is not None
        session = rig.ask_json("history")[0]
        assert session["outcome"] in ("ended", "interrupted") and session["active_ms"] >= 2000, session


def a_second_start_raises_the_first():
    with Rig("second_start") as rig:
        rig.start_display()
        first = rig.start()
        rig.window()
        second = rig.start()
        same(0, second.wait(5), "status of the second start")
        assert first.running(), first.text()
        second = rig.start("play", "daily-minute")
        same(0, second.wait(5), "status of a second play")
        # Looking needs no window, and works beside it.
        matches("daily-minute", rig.ask("list"), "list")
        same([], rig.ask_json("history"), "history")


if __name__ == "__main__":
    main(library_to_history, end_needs_two_presses, closing_the_window_keeps_the_session,
         a_second_start_raises_the_first)
