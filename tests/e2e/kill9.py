#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A thousand times `kill -9` at random moments of sessions: what the program called saved is there and complete, the
database is whole, and of a session that was running at most five seconds are lost."""
import os
import random
import re
import sqlite3
import threading
import time

from rig import Late, Rig, main, wait_for

KILLS = int(os.environ.get("UNKNOT_KILLS", "1000"))
LANES = 20           # programs at a time, each in a folder of its own; they mostly sleep
LONG_LANES = 2       # and those with a long session
SEED = int(os.environ.get("UNKNOT_SEED", str(random.randrange(1 << 30))))
AT_MOST_LOST_MS = 5000


def thousand_kills():
    print(f"        UNKNOT_SEED={SEED}", flush=True)
    with Rig("kill9") as rig:
        rigs = [lane_of(rig, number) for number in range(LANES)]
        results = in_parallel([lambda n=n: short_sessions(rigs[n], n, KILLS // LANES) for n in range(LANES)]
                              + [lambda n=n: long_sessions(lane_of(rig, f"long{n}"), n, max(2, KILLS // 200))
                                 for n in range(LONG_LANES)])
        saved = sum(result["saved"] for result in results)
        kills = sum(result["kills"] for result in results)
        interrupted = sum(result["interrupted"] for result in results)
        lost = max(result.get("most_lost_ms", 0) for result in results)
        print(f"        {kills} kills: {saved} sessions saved and all there, {interrupted} interrupted, "
              f"{lost} ms lost at most")
        assert saved >= kills // 20, "too few sessions reached their end for this to mean anything"
        assert interrupted >= kills // 10, "too few sessions were killed in the middle for this to mean anything"


def lane_of(rig, name):
    """A person of their own on the same machine."""
    lane = Rig(f"{rig.name}-{name}")
    lane.__dict__.update(rig.__dict__)
    lane.home, lane.runtime = rig.folder / f"home-{name}", rig.folder / f"run-{name}"
    lane.data, lane.config = rig.folder / f"data-{name}", rig.folder / f"settings-{name}.toml"
    for folder in (lane.home, lane.runtime):
        folder.mkdir(mode=0o700)
    lane.env = {**rig.env, "HOME": str(lane.home), "XDG_RUNTIME_DIR": str(lane.runtime)}
    return lane


def in_parallel(jobs):
    results, errors = [None] * len(jobs), []

    def work(index):
        try:
            results[index] = jobs[index]()
        except Exception as error:  # told by the main thread
            errors.append(error)

    threads = [threading.Thread(target=work, args=(index,), daemon=True) for index in range(len(jobs))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return results


def play(rig, file):
    return rig.start("play", file, "--text", "--autostart", "--close-at-end", "--no-voice")


def short_sessions(rig, lane, kills):
    """Sessions of a second, killed anywhere between their start and a little after their end."""
    dice = random.Random(SEED + lane)
    file = rig.routine(f"tiny{lane}", ['breathe = "1s"\nsay = "In."'])
    whole = play(rig, file)
    assert whole.wait(20) == 0, whole.text()
    end = next((at for at, _, text in whole.lines if text.startswith("saved ")), None)
    assert end, f"the commit is not told:\n{whole.text()}"
    end -= whole.started
    saved = re.findall(r"(?m)^saved (\S+)$", whole.out())
    for _ in range(kills):
        run = play(rig, file)
        # Half of them near the end, where the last commit is.
        time.sleep(dice.uniform(end - 0.1, end + 0.15) if dice.random() < 0.5 else dice.uniform(0.0, end))
        run.kill()
        saved += re.findall(r"(?m)^saved (\S+)$", run.out())
        if run in rig._runs:
            rig._runs.remove(run)
    return {"kills": kills, "saved": len(saved), "interrupted": check(rig, kills + 1, saved)}


def long_sessions(rig, lane, kills):
    """Sessions killed after 6 to 11 s in one long phase: how much of it is kept."""
    dice = random.Random(SEED - 1 - lane)
    file = rig.routine("long", ['breathe = "60s"\nsay = "Breathe."'])
    most_lost = 0
    for _ in range(kills):
        run = play(rig, file)
        told = wait_for("the phase", 10, lambda: [at for at, name, text in run.lines if name == "out" and "Breathe." in text])
        time.sleep(dice.uniform(5.5, 10.5))
        assert run.running(), run.text()
        killed = time.monotonic()
        run.kill()
        newest = rig.ask_json("history")[0]
        assert newest["outcome"] == "interrupted", newest
        really = (killed - told[0]) * 1000
        most_lost = max(most_lost, round(really - newest["active_ms"]))
        if newest["active_ms"] > really + 200:
            raise Late(f"{newest['active_ms']} ms are kept of {really:.0f}")
    if most_lost > AT_MOST_LOST_MS:
        raise Late(f"{most_lost} ms of a running session were lost")
    return {"kills": kills, "saved": 0, "interrupted": check(rig, kills, []), "most_lost_ms": most_lost}


def check(rig, starts, saved):
    """Everything saved is there, nothing is damaged; how many were interrupted."""
    rig.ask("history", "check")
    with sqlite3.connect(f"file:{rig.data}/history.db?mode=ro", uri=True) as database:
        answer = database.execute("PRAGMA integrity_check").fetchall()
        assert answer == [("ok",)], answer
    sessions = {session["id"]: session for session in rig.ask_json("history")}
    for name in saved:
        assert name in sessions, f"{name} was called saved and is gone"
        session = sessions[name]
        assert session["outcome"] == "completed" and session["active_ms"] == session["planned_ms"], session
        assert len(session["phases"]) == 1, session
    outcomes = [session["outcome"] for session in sessions.values()]
    assert set(outcomes) <= {"completed", "interrupted"}, set(outcomes)
    # A session that had ended may have been killed before it could say so; never the other way round.
    assert len(saved) <= outcomes.count("completed") and len(sessions) <= starts, outcomes
    return outcomes.count("interrupted")


if __name__ == "__main__":
    main(thousand_kills)
