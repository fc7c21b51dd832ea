#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A session by keyboard to its end, what is said of it after, and the same session in the review: seen, edited,
deleted and brought back, all with keys."""
from machine import rest
from rig import Rig, main, same, wait_for


def stored(rig, test, what):
    """The one session of the history, once it is as `test` wants it."""
    def look():
        sessions = rig.ask_json("history")
        return sessions if test(sessions) else None
    return wait_for(what, 10, look, every=0.2)


def said_edited_deleted_and_back():
    with Rig("review") as rig:
        rig.keep = True
        rig.start_display()
        plan = rig.ask_json("show", "daily-minute")
        run = rig.start("play", "daily-minute", "--autostart", "--no-voice")
        rig.window()
        wait_for("a session in the history", 10, lambda: rig.ask_json("history"))
        for _ in range(len(plan["phases"]) + 3):
            rig.key("Right", pause=0.25)               # it let go, next
        stored(rig, lambda all: all[0]["outcome"] == "completed", "its end")
        rig.key("4", "b", "6")                         # pain now, pain before
        rig.key("c", "2", "t", "1", "t")               # change, tag, tags of one's own
        rig.type("garden")
        rig.key("Return", "p", "5")                    # out of the field; pressure
        rig.key("n")
        rig.type("easy")
        rig.screenshot("1-after")
        rig.key("Return")                              # out of the note, which keeps it
        rig.click(236, 634)                            # Save
        rest(0.6)
        (session,) = stored(rig, lambda all: all[0]["note"], "the note")
        same("easy", session["note"], "note")
        same((6, 4), (session["scores"][0]["before"], session["scores"][0]["after"]), "scores")
        same(["sitting", "garden"], session["tags"], "tags")
        rig.key("ctrl+2")                              # History
        rest(0.8)
        rig.screenshot("2-review")
        rig.key("Return", "Return", pause=0.7)         # sessions, the newest
        rig.screenshot("3-session")
        rig.key("e", "2", "c", "1")                    # edit: the first spot
        rig.screenshot("4-edit")
        rig.key("Return", pause=0.6)
        (session,) = stored(rig, lambda all: all[0]["scores"][0]["after"] == 2, "the edit")
        same("easy", session["note"], "note after the edit")
        rig.key("Delete", "Delete", pause=0.6)         # asked, and yes
        rig.screenshot("5-deleted")
        wait_for("an empty history", 10, lambda: rig.ask_json("history") == [], every=0.2)
        rig.key("u", pause=0.6)
        (session,) = stored(rig, len, "the session again")
        same(2, session["scores"][0]["after"], "score after it came back")
        rig.screenshot("6-back")
        assert run.running(), run.text()


if __name__ == "__main__":
    main(said_edited_deleted_and_back)
