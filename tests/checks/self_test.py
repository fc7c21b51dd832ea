#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A planted mistake of every sort is found, and a clean tree is not blamed."""
import pathlib
import tempfile
import unittest

import includes
import licence_lines
import mirror
import sizes
import texts

LICENCE = "// SPDX-License-Identifier: MIT\n"


class Planted(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.folder.name)
        self.write("src/base/text.h", "#include <string>\n")
        self.write("src/session/plan.h", '#include <vector>\n#include "base/text.h"\n')

    def tearDown(self):
        self.folder.cleanup()

    def write(self, path, code):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(LICENCE + code, encoding="utf-8")

    def finds(self, check, *errors):
        self.assertEqual(list(errors), check.check(self.root)[0])


class Includes(Planted):
    def test_clean_tree(self):
        self.finds(includes)

    def test_room_that_may_not_be_included(self):
        self.write("src/audio/track.h", "")
        self.write("src/session/plan.cpp", '#include "audio/track.h"\n')
        self.finds(includes, "src/session/plan.cpp:2: session must not include audio (audio/track.h)")

    def test_header_named_without_its_room(self):
        self.write("src/session/plan.cpp", '#include "plan.h"\n')
        self.finds(includes, 'src/session/plan.cpp:2: "plan.h" is no file of src/; write "session/plan.h"')

    def test_library_in_the_wrong_room(self):
        self.write("src/audio/player.cpp", "#include <spdlog/spdlog.h>\n")
        self.finds(includes, "src/audio/player.cpp:2: spdlog is not allowed in audio/player.cpp (<spdlog/spdlog.h>)")

    def test_library_in_the_wrong_file_of_its_room(self):
        self.write("src/history/store.cpp", "#include <nlohmann/json.hpp>\n#include <SQLiteCpp/Database.h>\n")
        self.finds(includes, "src/history/store.cpp:2: nlohmann-json is not allowed in history/store.cpp "
                             "(<nlohmann/json.hpp>)")

    def test_library_in_two_files(self):
        for name in ("parse", "lint"):
            self.write(f"src/routine/{name}.cpp", "#include <toml++/toml.h>\n")
        self.finds(includes, "src/routine: toml++ is used in 2 files, 1 is allowed: lint.cpp, parse.cpp")

    def test_mixer_outside_the_player(self):
        self.write("src/ui/window.cpp", "#include <SDL2/SDL_mixer.h>\n#include <SDL2/SDL.h>\n")
        self.finds(includes, "src/ui/window.cpp:2: SDL2_mixer is not allowed in ui/window.cpp (<SDL2/SDL_mixer.h>)")

    def test_pulse_outside_the_question_to_the_sound_server(self):
        self.write("src/audio/sound_server.cpp", "#include <pulse/context.h>\n#include <dlfcn.h>\n")
        self.finds(includes)
        self.write("src/audio/device.cpp", "#include <pulse/context.h>\n")
        self.finds(includes, "src/audio/device.cpp:2: libpulse is not allowed in audio/device.cpp (<pulse/context.h>)")

    def test_library_that_nobody_decided_on(self):
        self.write("src/app/main.cpp", "#include <boost/any.hpp>\n#include <unistd.h>\n")
        self.finds(includes, "src/app/main.cpp:2: <boost/any.hpp> belongs to no library of the table")

    def test_room_without_files_or_clock(self):
        self.write("src/session/session.cpp",
                   '#include <fstream>\n// steady_clock::now() in a comment is fine\nauto a = steady_clock::now();\n')
        self.finds(includes, "src/session/session.cpp:2: <fstream>: session must never need it",
                   "src/session/session.cpp:4: _clock::now: asks for the time")

    def test_boot_clock_is_read_in_one_file(self):
        self.write("src/base/boot_time.h", "#include <ctime>\nint a = clock_gettime(CLOCK_BOOTTIME, nullptr);\n")
        self.write("src/audio/stream.cpp", '#include "base/boot_time.h"\n')
        self.finds(includes)
        self.write("src/desktop/buses.cpp", "int a = clock_gettime(CLOCK_BOOTTIME, nullptr);\n")
        self.write("src/session/session.cpp", '#include "base/boot_time.h"\n')
        self.finds(includes, "src/desktop/buses.cpp:2: CLOCK_BOOTTIME: is read in base/boot_time.h",
                   "src/session/session.cpp:2: session must not know the time (base/boot_time.h)")

    def test_unknown_room(self):
        self.write("src/utils/misc.h", "")
        self.finds(includes, "src/utils/misc.h: 'utils' is not a room of the table")


class Sizes(Planted):
    def test_clean_tree(self):
        self.assertEqual(([], []), sizes.check(self.root))

    def test_file_length(self):
        self.write("src/ui/a.cpp", "int a;\n" * 500)
        self.write("src/ui/b.cpp", "int a;\n" * 300)
        self.write("src/ui/c.h", "int a;\n" * 120)
        self.assertEqual((["src/ui/a.cpp: 501 lines, at most 500"],
                          ["src/ui/b.cpp: 301 lines, aim for 300", "src/ui/c.h: 121 lines, aim for 120 in a header"]),
                         sizes.check(self.root))

    def test_function_length(self):
        body = "  if (x) {\n    y();\n  }\n"
        self.write("src/ui/a.cpp", "namespace ui {\nvoid long_one(int x) {\n" + body * 20 + "}\n\n"
                   "A::A(int x)\n    : x_{x}, y_(1) {\n" + body * 14 + "}\n\nint short_one() { return 1; }\n}\n")
        self.assertEqual((["src/ui/a.cpp:3: long_one has 62 lines, at most 60"],
                          ["src/ui/a.cpp:66: A::A has 45 lines, aim for 40"]), sizes.check(self.root))

    def test_functions_in_a_class_and_after_data(self):
        code = ("struct A {\n  int a[2]{1, 2};\n  bool operator==(const A&) const = default;\n"
                "  auto f() const -> std::vector<int> {\n    return {1, 2};\n  }\n};\n"
                "const char* kText = R\"(void no() {)\";\nenum class E { a, b };\nint g()\n{\n  return '{';\n}\n")
        self.assertEqual([("f", 4, 3), ("g", 10, 4)], sizes.functions(code))

    def test_too_much_in_app(self):
        self.write("src/ui/a.cpp", "int a;\n" * 299)
        for n in range(8):
            self.write(f"src/app/a{n}.cpp", "int a;\n" * 299)
        self.assertIn("ALARM: app holds 2400 of 2705 lines, 89 %: move what a room could decide into that room",
                      sizes.check(self.root)[1])


class Mirror(Planted):
    def test_source_without_a_test(self):
        self.write("src/session/plan.cpp", "")
        self.finds(mirror, "src/session/plan.cpp: no tests/session/plan_test.cpp; write it, or say why not in "
                           "tests/checks/untested.txt")
        self.write("tests/session/plan_test.cpp", "")
        self.finds(mirror)

    def test_screen_is_tested_in_its_room(self):
        self.write("src/ui/screens/after.cpp", "")
        self.write("tests/ui/after_test.cpp", "")
        self.finds(mirror)

    def test_list_of_excuses(self):
        self.write("src/session/plan.cpp", "")
        self.write("src/session/view.cpp", "")
        self.write("tests/session/view_test.cpp", "")
        (self.root / "tests/checks").mkdir()
        (self.root / "tests/checks/untested.txt").write_text(
            "src/session/plan.cpp:\nsrc/session/view.cpp: once\nsrc/gone.cpp: gone\n", encoding="utf-8")
        self.finds(mirror, "tests/checks/untested.txt: src/session/plan.cpp gives no reason",
                   "tests/checks/untested.txt: src/session/view.cpp has a test now; take the line out",
                   "tests/checks/untested.txt: src/gone.cpp names no file without a test")


    def test_pattern_excuses_many(self):
        self.write("src/ui/screens/a.cpp", "")
        self.write("src/ui/screens/b.cpp", "")
        self.write("tests/ui/b_test.cpp", "")
        (self.root / "tests/checks").mkdir()
        (self.root / "tests/checks/untested.txt").write_text("src/ui/screens/*.cpp: drawn by tests/ui/screens_test.cpp\n")
        self.finds(mirror)


class LicenceLines(Planted):
    def test_missing_line(self):
        self.finds(licence_lines)
        (self.root / "src/a.h").write_text("#pragma once\n" + LICENCE, encoding="utf-8")
        (self.root / "scripts").mkdir()
        (self.root / "scripts/run").write_text("#!/bin/sh\n# SPDX-License-Identifier: MIT\n", encoding="utf-8")
        self.finds(licence_lines, "src/a.h: the first line must hold 'SPDX-License-Identifier: MIT'")


class Texts(Planted):
    def test_machine_path(self):
        self.write("docs/a.md", "see https://example.org/home/x and $PREFIX/home/x\n")
        self.finds(texts)
        self.write("src/a.cpp", 'auto path = "/ho' 'me/me/sessions";\n')
        self.finds(texts, "src/a.cpp:2: a path of one machine")

    def test_leftovers(self):
        self.write("src/a.cpp", "// TO" "DO later\n")
        self.write("src/b.cpp", "int a; \n")
        self.write("src/c.cpp", "<" * 7 + " HEAD\n")
        self.finds(texts, "src/a.cpp:2: a note to come back to", "src/b.cpp:2: spaces at the end of a line",
                   "src/c.cpp:2: a leftover of a merge")

    def test_claims(self):
        self.write("sessions/a.toml", 'goal = "Cures every knot."\n')
        self.finds(texts, "sessions/a.toml:2: a claim to heal")


if __name__ == "__main__":
    unittest.main()
