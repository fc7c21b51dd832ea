# SPDX-License-Identifier: MIT
"""A thousand own routines, every second one damaged: for the test of the list, and for measuring it."""
import re

from rig import SOURCE

# How a file is damaged, and what the program has to say of it.
DAMAGES = (
    (lambda text: text.replace('title', 'titel', 1), 'unknown key "titel"'),
    (lambda text: text.replace('[[step]]', '[[step]]\npressur = "2-3"', 1), 'unknown key "pressur"'),
    (lambda text: re.sub(r"(?m)^format *= 1", "format = 7", text), "does not know format 7"),
    (lambda text: text[:text.index("[[step]]")], "the routine has no steps"),
    (lambda text: text + '\n[[step]]\nhold = "20m"\npressure = "3-5"\nsay = "Press for far too long."\n', " [L-"),
    (lambda text: text + '\nsay = "never closed\n', "this text is not closed"),
    (lambda text: "", "the file does not say which format it has"),
    (lambda text: text + "\x00", "may not stand in a routine"),
)


def write_thousand(folder):
    """Writes r0000.toml to r0999.toml, copies of the shipped routines; what is wrong with each damaged one, by id."""
    folder.mkdir(parents=True, exist_ok=True)
    shipped = [file.read_text(encoding="utf-8") for file in sorted((SOURCE / "sessions").glob("*.toml"))]
    wrong = {}
    for number in range(1000):
        name, text = f"r{number:04}", shipped[number % len(shipped)]
        if number % 2:
            damage, wrong[name] = DAMAGES[number // 2 % len(DAMAGES)]
            text = damage(text)
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return wrong
