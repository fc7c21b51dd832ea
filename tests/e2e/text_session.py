#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A session without display and sound: piped, it prints one line a phase, keeps time, and is in the history."""
import stat

from rig import Late, Rig, main, matches

STEPS = ['prepare = "5s"\nsay = "Sit tall."',
         'press = "5s"\nside = "right"\npressure = "2-3"\nsay = "Press lightly."',
         'release = "3s"\nsay = "Let go."',
         'breathe = "3s"\nsay = "Breathe."']
KINDS = ["prepare", "press", "release", "breathe"]


def play(rig, *more):
    file = rig.routine("short", STEPS)
    plan = rig.ask_json("show", file)
    run = rig.start("play", file, "--autostart", "--close-at-end", *more)
    assert run.wait(40) == 0, run.text()
    return plan, run


def check(rig, plan, run):
    out = run.out()
    assert "\x1b" not in out and "\r" not in out, f"steers a terminal that is not there: {out!r}"
    said = ["Sit tall.", "Press lightly.", "Let go.", "Breathe."]
    places = [out.find(text) for text in said]
    assert -1 not in places and places == sorted(places), f"phases are not told in their order:\n{out}"
    lines = [line for line in out.splitlines() if any(text in line for text in said)]
    assert len(lines) == len(said), f"not one line a phase:\n{out}"
    (session,) = rig.ask_json("history")
    matches(rf"(?m)^saved {session['id']}$", out, "the commit is told")
    assert session["outcome"] == "completed" and session["active_ms"] == session["planned_ms"] == plan["total_ms"], session
    assert [phase["kind"] for phase in session["phases"]] == KINDS, session
    # On a clock of its own: it took as long as it should, and no longer than starting and ending a program takes.
    took = run.lines[-1][0] - run.started
    assert plan["total_ms"] / 1000 <= took, f"took {took:.3f} s"
    if took > plan["total_ms"] / 1000 + 2:
        raise Late(f"took {took:.3f} s")


def with_text():
    with Rig("text_session") as rig:
        plan, run = play(rig, "--text")
        check(rig, plan, run)


def without_a_display_it_is_text():
    with Rig("no_display") as rig:
        plan, run = play(rig)
        check(rig, plan, run)


def only_the_person_may_read_it():
    with Rig("permissions") as rig:
        run = rig.start("play", rig.routine("short", STEPS[:1]), "--text", "--autostart", "--close-at-end")
        assert run.wait(20) == 0, run.text()
        files = list(rig.data.rglob("*"))
        assert any(file.name == "history.db" for file in files), files
        for file in [rig.data, *files]:
            mode, want = stat.S_IMODE(file.stat().st_mode), 0o700 if file.is_dir() else 0o600
            assert mode == want, f"{file.name}: {mode:o}, not {want:o}"


if __name__ == "__main__":
    main(with_text, without_a_display_it_is_text, only_the_person_may_read_it)
