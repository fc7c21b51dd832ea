#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""tests/ mirrors src/: src/X/y.cpp has tests/X/y_test.cpp, or stands in tests/checks/untested.txt with its reason."""
import fnmatch

from source_tree import main, sources


def listed(root):
    """{pattern: reason} of untested.txt, whose lines read `src/X/y.cpp: reason`; * stands for any letters."""
    text = root / "tests/checks/untested.txt"
    lines = text.read_text(encoding="utf-8").splitlines() if text.exists() else []
    pairs = (line.partition(":") for line in lines if line.strip() and not line.startswith("#"))
    return {path.strip(): reason.strip() for path, _, reason in pairs}


def check(root):
    errors, excused, used = [], listed(root), set()
    for path in sources(root):
        if path.suffix != ".cpp" or path.name == "placeholder.cpp":
            continue
        shown = path.relative_to(root)
        room = shown.parts[1]
        inner = shown.relative_to("src").with_name(path.stem + "_test.cpp")
        # A room's tests are one flat folder; src/ui/screens/after.cpp has tests/ui/after_test.cpp.
        has_test = (root / "tests" / inner).exists() or (root / "tests" / room / inner.name).exists()
        pattern = next((p for p in excused if fnmatch.fnmatchcase(str(shown), p)), None)
        reason = excused.get(pattern)
        if not has_test or pattern == str(shown):
            used.add(pattern)
        if not has_test and reason is None:
            errors.append(f"{shown}: no tests/{room}/{inner.name}; write it, or say why not in tests/checks/untested.txt")
        elif not has_test and not reason:
            errors.append(f"tests/checks/untested.txt: {shown} gives no reason")
        elif has_test and pattern == str(shown):
            errors.append(f"tests/checks/untested.txt: {shown} has a test now; take the line out")
    errors += [f"tests/checks/untested.txt: {path} names no file without a test" for path in excused.keys() - used]
    return errors, []


if __name__ == "__main__":
    main(check)
