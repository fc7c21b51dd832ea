#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every source file says its licence in its first line (the second after a #! line)."""
from source_tree import all_files, main

LINE = "SPDX-License-Identifier: MIT"
SUFFIXES = {".cpp", ".h", ".py", ".sh", ".cmake"}
FOLDERS = ("scripts", ".ci")


def needs_line(root, path):
    return (path.suffix in SUFFIXES or path.name == "CMakeLists.txt"
            or path.relative_to(root).parts[0] in FOLDERS)


def check(root):
    errors = []
    for path in all_files(root):
        if not needs_line(root, path):
            continue
        with path.open(encoding="utf-8", errors="replace") as file:
            head = [file.readline() for _ in range(2)]
        first = head[1] if head[0].startswith("#!") else head[0]
        if LINE not in first and not head[0].startswith("# shellcheck") or LINE not in "".join(head):
            errors.append(f"{path.relative_to(root)}: the first line must hold '{LINE}'")
    return errors, []


if __name__ == "__main__":
    main(check)
