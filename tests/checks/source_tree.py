# SPDX-License-Identifier: MIT
"""What the checks share: walking the source tree, and reporting what is wrong."""
import pathlib
import re
import sys

ROOMS = ("base", "routine", "session", "audio", "history", "files", "guide", "desktop", "ui", "app")
SKIPPED_FOLDERS = {".git", "build", ".cache", "__pycache__"}


def sources(root):
    """Every C++ file of src/, sorted."""
    return sorted(p for p in (root / "src").rglob("*") if p.suffix in (".h", ".cpp"))


def room_of(root, path):
    """The room that a file of src/ lies in."""
    return path.relative_to(root / "src").parts[0]


def all_files(root):
    """Every file of the project, sorted; not what a build leaves behind."""
    for path in sorted(root.rglob("*")):
        if path.is_file() and not SKIPPED_FOLDERS & set(path.relative_to(root).parts):
            yield path


def without_comments_and_texts(code):
    """C++ with comments, string and character literals blanked out; every line stays where it was."""
    pattern = re.compile(
        r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\s]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|'
        r"(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'", re.DOTALL)
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), code)


def main(check):
    """Runs check(root) -> (errors, warnings) on the folder named on the command line."""
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    errors, warnings = check(root)
    for text in warnings:
        print(f"warning: {text}")
    for text in errors:
        print(f"error: {text}")
    if not errors:
        print("ok")
    sys.exit(1 if errors else 0)
