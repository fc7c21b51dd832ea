#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every C++ file is laid out as .clang-format says. Put it right with: clang-format -i FILE."""
import subprocess
import sys

from source_tree import all_files, main


def check(root):
    files = [str(p) for p in all_files(root) if p.suffix in (".cpp", ".h")]
    errors = []
    for file in files:
        run = subprocess.run([sys.argv[2], "--dry-run", "--Werror", file], capture_output=True, text=True, check=False)
        if run.returncode:
            errors.append(run.stderr.splitlines()[0] if run.stderr else file)
    return errors, []


if __name__ == "__main__":
    main(check)
