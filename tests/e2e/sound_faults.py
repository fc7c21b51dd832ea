#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Sound that dies, sleeps, or was never there: the session goes on, says so, and sounds again as soon as it can."""
import re
import time

import cues
from rig import RATE, Rig, by_the_clock, main, wait_for

# A cue nearly every second: each phase opens with one and ticks 3, 2 and 1 s before its end.
STEPS = ['prepare = "4s"\nsay = "Ready."', *['breathe = "4s"\nsay = "Breathe."', 'move = "4s"\nsay = "Move."'] * 4]
SAYS_SO_WITHIN = 2.0
BACK_WITHIN = 1.0
SLACK = 0.15  # how well a recording can be laid over the clock


def begin(rig):
    file = rig.routine("faults", STEPS)
    plan = rig.ask_json("show", file)
    capture = rig.capture("before")
    run = rig.start("play", file, "--text", "--autostart", "--close-at-end", "--no-voice")
    wait_for("the first phase", 10, lambda: "Ready." in run.out())
    return plan, capture, run


def first_cue_at(capture, samples, plan):
    """When the session began, on the monotonic clock, from what was heard at its start."""
    found = cues.heard_in_spite_of_holes(samples)
    assert found and found[0][1] == plan["cues"][0]["cue"], f"heard {found[:3]} at the start"
    return capture.moment(found[0][0]) - plan["cues"][0]["at_ms"] / 1000


def heard_on_time(plan, began, capture, samples, since):
    """Every cue due from `since` on is heard, once, within SLACK of its moment."""
    found = [(capture.moment(at), name) for at, name in cues.heard_in_spite_of_holes(samples)]
    for cue in plan["cues"]:
        due = began + cue["at_ms"] / 1000
        if due < since:
            continue
        near = [at for at, name in found if name == cue["cue"] and abs(at - due) <= SLACK]
        assert len(near) == 1, (f"{cue['cue']} at {cue['at_ms']} ms was heard {len(near)} times; "
                                f"{[(round(at - began, 2), name) for at, name in found]}")


def finished_unaffected(rig, plan, run, began):
    assert run.wait(60, promised=True) == 0, run.text()
    took = run.lines[-1][0] - began
    assert abs(took - plan["total_ms"] / 1000) <= 1.5, f"took {took:.2f} s of {plan['total_ms']} ms"
    session = rig.ask_json("history")[0]
    assert (session["outcome"], session["active_ms"], session["paused_ms"]) == ("completed", plan["total_ms"], 0), session


def says_no_sound(run, since):
    def said():
        return re.search(r"(?i)\bsound\b", run.text(since=since))
    wait_for("a word about the sound", SAYS_SO_WITHIN + 0.3, said, promised=True)


@by_the_clock
def server_killed_and_back():
    with Rig("sound_killed") as rig:
        rig.start_sound()
        plan, capture, run = begin(rig)
        time.sleep(7)
        samples = capture.stop()
        killed = time.monotonic()
        rig.kill_sound()
        says_no_sound(run, killed)
        time.sleep(5)
        back = rig.start_sound()
        again = rig.capture("after")
        began = first_cue_at(capture, samples, plan)
        finished_unaffected(rig, plan, run, began)
        time.sleep(0.3)
        heard_on_time(plan, began, again, again.stop(), back + BACK_WITHIN)


@by_the_clock
def sink_suspended_and_back():
    with Rig("sink_suspended") as rig:
        rig.start_sound()
        plan, capture, run = begin(rig)
        time.sleep(7)
        slept = time.monotonic()
        rig.pactl("suspend-sink", "out", "1")
        says_no_sound(run, slept)
        time.sleep(5)
        rig.pactl("suspend-sink", "out", "0")
        back = time.monotonic()
        # The recorder slept as well, and what it says of moments after that would lean on what came before.
        again = rig.capture("after")
        samples = capture.stop()
        began = first_cue_at(capture, samples[:RATE * 6], plan)
        finished_unaffected(rig, plan, run, began)
        time.sleep(0.3)
        heard_on_time(plan, began, again, again.stop(), back + BACK_WITHIN)


@by_the_clock
def server_frozen():
    import signal
    with Rig("sound_frozen") as rig:
        rig.start_sound()
        plan, capture, run = begin(rig)
        time.sleep(5)
        frozen = time.monotonic()
        rig.sound_server.send_signal(signal.SIGSTOP)
        says_no_sound(run, frozen)
        run.send(signal.SIGTERM)
        run.wait(2.5, promised=True)
        assert time.monotonic() - frozen < 10
        rig.sound_server.send_signal(signal.SIGCONT)
        capture.stop()
        assert rig.ask_json("history")[0]["outcome"] in ("ended", "interrupted")


def no_sound_in_the_window():
    with Rig("no_sound_window") as rig:
        rig.start_display()
        file = rig.routine("quiet", STEPS[:3])
        plan = rig.ask_json("show", file)
        run = rig.start("play", file, "--autostart", "--close-at-end")
        rig.window()
        time.sleep(2)
        rig.keep = True  # whether it says so is for eyes
        rig.screenshot("no-sound")
        assert run.wait(40, promised=True) == 0, run.text()
        session = rig.ask_json("history")[0]
        assert (session["outcome"], session["active_ms"]) == ("completed", plan["total_ms"]), session


if __name__ == "__main__":
    main(server_killed_and_back, sink_suspended_and_back, server_frozen, no_sound_in_the_window)
