#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What may stand in no file: paths of one machine, leftovers of work, and promises that Unknot must not make."""
import re

from source_tree import all_files, main

TEXT_SUFFIXES = {".cpp", ".h", ".py", ".sh", ".cmake", ".md", ".txt", ".toml", ".json", ".xml", ".desktop", ".1", ".yml",
                 ""}

# what is wrong: (pattern, the files it is looked for in)
ANY = re.compile(r".*")
CODE = re.compile(r"(src|tests|bench)/.*\.(cpp|h)")
FORBIDDEN = {
    "a path of one machine": (re.compile(r"(?<![\w.$}{~*-])/(home/(?!somebody\b)|root/|Users/|work/|mnt/|srv/)\w"), ANY),
    "a leftover of a merge": (re.compile(r"^(<{7}|>{7}) ", re.MULTILINE), ANY),
    "a note to come back to": (re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b"), re.compile(r"(src|scripts|cmake|bench)/.*")),
    "spaces at the end of a line": (re.compile(r"[ \t]+$", re.MULTILINE), re.compile(r".*\.(cpp|h|py|sh|cmake|toml)")),
    "a carriage return": (re.compile(r"\r$", re.MULTILINE), re.compile(r"(?!tests/).*")),
    "a tab": (re.compile(r"^ *\t", re.MULTILINE), CODE),
    "a claim to heal": (re.compile(r"\b(cures?|heals?|miracle|toxins?|guaranteed)\b", re.IGNORECASE),
                        re.compile(r"sessions/.*\.toml|packaging/.*")),
}


def check(root):
    errors = []
    for path in all_files(root):
        shown = str(path.relative_to(root))
        if path.suffix not in TEXT_SUFFIXES or shown.startswith(("tests/fuzz/corpus", "tests/routine/hostile")):
            continue
        try:
            text = path.read_text(encoding="utf-8", errors="strict")
        except UnicodeDecodeError:
            continue
        for what, (pattern, where) in FORBIDDEN.items():
            match = pattern.search(text) if where.fullmatch(shown) else None
            if match:
                errors.append(f"{shown}:{text.count(chr(10), 0, match.start()) + 1}: {what}")
    return errors, []


if __name__ == "__main__":
    main(check)
