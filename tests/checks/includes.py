#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Who may include whom: the table of rooms in ARCHITECTURE.md, held against every #include in src/."""
import re

from source_tree import ROOMS, main, room_of, sources, without_comments_and_texts

# room: the other rooms that it may include
MAY_INCLUDE = {
    "base": (),
    "routine": ("base",),
    "session": ("base", "routine"),
    "audio": ("base", "session"),
    "history": ("base", "routine", "session"),  # it stores the person's choices, which routine defines
    "files": ("base", "routine", "session", "history"),
    "guide": ("base", "routine", "session", "audio", "history", "files"),
    "desktop": ("base", "session"),
    "ui": ("base", "routine", "session", "history"),
    "app": ROOMS,
}

# library: (what its headers look like, {room: pattern of the file names allowed there}, most files a room)
ANY = r".*"
LIBRARIES = {
    "tl::expected": (r"tl/expected\.hpp", dict.fromkeys(ROOMS, ANY), None),
    "toml++": (r"toml\+\+/.*|toml\.hpp", {"routine": r".*\.cpp", "files": r"settings_text\.cpp"}, 1),
    "SDL2_mixer": (r"(SDL2/)?SDL_mixer\.h", {"audio": r"device\.cpp|music\.cpp"}, 2),
    "SDL2_image": (r"(SDL2/)?SDL_image\.h", {"ui": r".*\.cpp"}, None),
    "flite": (r"flite/.*|flite\.h", {"audio": r".*\.cpp"}, 1),
    "libpulse": (r"pulse/.*", {"audio": r"sound_server\.cpp"}, 1),  # declarations only: it is loaded with dlopen
    "libsndfile": (r"sndfile\.hh?", {"audio": r".*\.cpp"}, 1),
    "SQLite": (r"SQLiteCpp/.*|sqlite3\.h", {"history": r"(?!json|csv|lines).*"}, None),
    "nlohmann-json": (r"nlohmann/.*", {"history": r".*(json|csv|lines|export|import).*", "app": ANY}, None),
    "CLI11": (r"CLI/.*", {"app": ANY}, None),
    "spdlog": (r"spdlog/.*|fmt/.*", {"files": r"log\.cpp"}, 1),
    "sdbus-c++": (r"sdbus-c\+\+/.*", {"desktop": ANY}, None),
    "Dear ImGui": (r"(imgui/)?(imgui|imstb|misc|backends).*\.h", {"ui": ANY}, None),
    "FreeType": (r"ft2build\.h|freetype.*", {"ui": ANY}, None),
    "OpenGL": (r"(GL|GLES2|KHR)/.*|(SDL2/)?SDL_opengl.*\.h", {"ui": ANY}, None),
    "SDL2 video": (r"(SDL2/)?SDL_(video|render|surface|syswm|keyboard|mouse)\.h", {"ui": ANY}, None),
    "SDL2": (r"(SDL2/)?SDL(_\w+)?\.h", {"audio": r".*\.cpp", "ui": ANY, "desktop": ANY}, None),
}

# Headers of the system itself: C++ (no dot, no slash) is always allowed, these too.
POSIX = re.compile(r"(sys|linux|netinet|arpa)/\w+\.h|"
                   r"(unistd|fcntl|signal|poll|termios|pthread|sched|time|dlfcn|pwd|locale|langinfo|malloc|spawn)\.h")

# The one file that reads the clock, and who may not know the time from it.
BOOT_CLOCK = "base/boot_time.h"
WITHOUT_TIME = ("routine", "session", "history", "files", "ui")

# What a room must never do, as headers of the C++ library ...
NEVER_HEADERS = {
    "routine": {"fstream", "filesystem", "iostream", "thread", "mutex", "ctime", "cstdio"},
    "session": {"fstream", "filesystem", "iostream", "thread", "mutex", "ctime", "cstdio", "atomic"},
    "base": {"fstream", "iostream", "thread"},
    "history": {"iostream"},
    "audio": {"iostream"},
    "ui": {"iostream"},
}
# ... and as words in the code.
NEVER_WORDS = [
    (r"\bCLOCK_BOOTTIME\b", ROOMS, f"is read in {BOOT_CLOCK}"),
    (r"_clock::now|clock_gettime|\btime\(nullptr\)", ("base", "routine", "session"), "asks for the time"),
    (r"\bSDL_(CreateWindow|GL_\w+|PollEvent|WaitEvent\w*)\b",
     ("base", "routine", "session", "audio", "history", "files", "guide", "desktop", "app"), "belongs to the window, in ui"),
]

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?P<open>[<"])(?P<name>[^>"]+)[>"]', re.MULTILINE)


def check(root):
    errors = []
    users = {}  # (library, room): files
    for path in sources(root):
        room, code = room_of(root, path), path.read_text(encoding="utf-8")
        shown = path.relative_to(root)
        if room not in MAY_INCLUDE:
            errors.append(f"{shown}: '{room}' is not a room of the table")
            continue
        for match in INCLUDE.finditer(code):
            place = f"{shown}:{code.count(chr(10), 0, match.start()) + 1}"
            name = match["name"]
            if match["open"] == '"':
                errors += room_errors(root, path, room, place, name)
            else:
                errors += library_errors(path, room, place, name, users)
        if path == root / "src" / BOOT_CLOCK:
            continue
        bare = without_comments_and_texts(code)
        for pattern, rooms, why in NEVER_WORDS:
            for match in re.finditer(pattern, bare) if room in rooms else ():
                errors.append(f"{shown}:{bare.count(chr(10), 0, match.start()) + 1}: {match.group()}: {why}")
    for (library, room), files in sorted(users.items()):
        most = LIBRARIES[library][2]
        if most is not None and len(files) > most:
            errors.append(f"src/{room}: {library} is used in {len(files)} files, {most} is allowed: "
                          + ", ".join(sorted(files)))
    return errors, []


def room_errors(root, path, room, place, name):
    target = name.split("/")[0]
    if not (root / "src" / name).is_file():
        near = path.parent / name
        hint = f'; write "{near.relative_to(root / "src")}"' if near.is_file() else ""
        return [f'{place}: "{name}" is no file of src/{hint}']
    if name == BOOT_CLOCK and room in WITHOUT_TIME:
        return [f"{place}: {room} must not know the time ({name})"]
    if target != room and target not in MAY_INCLUDE[room]:
        return [f"{place}: {room} must not include {target} ({name})"]
    return []


def library_errors(path, room, place, name, users):
    if "." not in name and "/" not in name:
        return [f"{place}: <{name}>: {room} must never need it"] if name in NEVER_HEADERS.get(room, ()) else []
    if POSIX.fullmatch(name):
        return [f"{place}: <{name}>: {room} knows no system calls"] if room in ("routine", "session") else []
    for library, (headers, rooms, _) in LIBRARIES.items():
        if re.fullmatch(headers, name):
            if room not in rooms or not re.fullmatch(rooms[room], path.name):
                return [f"{place}: {library} is not allowed in {room}/{path.name} (<{name}>)"]
            users.setdefault((library, room), set()).add(path.name)
            return []
    return [f"{place}: <{name}> belongs to no library of the table"]


if __name__ == "__main__":
    main(check)
