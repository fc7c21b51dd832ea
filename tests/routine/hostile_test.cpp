// SPDX-License-Identifier: MIT
// Every file of hostile/ does what hostile/expected.txt says: the first line of each of its problems, or
// "fine".
#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "routine/limits.h"
#include "routine/parse.h"
#include "tree.h"

namespace routine {
namespace {

const std::filesystem::path kFolder = tree_path("tests/routine/hostile");

std::string content(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string outcome(const std::string& name, const std::string& text) {
  const Parsed parsed = parse(text, "hostile", name);
  if (parsed) return name + ": fine\n";
  std::string lines;
  for (const Problem& problem : parsed.error()) {
    const std::string shown = problem_text(problem);
    lines += shown.substr(0, shown.find('\n') + 1);
  }
  return lines;
}

TEST(Hostile, FilesDoWhatIsExpected) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.path().extension() == ".toml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::istringstream expected(content(kFolder / "expected.txt"));
  std::string line;
  for (const auto& path : files) {
    std::istringstream outcomes(outcome(path.filename().string(), content(path)));
    for (std::string shown; std::getline(outcomes, shown);) {
      ASSERT_TRUE(std::getline(expected, line)) << shown;
      ASSERT_EQ(shown, line);
    }
  }
  EXPECT_FALSE(std::getline(expected, line)) << line;
  EXPECT_GE(files.size(), 60U);
}

struct Big {
  std::string name;
  std::string text;
  std::string outcome;
};

std::string repeated(std::string_view piece, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += piece;
  return text;
}

std::vector<Big> big_files() {
  const std::string top = "format = 1\ntitle = \"T\"\n";
  const std::string step = "[[step]]\nhold = \"1s\"\n";
  const std::string too_large = ": error: the file is larger than 256 KiB\n";
  return {
      {"128 MiB of text", "title = \"" + std::string(128 << 20, 'x') + '"', too_large},
      {"a million keys", repeated("a = 1\n", 1'000'000), too_large},
      {"256 KiB of NUL", std::string(kMaxFileBytes, '\0'),
       ":1:1: error: the character U+0000 may not stand in a routine\n"},
      {"256 KiB of [", std::string(kMaxFileBytes, '['), ":1:1: error: this line is longer than 4096 bytes\n"},
      {"256 KiB of [ in lines", "a = " + repeated("[\n", kMaxFileBytes / 2 - 8),
       ":17:1: error: brackets nest deeper than 16\n"},
      {"a key of 200,000 parts", "a" + repeated(".a", 100'000) + " = 1",
       ":1:1: error: this line is longer than 4096 bytes\n"},
      {"a key of 2,000 parts", "a" + repeated(".a", 2'000) + " = 1",
       ":1:18: error: too many dots between keys\n"},
      {"a header of 2,000 parts", "[a" + repeated(".a", 2'000) + "]",
       ":1:19: error: too many dots between keys\n"},
      {"500 steps", top + repeated(step, 500), ": fine\n"},
      {"501 steps", top + repeated(step, 501), ": error: the routine has 501 steps, more than 500\n"},
      {"2,000 phases",
       top + "[[step]]\nrepeat = 100\nsteps = [ { repeat = 20, steps = [ { hold = \"1s\" } ] } ]\n",
       ": fine\n"},
      {"101 repeats inside a group",
       top + "[[step]]\nrepeat = 20\nsteps = [ { repeat = 101, steps = [ { hold = \"1s\" } ] } ]\n",
       ":5:22: error: \"repeat\" is out of range\n"},
      {"2,100 phases",
       top + "[[step]]\nrepeat = 100\nsteps = [ { repeat = 21, steps = [ { hold = \"1s\" } ] } ]\n",
       ": error: with its repeats and sides the routine has more than 2000 phases\n"},
      {"8 hours", top + "[[step]]\nrepeat = 8\nsteps = [ { rest = \"1h\" } ]\n", ": fine\n"},
      {"8 hours and 1 s", top + "[[step]]\nrepeat = 8\nsteps = [ { rest = \"1h\" } ]\n" + step,
       ": error: the routine lasts longer than 8h\n"},
      {"a title of 120", "format = 1\ntitle = \"" + repeated("肩", 120) + "\"\n" + step, ": fine\n"},
      {"a title of 121", "format = 1\ntitle = \"" + repeated("肩", 121) + "\"\n" + step,
       ":2:9: error: \"title\" is longer than 120 characters\n"},
      {"a text of 2,000", top + "goal = \"" + std::string(2'000, 'x') + "\"\n" + step, ": fine\n"},
      {"a text of 2,001", top + "goal = \"" + std::string(2'001, 'x') + "\"\n" + step,
       ":3:8: error: \"goal\" is longer than 2000 characters\n"},
      {"64 sources", top + "sources = [" + repeated("\"x\",", 64) + "]\n" + step, ": fine\n"},
      {"65 sources", top + "sources = [" + repeated("\"x\",", 65) + "]\n" + step,
       ":3:11: error: \"sources\" has more than 64 entries\n"},
      {"65 KiB of text", top + repeated(step + "say = \"" + std::string(1'300, 'x') + "\"\n", 51),
       ": error: the texts of the routine are longer than 64 KiB together\n"},
  };
}

TEST(Hostile, BigFilesMeetTheLimits) {
  for (const Big& big : big_files()) EXPECT_EQ(outcome("", big.text), big.outcome) << big.name;
}

// Files at the limits that cost the most, each inside its 50 ms even on a slow machine without optimisation.
TEST(Hostile, NoFileTakesLong) {
  const std::string key = repeated("x", 60);
  const std::vector<std::string> files = {
      repeated("a.b.c.d.e.f.g.h.i = 1\n", 2'000),
      "regions = [" + repeated("\"" + key + "\",\n", 3'500) + "]",
      repeated("[[step]]\n" + key + " = 1\n", 3'000),
      repeated("[[step]]\n", 6'000),
      "a = [" + repeated("\n{ hold = 1 },", 4'900) + "]",
      "a = \"\"\"" + repeated("\\\né", 60'000) + "\"\"\"",
  };
  for (const std::string& text : files) {
    const std::clock_t begin = std::clock();
    EXPECT_FALSE(parse(text, "slow", "slow.toml"));
    EXPECT_LE(std::clock() - begin, CLOCKS_PER_SEC) << text.substr(0, 40);
  }
}

TEST(Hostile, EveryTruncationOfARoutineIsHandled) {
  const std::string text = content(kFolder / "../../fuzz/corpus/every_key.toml");
  ASSERT_TRUE(parse(text, "r", "r.toml"));
  for (std::size_t length = 0; length < text.size(); ++length) {
    const Parsed parsed = parse(text.substr(0, length), "r", "r.toml");
    EXPECT_TRUE(parsed || !parsed.error().empty()) << length;
  }
}

TEST(Hostile, EveryByteInEveryPlaceIsHandled) {
  const std::string text = content(kFolder / "../../fuzz/corpus/smallest.toml");
  int accepted = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string changed = text;
      changed[at] = static_cast<char>(byte);
      const Parsed parsed = parse(changed, "r", "r.toml");
      if (parsed) ++accepted;
      ASSERT_TRUE(parsed || !parsed.error().empty()) << at << ' ' << byte;
    }
  }
  EXPECT_GT(accepted, 400);  // every character of the title, white space and digits
}

}  // namespace
}  // namespace routine
