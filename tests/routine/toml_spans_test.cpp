// SPDX-License-Identifier: MIT
#include "routine/toml_spans.h"

#include <gtest/gtest.h>

#include "routine/files.h"
#include "routine/print.h"
#include "routine/random_routine.h"

namespace routine {
namespace {

// Keys, types, texts and places of the library's tree are those of the spans.
void compare(std::string_view text, const SourceLines& lines, const SpannedValue& mine,
             const TomlValue& theirs);

void compare(std::string_view text, const SourceLines& lines, const std::vector<SpannedEntry>& mine,
             const std::vector<TomlEntry>& theirs) {
  for (const SpannedEntry& entry : mine) {
    if (entry.dotted) continue;
    const auto found =
        std::find_if(theirs.begin(), theirs.end(), [&](const TomlEntry& e) { return e.key == entry.key; });
    ASSERT_NE(found, theirs.end()) << entry.key;
    const Place place = lines.place(entry.key_at.begin);
    EXPECT_EQ(place.line, found->place.line) << entry.key;
    EXPECT_EQ(place.column, found->place.column) << entry.key;
    compare(text, lines, entry.value, found->value);
  }
}

void compare(std::string_view text, const SourceLines& lines, const SpannedValue& mine,
             const TomlValue& theirs) {
  EXPECT_EQ(mine.type, theirs.type) << mine.at.of(text);
  EXPECT_EQ(lines.place(mine.at.begin).line, theirs.place.line) << mine.at.of(text);
  const std::string said = mine.type == TomlType::text ? toml_unquoted(mine.at.of(text)) : theirs.text;
  EXPECT_EQ(said, theirs.text);
  ASSERT_EQ(mine.items.size(), theirs.items.size());
  for (std::size_t i = 0; i < mine.items.size(); ++i) compare(text, lines, mine.items[i], theirs.items[i]);
  compare(text, lines, mine.entries, theirs.entries);
}

void compare_file(const std::string& text) {
  const SourceLines lines(text);
  const auto theirs = parse_toml(text, lines);
  const auto mine = toml_spans(text);
  if (!theirs) return;
  ASSERT_TRUE(mine) << text;
  compare(text, lines, mine->tables[0].entries, theirs->entries);
  const TomlEntry* steps = find_entry(*theirs, "step");
  if (steps == nullptr || steps->value.type != TomlType::list) return;
  std::size_t step = 0;
  for (const SpannedTable& table : mine->tables) {
    if (table.header != std::vector<std::string>{"step"} || step >= steps->value.items.size()) continue;
    compare(text, lines, table.entries, steps->value.items[step++].entries);
  }
}

TEST(TomlSpans, AreWhereTheLibrarySeesTheSameThings) {
  for (const auto& file : files::of(files::root() / "sessions", ".toml")) compare_file(files::text(file));
  for (std::uint64_t seed = 1; seed <= 60; ++seed) compare_file(print(RandomRoutine(seed).make()));
}

TEST(TomlSpans, HostileFilesAreRefusedOrReadAsTheLibraryReadsThem) {
  for (const auto& file : files::of(files::root() / "tests" / "routine" / "hostile", ".toml")) {
    compare_file(files::text(file));
  }
}

TEST(TomlSpans, CommentsAreFoundAndOnlyThey) {
  const std::string text = "a = \"# no\" # one\n# two\r\nb = [ # three\n '# no' ]\n";
  const auto spans = toml_spans(text);
  ASSERT_TRUE(spans);
  std::vector<std::string> comments;
  for (const Span& span : spans->comments) comments.emplace_back(span.of(text));
  EXPECT_EQ(comments, (std::vector<std::string>{"# one", "# two", "# three"}));
}

TEST(TomlSpans, StringsOfEveryFormAreRead) {
  EXPECT_EQ(toml_unquoted(R"("a\tb\u00e9\"")"), "a\tb\u00e9\"");
  EXPECT_EQ(toml_unquoted("'a\\n'"), "a\\n");
  EXPECT_EQ(toml_unquoted("\"\"\"\na \\\n   b\"\"\""), "a b");
  EXPECT_EQ(toml_unquoted("'''\na\\\n b'''"), "a\\\n b");
}

}  // namespace
}  // namespace routine
