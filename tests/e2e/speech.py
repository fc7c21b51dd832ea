#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a session says: recognised by an offline recogniser, and never in the way of a cue."""
import os
import stat
import subprocess

import numpy

import cues
from rig import RATE, Rig, Skip, main

WORDS = ("press", "release", "hold", "rest", "left", "right", "stretch")
MODEL = "/usr/share/pocketsphinx/model/en-us"
CARRIERS = ("{}.", "Next, {}.", "{} now.")


def words_routine(rig):
    sentences = [carrier.format(word).capitalize() for carrier in CARRIERS for word in WORDS]
    return rig.routine("words", [f'move = "8s"\nsay = "{sentence}"' for sentence in sentences])


def rendered(rig, routine, name, *options):
    file = rig.folder / f"{name}.wav"
    rig.ask("render", routine, "-o", file, *options, seconds=120)
    return cues.read_wav(file).mean(axis=1)


def speech_alone(rig, routine):
    """Cues and speech never overlap, so what the voice adds is the speech itself."""
    with_voice, without = rendered(rig, routine, "voice"), rendered(rig, routine, "cues", "--no-voice")
    without = numpy.pad(without, (0, max(0, len(with_voice) - len(without))))
    return with_voice - without[:len(with_voice)]


def listener():
    try:
        import pocketsphinx
    except ImportError:
        raise Skip("python3-pocketsphinx is not installed") from None
    grammar = ("#JSGF V1.0;\ngrammar words;\npublic <said> = [next] (" + " | ".join(WORDS) + ") [now];\n")
    return pocketsphinx, grammar


def decoder_of(rig, grammar):
    pocketsphinx, _ = listener()
    jsgf = rig.folder / "words.gram"
    jsgf.write_text(grammar)
    config = pocketsphinx.Decoder.default_config()
    for key, value in (("-hmm", f"{MODEL}/en-us"), ("-dict", f"{MODEL}/cmudict-en-us.dict"),
                       ("-jsgf", str(jsgf)), ("-logfn", os.devnull)):
        config.set_string(key, value)
    return pocketsphinx.Decoder(config)


def heard_in(decoder, sound, phase):
    """The words that the recogniser hears in a phase."""
    start = phase["start_ms"] * RATE // 1000
    part = sound[start:start + phase["length_ms"] * RATE // 1000]
    said = numpy.nonzero(numpy.abs(part) > 0.003)[0]
    if not len(said):
        return []
    # A third of the rate, after a mean over three samples: the voice has nothing above 8 kHz.
    part = part[max(0, said[0] - 9600):said[-1] + 9600]
    part = part[:len(part) // 3 * 3].reshape(-1, 3).mean(axis=1)
    decoder.start_utt()
    decoder.process_raw((part * 32000).astype("<i2").tobytes(), False, True)
    decoder.end_utt()
    return decoder.hyp().hypstr.split() if decoder.hyp() else []


def nine_of_ten(wanted, heard):
    wrong = [f"{want} as {' '.join(got) or 'nothing'}" for want, got in zip(wanted, heard)
             if f" {want} " not in f" {' '.join(got)} "]
    right = len(wanted) - len(wrong)
    print(f"        {right} of {len(wanted)} recognised" + (": " + ", ".join(wrong) if wrong else ""))
    assert right * 10 >= 9 * len(wanted), f"{right} of {len(wanted)}: {wrong}"


def the_right_word_is_recognised():
    _, grammar = listener()
    with Rig("speech-words") as rig:
        routine = words_routine(rig)
        plan = rig.ask_json("show", routine)
        sound = speech_alone(rig, routine)
        decoder = decoder_of(rig, grammar)
        wanted = [word for _ in CARRIERS for word in WORDS]
        nine_of_ten(wanted, [heard_in(decoder, sound, phase) for phase in plan["phases"]])


def short_words_between_cues_are_said_and_recognised():
    """Phases of five seconds leave less than half a second for "Let go." and one second for word and count."""
    numbers = ("one", "two", "three", "four", "five", "six")
    grammar = ("#JSGF V1.0;\ngrammar words;\n<number> = " + " | ".join(numbers) + ";\npublic <said> = "
               "(press | hold | rest | stretch | roll | let go) [<number> of <number>];\n")
    with Rig("speech-brisk") as rig:
        routine = rig.routine("brisk", ['prepare = "10s"\nsay = "Ready."', 'repeat = 6\nsteps = [{ press = "5s", say = "Press.", pressure = "2-3" }, '
                                        '{ release = "5s", say = "Let go." }]'], side='"right"')
        plan = rig.ask_json("show", routine)
        sound = speech_alone(rig, routine)
        decoder = decoder_of(rig, grammar)
        wanted = ["press", "let go"] + [text for number in numbers[1:] for text in (f"press {number} of six", "let go")]
        nine_of_ten(wanted, [heard_in(decoder, sound, phase) for phase in plan["phases"][1:]])


def cues_are_found_on_their_sample_between_the_words():
    for routine in ("press-release", "wall-ball-upper-back"):
        with Rig(f"speech-{routine}") as rig:
            plan = rig.ask_json("show", routine)
            sound = rendered(rig, routine, "voice")
            alone = rendered(rig, routine, "cues", "--no-voice")
            planned = cues.planned(plan)
            for at, name in planned:
                length = len(cues.read_wav(cues.CUES / f"{name}.wav"))
                assert numpy.array_equal(sound[at:at + length], alone[at:at + length]), f"{routine}: {name} at {at}"
            said = numpy.count_nonzero(numpy.abs(sound[:len(alone)] - alone[:len(sound)]) > 0.003) / RATE
            print(f"        {routine}: {len(planned)} cues untouched, {said:.1f} s of voice between them")
            assert said > 5, f"{routine}: hardly anything is said"


def program(rig, name, lines):
    file = rig.folder / name
    file.write_text("#!/bin/sh\n" + lines + "\n")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return file


def a_voice_program_speaks_or_is_told():
    with Rig("speech-program") as rig:
        routine = words_routine(rig)
        tone = rig.folder / "tone.wav"
        subprocess.run(["sox", "-n", "-r", "22050", "-b", "16", str(tone), "synth", "0.5", "sine", "700"], check=True)
        for name, lines, told in (("beep", f"cat >/dev/null; cat '{tone}'", ""),
                                  ("broken", "exit 7", "failed with status 7; the built-in voice speaks instead"),
                                  ("flood", "head -c 100000000 /dev/zero", "gave more than 16 MiB")):
            rig.config.write_text(f'voice = "program"\nvoice_program = "{program(rig, name, lines)}"\n')
            out = rig.folder / f"{name}.wav"
            run = rig.start("render", routine, "-o", out)
            assert run.wait(60) == 0, run.text()
            assert told in run.err() and bool(run.err().strip()) == bool(told), run.err()
            assert len(cues.read_wav(out)) > 0
            doctor = rig.start("doctor")
            doctor.wait(30)
            line = [each for each in doctor.out().splitlines() if each.startswith("voice")]
            assert line and ("problem" in line[0]) == bool(told), doctor.out()


def files_of_every_kind_carry_their_title():
    with Rig("speech-titles") as rig:
        for ending in (".wav", ".flac", ".ogg", ".mp3"):
            file = rig.folder / f"minute{ending}"
            rig.ask("render", "daily-minute", "-o", file, seconds=120)
            assert b"Unknot" in file.read_bytes(), f"{ending}: no artist"


if __name__ == "__main__":
    main(the_right_word_is_recognised, short_words_between_cues_are_said_and_recognised, cues_are_found_on_their_sample_between_the_words,
         a_voice_program_speaks_or_is_told, files_of_every_kind_carry_their_title)
