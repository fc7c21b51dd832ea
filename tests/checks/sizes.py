#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How long files and functions may be, and how much of the program may lie in app."""
import re

from source_tree import main, room_of, sources, without_comments_and_texts

FILE_WARNS, FILE_FAILS = 300, 500
HEADER_WARNS = 120
FUNCTION_WARNS, FUNCTION_FAILS = 40, 60
APP_SHARE = 0.15
APP_SHARE_FROM = 2000  # lines; in a smaller program the share means nothing

# What stands before the brace that opens something other than a function's body.
NOT_A_FUNCTION = re.compile(r"\b(namespace|class|struct|enum|union|extern|concept)\b[^()]*$|"
                            r"\b(if|for|while|switch|catch|do|else|try)\b\s*(constexpr)?\s*(\(.*\))?\s*$", re.DOTALL)
# A parameter list, then qualifiers, a result type or a constructor's initialisers.
FUNCTION = re.compile(r"[\w>~\]=+\-*/<!&|^%()]\s*\(.*\)\s*(const|noexcept|override|final|mutable|&|\s)*"
                      r"(->[^;{}]*|:[^;]*|requires[^;{}]*)?$", re.DOTALL)

# `: member_{` in a constructor's list: its braces begin and end nothing.
INITIALISER = re.compile(r"\)\s*(noexcept)?\s*:(?!:)[^;]*[\w>]$", re.DOTALL)


def functions(code):
    """(name, first line, number of lines) of every outermost function body; found by braces, not by grammar."""
    bare = without_comments_and_texts(code)
    bare = re.sub(r"^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", lambda m: re.sub(r"[^\n]", " ", m.group()), bare, flags=re.MULTILINE)
    found, stack, since = [], [], 0
    for match in re.finditer(r"[{};]", bare):
        at = match.start()
        inside = any(kind == "function" for kind, *_ in stack)
        if match.group() == "{":
            head = bare[since:at].strip()
            if not inside and INITIALISER.search(head):
                stack.append(("initialiser", "", at))
                continue
            if not inside and FUNCTION.search(head) and not NOT_A_FUNCTION.search(head):
                start = since + len(bare[since:at]) - len(bare[since:at].lstrip())
                name = re.search(r"([~\w:]+|operator\s*\S+?)\s*\(", head)
                stack.append(("function", name[1] if name else "?", start))
            else:
                stack.append(("other", "", at))
            since = at + 1
        elif match.group() == "}":
            kind, name, start = stack.pop() if stack else ("other", "", at)
            if kind == "function":
                first = bare.count("\n", 0, start) + 1
                found.append((name, first, bare.count("\n", 0, at) + 2 - first))
            if kind != "initialiser":
                since = at + 1
        elif not inside:
            since = at + 1
    return found


def check(root):
    errors, warnings, lines_of = [], [], {}
    for path in sources(root):
        code = path.read_text(encoding="utf-8")
        lines, shown = code.count("\n"), path.relative_to(root)
        room = room_of(root, path)
        lines_of[room] = lines_of.get(room, 0) + lines
        if lines > FILE_FAILS:
            errors.append(f"{shown}: {lines} lines, at most {FILE_FAILS}")
        elif lines > FILE_WARNS:
            warnings.append(f"{shown}: {lines} lines, aim for {FILE_WARNS}")
        elif path.suffix == ".h" and lines > HEADER_WARNS:
            warnings.append(f"{shown}: {lines} lines, aim for {HEADER_WARNS} in a header")
        for name, first, length in functions(code):
            if length > FUNCTION_FAILS:
                errors.append(f"{shown}:{first}: {name} has {length} lines, at most {FUNCTION_FAILS}")
            elif length > FUNCTION_WARNS:
                warnings.append(f"{shown}:{first}: {name} has {length} lines, aim for {FUNCTION_WARNS}")
    total = sum(lines_of.values())
    if total >= APP_SHARE_FROM and lines_of.get("app", 0) > APP_SHARE * total:
        warnings.append(f"ALARM: app holds {lines_of['app']} of {total} lines, "
                        f"{100 * lines_of['app'] / total:.0f} %: move what a room could decide into that room")
    return errors, warnings


if __name__ == "__main__":
    main(check)
